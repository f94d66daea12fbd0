using System.Reflection;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Storage;

/// <summary>The tables. One is opened for one operation and closed; each database has a child of this for its migrations only.</summary>
public abstract class BroByggareContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<LogEntry> Log => Set<LogEntry>();

    /// <summary>Who works here; given by the factory.</summary>
    internal IMembership Membership { get; set; } = null!;

    /// <summary>Whose key each row is sealed by; given by the factory.</summary>
    internal IRowKeys RowKeys { get; set; } = null!;

    /// <summary>What ties the log's lines together, and the only way to write one; given by the factory.</summary>
    internal AuditChain Chain { get; set; } = null!;

    /// <summary>The keys of this database's personal text; given by the factory. Whoever takes them to open words is noticed.</summary>
    public FieldEncryption FieldEncryption
    {
        get
        {
            HasOpenedWords = true;
            return field;
        }

        internal set;
    } = null!;

    /// <summary>Personal words were opened, or could be, so that a <see cref="Reading"/> must have written a line in the log.</summary>
    internal bool HasOpenedWords { get; set; }

    /// <summary>What is loaded is left sealed, for who takes it away and must not need its key.</summary>
    internal bool LeavesSealed { get; set; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.SealedTextIsAColumn();
        configurationBuilder.Properties<PersonKeyId>().HaveConversion<PersonKeyIdConverter>();
        configurationBuilder.Properties<AreaCode>().HaveConversion<AreaCodeConverter>().HaveMaxLength(40);
        foreach (var id in IdTypes())
            configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BroByggareContext).Assembly);
        modelBuilder.BindSealedTextToItsPlace();
    }

    private static IEnumerable<Type> IdTypes() => Assembly.GetExecutingAssembly().GetTypes()
        .Where(type => type.IsValueType && type.GetInterfaces().Any(made =>
            made.IsGenericType && made.GetGenericTypeDefinition() == typeof(IId<>)));
}
