using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Sessions;

/// <summary>How what has been used is stored.</summary>
internal sealed class UsedMarkMapping : IEntityTypeConfiguration<UsedMark>
{
    public void Configure(EntityTypeBuilder<UsedMark> builder)
    {
        builder.ToTable("UsedMarks");
        builder.HasKey(mark => mark.Hash);
        builder.Property(mark => mark.Hash).HasMaxLength(64);
        builder.HasIndex(mark => mark.Until);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class UsedMarkTables
{
    extension(BroByggareContext db)
    {
        public DbSet<UsedMark> UsedMarks => db.Set<UsedMark>();
    }
}
