using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BroByggare.Core.Encryption;

/// <summary>Which key is stored as its number.</summary>
internal sealed class PersonKeyIdConverter() : ValueConverter<PersonKeyId, long>(key => key.Value, value => new(value));
