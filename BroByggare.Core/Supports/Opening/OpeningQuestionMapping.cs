using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Supports.Opening;

/// <summary>How questions before an opening are stored.</summary>
internal sealed class OpeningQuestionMapping : IEntityTypeConfiguration<OpeningQuestion>
{
    public void Configure(EntityTypeBuilder<OpeningQuestion> builder)
    {
        builder.ToTable("OpeningQuestions");
        builder.Property(question => question.Id).ValueGeneratedOnAdd();
        builder.Property(question => question.Version).IsConcurrencyToken();
        builder.HasOne(question => question.Person).WithMany().HasForeignKey(question => question.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(question => question.Support).WithMany().HasForeignKey(question => question.SupportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<WorkTeam>().WithMany().HasForeignKey(question => question.TeamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(question => question.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(question => question.AnsweredBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(question => new { question.TeamId, question.Answer });
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class OpeningQuestionTables
{
    extension(BroByggareContext db)
    {
        public DbSet<OpeningQuestion> OpeningQuestions => db.Set<OpeningQuestion>();
    }
}
