using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BroByggare.Core.Storage;

/// <summary>Moments are stored in UTC and come back saying so: SQLite forgets the kind, and PostgreSQL refuses a moment without one.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    moment => moment,
    moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc));
