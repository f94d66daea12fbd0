using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.LogReviews;

/// <summary>How reviews are stored: with all that was found.</summary>
internal sealed class LogReviewMapping : IEntityTypeConfiguration<LogReview>, IEntityTypeConfiguration<LogFinding>
{
    private const string ReviewId = "ReviewId";

    public void Configure(EntityTypeBuilder<LogReview> builder)
    {
        builder.ToTable("LogReviews");
        builder.Property(review => review.Id).ValueGeneratedOnAdd();
        builder.Property(review => review.Version).IsConcurrencyToken();
        builder.HasOne<WorkTeam>().WithMany().HasForeignKey(review => review.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(review => review.BegunBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(review => review.SignedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(review => new { review.TeamId, review.Month }).IsUnique();
        builder.HasMany(review => review.Findings).WithOne().HasForeignKey(ReviewId).IsRequired();
        builder.Navigation(review => review.Findings).AutoInclude();
    }

    public void Configure(EntityTypeBuilder<LogFinding> builder)
    {
        builder.ToTable("LogFindings");
        builder.Property<LogReviewId>(ReviewId);
        builder.HasKey(ReviewId, nameof(LogFinding.Number));
        builder.Property(finding => finding.Number).ValueGeneratedNever();
        builder.Property(finding => finding.Words).HasMaxLength(Input.LongestLine);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(finding => finding.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(finding => finding.JudgedBy).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class LogReviewTables
{
    extension(BroByggareContext db)
    {
        public DbSet<LogReview> LogReviews => db.Set<LogReview>();
    }
}
