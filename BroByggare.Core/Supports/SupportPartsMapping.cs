using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BroByggare.Core.Supports;

/// <summary>
/// How the parts of a support that its rules need are stored. They are numbered within it, so that a verb can name one
/// before it is saved; that key is ours to give, never the database's.
/// </summary>
internal sealed class SupportPartsMapping :
    IEntityTypeConfiguration<OpenPeriod>,
    IEntityTypeConfiguration<Round>,
    IEntityTypeConfiguration<SupportArea>,
    IEntityTypeConfiguration<Measure>,
    IEntityTypeConfiguration<PlanAction>,
    IEntityTypeConfiguration<PlanGoal>,
    IEntityTypeConfiguration<Watch>,
    IEntityTypeConfiguration<Responsibility>,
    IEntityTypeConfiguration<Consent>,
    IEntityTypeConfiguration<Referral>
{
    private const string SupportId = IndividualSupportMapping.SupportId;

    public void Configure(EntityTypeBuilder<OpenPeriod> builder)
    {
        builder.ToTable("OpenPeriods");
        Numbered(builder, nameof(OpenPeriod.Number));
        // All that the figures ask of a period, so that they never touch the table.
        builder.HasIndex(
            nameof(OpenPeriod.ClosedOn), nameof(OpenPeriod.OpenedOn), nameof(OpenPeriod.ReopenedOn), nameof(OpenPeriod.Reason),
            nameof(OpenPeriod.DaysOpen), SupportId);
        builder.HasIndex(period => period.OpenedOn);
    }

    public void Configure(EntityTypeBuilder<Round> builder)
    {
        builder.ToTable("Rounds");
        Numbered(builder, nameof(Round.Number));
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(round => round.PlanAgreedBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SupportArea> builder)
    {
        builder.ToTable("SupportAreas");
        Numbered(builder, nameof(SupportArea.Area));
        builder.HasIndex(area => area.Area);
    }

    public void Configure(EntityTypeBuilder<Measure> builder)
    {
        builder.ToTable("Measures");
        Numbered(builder, nameof(Measure.Id));
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(measure => measure.WrittenBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanAction> builder)
    {
        builder.ToTable("PlanActions");
        Numbered(builder, nameof(PlanAction.Id));
        builder.HasOne<Measure>().WithMany().HasForeignKey(SupportId, nameof(PlanAction.MeasureId)).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<KeyContact>().WithMany().HasForeignKey(action => action.KeyContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(action => action.SettledBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(action => action.WrittenBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanGoal> builder)
    {
        builder.ToTable("PlanGoals");
        Numbered(builder, nameof(PlanGoal.Id));
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(goal => goal.WrittenBy).OnDelete(DeleteBehavior.Restrict);
        // The figure counts what was judged in a year by outcome.
        builder.HasIndex(goal => new { goal.JudgedOn, goal.Outcome, goal.TakenBackOn });
    }

    public void Configure(EntityTypeBuilder<Watch> builder)
    {
        builder.ToTable("Watches");
        Numbered(builder, nameof(Watch.Id));
    }

    public void Configure(EntityTypeBuilder<Responsibility> builder)
    {
        builder.ToTable("Responsibilities");
        Numbered(builder, nameof(Responsibility.Number));
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(responsibility => responsibility.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(nameof(Responsibility.MemberId), nameof(Responsibility.Until), nameof(Responsibility.SupportClosedOn), SupportId);
        // Few supports are ever joint; the figure starts from those who came second.
        builder.HasIndex(nameof(Responsibility.From), nameof(Responsibility.Until), SupportId)
            .HasDatabaseName("IX_Responsibilities_Joint")
            .HasFilter("\"Number\" > 1");
    }

    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("Consents");
        Numbered(builder, nameof(Consent.Id));
        builder.HasOne<KeyContact>().WithMany().HasForeignKey(consent => consent.KeyContactId).OnDelete(DeleteBehavior.Restrict);
        // Those that soon end stand on Min dag.
        builder.HasIndex(consent => consent.Until).HasFilter("\"WithdrawnOn\" IS NULL");
    }

    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("Referrals");
        Numbered(builder, nameof(Referral.Id));
        builder.HasOne<KeyContact>().WithMany().HasForeignKey(referral => referral.KeyContactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<TeamMember>().WithMany().HasForeignKey(referral => referral.LastBy).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(referral => new { referral.PlannedOn, referral.KeyContactId, referral.Kind, referral.Rung, referral.End });
        builder.HasIndex(referral => new { referral.AnsweredOn, referral.Solved, referral.KeyContactId });
    }

    private static void Numbered<TPart>(EntityTypeBuilder<TPart> builder, string number)
        where TPart : class
    {
        builder.Property<SupportId>(SupportId);
        builder.HasKey(SupportId, number);
        builder.Property(number).ValueGeneratedNever();
    }
}

/// <summary>What a query calls these tables.</summary>
internal static class SupportPartTables
{
    extension(BroByggareContext db)
    {
        public DbSet<Consent> Consents => db.Set<Consent>();

        public DbSet<Measure> Measures => db.Set<Measure>();

        public DbSet<OpenPeriod> OpenPeriods => db.Set<OpenPeriod>();

        public DbSet<PlanAction> PlanActions => db.Set<PlanAction>();

        public DbSet<PlanGoal> PlanGoals => db.Set<PlanGoal>();

        public DbSet<Referral> Referrals => db.Set<Referral>();

        public DbSet<Responsibility> Responsibilities => db.Set<Responsibility>();

        public DbSet<Round> Rounds => db.Set<Round>();

        public DbSet<SupportArea> SupportAreas => db.Set<SupportArea>();

        public DbSet<Watch> Watches => db.Set<Watch>();
    }
}
