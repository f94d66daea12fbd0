using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Figures.Goals;

/// <summary>How goals are stored.</summary>
internal sealed class YearlyGoalMapping : IEntityTypeConfiguration<YearlyGoal>
{
    public void Configure(EntityTypeBuilder<YearlyGoal> builder)
    {
        builder.ToTable("Goals");
        builder.Property(goal => goal.Id).ValueGeneratedOnAdd();
        builder.Property(goal => goal.Figure).HasMaxLength(Input.LongestName);
        builder.Property(goal => goal.DecidedBy).HasMaxLength(Input.LongestName);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(goal => goal.By).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(goal => new { goal.Year, goal.Figure });
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class YearlyGoalTables
{
    extension(BroByggareContext db)
    {
        public DbSet<YearlyGoal> Goals => db.Set<YearlyGoal>();
    }
}
