using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Supports.Removals;

/// <summary>How notices of what was taken away are stored.</summary>
internal sealed class RemovalMapping : IEntityTypeConfiguration<RemovalNotice>
{
    public void Configure(EntityTypeBuilder<RemovalNotice> builder)
    {
        builder.ToTable("RemovalNotices");
        builder.Property(notice => notice.Id).ValueGeneratedOnAdd();
        builder.Property(notice => notice.Version).IsConcurrencyToken();
        builder.HasOne(notice => notice.Support).WithMany(support => support.RemovalNotices).HasForeignKey(notice => notice.SupportId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(notice => notice.To).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(notice => notice.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(notice => new { notice.To, notice.ReadAt });
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class RemovalTables
{
    extension(BroByggareContext db)
    {
        public DbSet<RemovalNotice> RemovalNotices => db.Set<RemovalNotice>();
    }
}
