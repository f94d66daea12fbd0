using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Figures.Keys;

/// <summary>How keys are stored.</summary>
internal sealed class FigureKeyMapping : IEntityTypeConfiguration<FigureKey>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<FigureKey> builder)
    {
        builder.ToTable("FigureKeys");
        builder.Property(key => key.Id).ValueGeneratedOnAdd();
        builder.Property(key => key.Version).IsConcurrencyToken();
        builder.Property(key => key.Name).HasMaxLength(Input.LongestName);
        builder.Property(key => key.KeyHash).HasMaxLength(HashLength);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(key => key.MadeBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(key => key.RevokedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(key => key.KeyHash).IsUnique();
    }
}

/// <summary>What a query calls the table.</summary>
internal static class FigureKeyTables
{
    extension(BroByggareContext db)
    {
        public DbSet<FigureKey> FigureKeys => db.Set<FigureKey>();
    }
}
