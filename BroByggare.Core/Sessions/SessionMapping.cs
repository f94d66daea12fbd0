using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Sessions;

/// <summary>How sessions are stored.</summary>
internal sealed class SessionMapping : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("Sessions");
        builder.Property(session => session.Id).ValueGeneratedOnAdd();
        builder.Property(session => session.Version).IsConcurrencyToken();
        builder.Property(session => session.KeyHash).HasMaxLength(64);
        builder.Property(session => session.Device).HasMaxLength(40);
        builder.Property(session => session.Issuer).HasMaxLength(500);
        builder.Property(session => session.Subject).HasMaxLength(255);
        builder.Property(session => session.Sid).HasMaxLength(500);
        builder.Property(session => session.Ticket);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(session => session.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(session => session.KeyHash).IsUnique();
        builder.HasIndex(session => new { session.MemberId, session.EndedAt });
        builder.HasIndex(session => new { session.Issuer, session.Subject });
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class SessionTables
{
    extension(BroByggareContext db)
    {
        public DbSet<Session> Sessions => db.Set<Session>();
    }
}
