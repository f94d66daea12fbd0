using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Drafts;

/// <summary>How drafts are stored: one row for each form of each tab.</summary>
internal sealed class DraftMapping : IEntityTypeConfiguration<SupportDraft>, IEntityTypeConfiguration<OwnDraft>
{
    public void Configure(EntityTypeBuilder<SupportDraft> builder)
    {
        builder.ToTable("SupportDrafts");
        ConfigureAll(builder);
        builder.HasOne<IndividualSupport>().WithMany().HasForeignKey(draft => draft.SupportId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<OwnDraft> builder)
    {
        builder.ToTable("OwnDrafts");
        ConfigureAll(builder);
        builder.Property(draft => draft.Sealed);
    }

    private static void ConfigureAll<T>(EntityTypeBuilder<T> builder)
        where T : Draft
    {
        builder.HasKey(draft => new { draft.By, draft.Form, draft.Tab });
        builder.Property(draft => draft.Form).HasMaxLength(DraftForm.LongestName);
        builder.Property(draft => draft.Device).HasMaxLength(Draft.LongestDevice);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(draft => draft.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(draft => draft.WrittenAt);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class DraftTables
{
    extension(BroByggareContext db)
    {
        public DbSet<SupportDraft> SupportDrafts => db.Set<SupportDraft>();

        public DbSet<OwnDraft> OwnDrafts => db.Set<OwnDraft>();
    }
}
