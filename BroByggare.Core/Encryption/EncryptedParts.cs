using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BroByggare.Core.Encryption;

/// <summary>Which properties of a stored thing are sealed, and which row they are bound to; read from the model once.</summary>
internal sealed class EncryptedParts
{
    private static readonly ConcurrentDictionary<IReadOnlyEntityType, EncryptedParts> Known = new();

    private EncryptedParts(IReadOnlyEntityType type)
    {
        Words = [.. type.GetProperties().Where(property => property.ClrType == typeof(EncryptedText)).OfType<IProperty>()];
        Key = [.. type.FindPrimaryKey()?.Properties.OfType<IProperty>() ?? []];
    }

    public IReadOnlyList<IProperty> Words { get; }

    public IReadOnlyList<IProperty> Key { get; }

    public static EncryptedParts Of(IReadOnlyEntityType type) => Known.GetOrAdd(type, entity => new(entity));

    /// <summary>The row's own name, such as 17, or 1001/2 for the second part of a support.</summary>
    public string Row(Func<IProperty, object?> value) => string.Join('/', Key.Select(property => Stored(property, value(property))));

    private static string? Stored(IProperty property, object? key) =>
        Convert.ToString(property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(key) : key, CultureInfo.InvariantCulture);
}
