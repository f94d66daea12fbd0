using System.Collections;
using System.Data.Common;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace BroByggare.Core.Demo;

/// <summary>
/// Writes what the verbs have made straight into the tables, by the model's own mapping and one prepared statement per
/// table: thirty thousand rows through SaveChanges are ten seconds of a first start, this way they are one.
/// </summary>
internal sealed class DemoRows(BroByggareContext db) : IDisposable
{
    private readonly Dictionary<IEntityType, DbCommand> _inserts = [];
    private readonly Dictionary<IEntityType, int> _numbers = [];
    private readonly Dictionary<PersonId, PersonKeyId> _keys = [];
    private PersonKeyId _key;

    /// <summary>Numbers a thing and its parts as the database would, those that have no number yet.</summary>
    public void Number(object thing)
    {
        var type = Type(thing);
        if (KeyGivenByDatabase(type) is { } key && key.PropertyInfo is { } property && Equals(property.GetValue(thing), key.Sentinel))
        {
            var number = _numbers[type] = (_numbers.TryGetValue(type, out var last) ? last : LastGiven(type)) + 1;
            var isId = property.PropertyType != typeof(int) && property.PropertyType != typeof(long);
            property.SetValue(thing, isId ? Activator.CreateInstance(property.PropertyType, number) : Convert.ChangeType(number, property.PropertyType, null));
        }

        foreach (var (part, _) in Parts(thing))
            Number(part);
    }

    /// <summary>Writes a numbered thing, then its parts.</summary>
    public void Write(object thing)
    {
        if (thing is Person person)
        {
            person.BeFoundBy(db.FieldEncryption);
            _keys[person.Id] = _key = person.KeyId;
        }
        else if (thing is IndividualSupport support)
        {
            if (!_keys.TryGetValue(support.PersonId, out _key))
                _keys[support.PersonId] = _key = db.People.Where(stored => stored.Id == support.PersonId).Select(stored => stored.KeyId).First();
        }

        Write(thing, null, null);
    }

    public void Dispose()
    {
        foreach (var insert in _inserts.Values)
            insert.Dispose();
    }

    /// <summary>Where the database itself would go on from.</summary>
    private int LastGiven(IEntityType type)
    {
        using var ask = db.Database.GetDbConnection().CreateCommand();
        ask.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        ask.CommandText = $"SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = '{type.GetTableName()}'";
        return Convert.ToInt32(ask.ExecuteScalar(), null);
    }

    private static IProperty? KeyGivenByDatabase(IEntityType type) =>
        type.FindPrimaryKey()!.Properties is [{ ValueGenerated: ValueGenerated.OnAdd } only] ? only : null;

    private static object? KeyOf(INavigation navigation, object principal) =>
        navigation.ForeignKey.PrincipalKey.Properties[0].GetGetter().GetClrValue(principal);

    private static string Sql(IEntityType type)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = Columns(type).Select(column => column.Property.GetColumnName(table)).ToList();
        return $"""
            INSERT INTO "{table.Name}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            VALUES ({string.Join(", ", columns.Select((_, place) => $"@p{place}"))})
            """;
    }

    /// <summary>Its own columns, and those of what it owns in the same row.</summary>
    private static IEnumerable<(IProperty Property, INavigation? Owned)> Columns(IEntityType type) =>
        type.GetProperties().Select(property => (property, (INavigation?)null)).Concat(
            from navigation in type.GetNavigations()
            where navigation.TargetEntityType.IsOwned()
            from property in navigation.TargetEntityType.GetProperties()
            where !property.IsPrimaryKey()
            select (property, (INavigation?)navigation));

    private IEntityType Type(object thing) => db.Model.FindEntityType(thing.GetType())!;

    /// <summary>What is written with it: the collections that only it has.</summary>
    private IEnumerable<(object Part, IForeignKey Key)> Parts(object thing) =>
        from navigation in Type(thing).GetNavigations()
        where navigation is { IsCollection: true, IsOnDependent: false } && navigation.ForeignKey.DeleteBehavior == DeleteBehavior.Cascade
        from part in ((IEnumerable)navigation.GetGetter().GetClrValue(thing)!).Cast<object>()
        select (part, navigation.ForeignKey);

    private void Write(object thing, IForeignKey? key, object? parent)
    {
        var type = Type(thing);
        object? ValueOf(IProperty property) => key is not null && key.Properties.Contains(property) ? parent : Value(property, thing);
        Seal(type, ValueOf);
        var insert = Insert(type);
        var place = 0;
        foreach (var (property, owned) in Columns(type))
        {
            var value = owned is not null ? property.GetGetter().GetClrValue(owned.GetGetter().GetClrValue(thing)!) : ValueOf(property);
            var converter = property.GetTypeMapping().Converter;
            insert.Parameters[place++].Value = (converter is null ? value : converter.ConvertToProvider(value)) ?? DBNull.Value;
        }

        insert.ExecuteNonQuery();
        foreach (var (part, foreignKey) in Parts(thing))
            Write(part, foreignKey, foreignKey.PrincipalKey.Properties[0].GetGetter().GetClrValue(thing));
    }

    private void Seal(IEntityType type, Func<IProperty, object?> valueOf)
    {
        var parts = EncryptedParts.Of(type);
        foreach (var property in parts.Words)
            (valueOf(property) as EncryptedText)?.SealBy(db.FieldEncryption, _key, EncryptedTextMapping.PlaceOf(property), parts.Row(valueOf));
    }

    /// <summary>A reference that is set by its object and not yet by its number counts by the object.</summary>
    private static object? Value(IProperty property, object thing)
    {
        var navigation = property.GetContainingForeignKeys().Select(key => key.DependentToPrincipal).FirstOrDefault(reference => reference is not null);
        return navigation?.GetGetter().GetClrValue(thing) is { } principal ? KeyOf(navigation, principal) : property.GetGetter().GetClrValue(thing);
    }

    private DbCommand Insert(IEntityType type)
    {
        if (_inserts.TryGetValue(type, out var insert))
            return insert;
        insert = db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        insert.CommandText = Sql(type);
        foreach (var (place, column) in Columns(type).Index())
            insert.Parameters.Add(((RelationalTypeMapping)column.Property.GetTypeMapping()).CreateParameter(insert, $"@p{place}", null, nullable: true));
        insert.Prepare();
        return _inserts[type] = insert;
    }
}
