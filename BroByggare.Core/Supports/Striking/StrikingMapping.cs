using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Supports.Striking;

/// <summary>How strikings are stored.</summary>
internal sealed class StrikingMapping : IEntityTypeConfiguration<WordsStriking>
{
    public void Configure(EntityTypeBuilder<WordsStriking> builder)
    {
        builder.ToTable("Strikings");
        builder.Property(striking => striking.Id).ValueGeneratedOnAdd();
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(striking => striking.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(striking => striking.DecidedBy).OnDelete(DeleteBehavior.Restrict);
        // Those that wait stand on Min dag.
        builder.HasIndex(striking => striking.DecidedBy);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class StrikingTables
{
    extension(BroByggareContext db)
    {
        public DbSet<WordsStriking> Strikings => db.Set<WordsStriking>();
    }
}
