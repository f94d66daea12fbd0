using BroByggare.Core.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Storage;

/// <summary>Which versions of the program this database has been started with, so that whoever looks after it hears of an update.</summary>
public sealed class ProgramVersions(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, TimeProvider clock)
{
    /// <summary>At each start. The same as last time is no news.</summary>
    public Task Note(string version) => gate.Write(async () =>
    {
        await using var db = await contexts.CreateDbContextAsync();
        if ((await Latest(db, 1)).FirstOrDefault()?.Version == version)
            return false;
        db.Add(new ProgramVersion(version, clock.Now()));
        await db.SaveChangesAsync();
        return true;
    });

    /// <summary>The last change from one version to another; null when there has been only one.</summary>
    public async Task<ProgramUpdate?> LastUpdate()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await Latest(db, 2) is [var now, var before] ? new(before.Version, now.Version, now.StartedAt.InStockholm()) : null;
    }

    private static Task<List<ProgramVersion>> Latest(BroByggareContext db, int most) =>
        db.Set<ProgramVersion>().AsNoTracking().OrderByDescending(started => started.Id).Take(most).ToListAsync();
}

/// <summary>A change from one version of the program to another.</summary>
/// <param name="At">On the wall clock in Stockholm.</param>
public sealed record ProgramUpdate(string From, string To, DateTime At);

/// <summary>A version that this database was started with, and that was another than the one before.</summary>
internal sealed class ProgramVersion(string version, DateTime startedAt)
{
    public int Id { get; private set; }

    public string Version { get; private set; } = version;

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; } = startedAt;
}

/// <summary>How it is stored.</summary>
internal sealed class ProgramVersionMapping : IEntityTypeConfiguration<ProgramVersion>
{
    public void Configure(EntityTypeBuilder<ProgramVersion> builder)
    {
        builder.ToTable("ProgramVersions");
        builder.Property(started => started.Version).HasMaxLength(40);
    }
}
