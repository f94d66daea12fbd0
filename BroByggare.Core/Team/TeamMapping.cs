using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Team;

/// <summary>How teams and members are stored.</summary>
internal sealed class TeamMapping : IEntityTypeConfiguration<WorkTeam>, IEntityTypeConfiguration<TeamMember>
{
    public void Configure(EntityTypeBuilder<WorkTeam> builder)
    {
        builder.ToTable("Teams");
        builder.Property(team => team.Id).ValueGeneratedOnAdd();
        builder.Property(team => team.Name).HasMaxLength(Input.LongestName);
    }

    public void Configure(EntityTypeBuilder<TeamMember> builder)
    {
        builder.ToTable("Members");
        builder.Property(member => member.Id).ValueGeneratedOnAdd();
        builder.Property(member => member.Version).IsConcurrencyToken();
        builder.Property(member => member.Name).HasMaxLength(Input.LongestName);
        builder.Property(member => member.Phone).HasMaxLength(40);
        builder.Property(member => member.Issuer).HasMaxLength(500);
        builder.Property(member => member.Subject).HasMaxLength(255);
        builder.Property(member => member.Mail).HasMaxLength(Input.LongestName);
        builder.Navigation(member => member.Deputies).AutoInclude();
        // One sign-in opens one account, whatever two people do at the same moment.
        builder.HasIndex(member => new { member.Issuer, member.Subject }).IsUnique().HasFilter("\"Subject\" <> ''");
        builder.HasMany<LogEntry>().WithOne().HasForeignKey(entry => entry.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkTeam>().WithMany().HasForeignKey(member => member.TeamId).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class TeamTables
{
    extension(BroByggareContext db)
    {
        public DbSet<TeamMember> Members => db.Set<TeamMember>();

        public DbSet<WorkTeam> Teams => db.Set<WorkTeam>();
    }
}
