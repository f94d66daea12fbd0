using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BroByggare.Core.Encryption;

/// <summary>
/// How sealed text is mapped. Its type is enough: a feature's mapping says nothing of it. The longest text is the domain's
/// to say; a seal has no length of its own.
/// </summary>
internal static class EncryptedTextMapping
{
    /// <summary>Before the tables are found: it is a column, not a thing of its own.</summary>
    public static void SealedTextIsAColumn(this ModelConfigurationBuilder builder) =>
        builder.Properties<EncryptedText>().HaveConversion<Converter>();

    /// <summary>When all tables are known: each column knows the place it is bound to.</summary>
    public static void BindSealedTextToItsPlace(this ModelBuilder builder)
    {
        var words = builder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.ClrType == typeof(EncryptedText));
        foreach (var property in words)
            property.SetValueConverter(new Converter(PlaceOf(property)));
    }

    /// <summary>The name of the place that a text is bound to: class and property, which stay when a table is renamed.</summary>
    public static string PlaceOf(IReadOnlyProperty property) => $"{property.DeclaringType.ClrType.Name}.{property.Name}";

    private sealed class Converter(string place) : ValueConverter<EncryptedText, byte[]>(words => words.Bytes, bytes => EncryptedText.Stored(place, bytes))
    {
        public Converter()
            : this("")
        {
        }
    }
}
