using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Supports.Protection;

/// <summary>How marks and emergency openings are stored.</summary>
internal sealed class AccessMapping : IEntityTypeConfiguration<AccessMark>, IEntityTypeConfiguration<EmergencyOpening>
{
    private const string SupportId = IndividualSupportMapping.SupportId;

    public void Configure(EntityTypeBuilder<AccessMark> builder)
    {
        builder.ToTable("AccessMarks");
        builder.Property<SupportId>(SupportId);
        builder.HasKey(SupportId, nameof(AccessMark.Number));
        builder.Property(mark => mark.Number).ValueGeneratedNever();
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(mark => mark.MemberId).OnDelete(DeleteBehavior.Restrict);
        // All that a list asks of a row, so that it never touches the table.
        builder.HasIndex(SupportId, nameof(AccessMark.Until), nameof(AccessMark.Kind), nameof(AccessMark.MemberId));
    }

    public void Configure(EntityTypeBuilder<EmergencyOpening> builder)
    {
        builder.ToTable("EmergencyOpenings");
        builder.Property(opening => opening.Id).ValueGeneratedOnAdd();
        builder.Property(opening => opening.Version).IsConcurrencyToken();
        builder.HasOne(opening => opening.Support).WithMany(support => support.EmergencyOpenings)
            .HasForeignKey(opening => opening.SupportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(opening => opening.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(opening => opening.ReadBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(opening => new { opening.SupportId, opening.By, opening.Until });
        builder.HasIndex(opening => opening.ReadAt);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class AccessTables
{
    extension(BroByggareContext db)
    {
        public DbSet<AccessMark> AccessMarks => db.Set<AccessMark>();

        public DbSet<EmergencyOpening> EmergencyOpenings => db.Set<EmergencyOpening>();
    }
}
