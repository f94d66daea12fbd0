using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>How cullings are stored: with their list and their numbers.</summary>
internal sealed class CullingMapping :
    IEntityTypeConfiguration<Culling>,
    IEntityTypeConfiguration<CullingLine>,
    IEntityTypeConfiguration<CullingCount>
{
    private const string CullingId = "CullingId";

    public void Configure(EntityTypeBuilder<Culling> builder)
    {
        builder.ToTable("Cullings");
        builder.Property(culling => culling.Id).ValueGeneratedOnAdd();
        builder.Property(culling => culling.Version).IsConcurrencyToken();
        builder.HasOne<WorkTeam>().WithMany().HasForeignKey(culling => culling.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(culling => culling.PreparedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(culling => culling.DecidedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(culling => culling.StoppedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(culling => culling.GoneOnBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(culling => culling.Lines).WithOne().HasForeignKey(CullingId).IsRequired();
        builder.HasMany(culling => culling.Counts).WithOne().HasForeignKey(CullingId).IsRequired();
        builder.Navigation(culling => culling.Lines).AutoInclude();
        builder.Navigation(culling => culling.Counts).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<CullingLine> builder)
    {
        builder.ToTable("CullingLines");
        builder.Property<CullingId>(CullingId);
        builder.HasKey(CullingId, nameof(CullingLine.Number));
        builder.Property(line => line.Number).ValueGeneratedNever();
        builder.HasOne(line => line.Support).WithMany().HasForeignKey(line => line.SupportId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<CullingCount> builder)
    {
        builder.ToTable("CullingCounts");
        builder.Property<CullingId>(CullingId);
        builder.HasKey(CullingId, nameof(CullingCount.Table));
        builder.Property(count => count.Table).HasMaxLength(100);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class CullingTables
{
    extension(BroByggareContext db)
    {
        public DbSet<Culling> Cullings => db.Set<Culling>();
    }
}
