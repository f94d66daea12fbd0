using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Supports.Questions;

/// <summary>How questions on entries are stored. They are loaded with their support, since what is taken back ends them; their words are not.</summary>
internal sealed class EntryQuestionMapping : IEntityTypeConfiguration<EntryQuestion>, IEntityTypeConfiguration<EntryTurn>
{
    public void Configure(EntityTypeBuilder<EntryQuestion> builder)
    {
        builder.ToTable("EntryQuestions");
        builder.Property(question => question.Id).ValueGeneratedOnAdd();
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(question => question.AskedBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(question => question.SeenBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(question => question.ClosedBy).OnDelete(DeleteBehavior.Restrict);
        // Few are open at any time, and Min dag asks for those.
        builder.HasIndex(question => new { question.IsToCoordinator, question.IsAnswered }).HasFilter("\"ClosedAt\" IS NULL AND \"EndedAt\" IS NULL").HasDatabaseName("IX_EntryQuestions_Open");
    }

    public void Configure(EntityTypeBuilder<EntryTurn> builder)
    {
        builder.ToTable("EntryTurns");
        builder.HasOne(turn => turn.Question).WithMany().HasForeignKey(turn => turn.QuestionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(turn => turn.By).OnDelete(DeleteBehavior.Restrict);
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class EntryQuestionTables
{
    extension(BroByggareContext db)
    {
        public DbSet<EntryQuestion> EntryQuestions => db.Set<EntryQuestion>();

        public DbSet<EntryTurn> EntryTurns => db.Set<EntryTurn>();
    }
}
