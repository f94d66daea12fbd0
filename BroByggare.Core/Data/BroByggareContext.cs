using System.Reflection;
using BroByggare.Core.Access;
using BroByggare.Core.Activities;
using BroByggare.Core.Forgetting;
using BroByggare.Core.Goals;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Log;
using BroByggare.Core.Merging;
using BroByggare.Core.OpeningQuestions;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Referrals;
using BroByggare.Core.Removals;
using BroByggare.Core.Results;
using BroByggare.Core.Sealing;
using BroByggare.Core.Sessions;
using BroByggare.Core.Striking;
using BroByggare.Core.Team;
using BroByggare.Core.WithoutIdentity;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Data;

/// <summary>The tables. One is opened for one operation and closed; each database has a child of this for its migrations only.</summary>
public abstract class BroByggareContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<IndividualSupport> Supports => Set<IndividualSupport>();

    public DbSet<SupportArea> SupportAreas => Set<SupportArea>();

    public DbSet<Round> Rounds => Set<Round>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<PlanAction> PlanActions => Set<PlanAction>();

    public DbSet<Watch> Watches => Set<Watch>();

    public DbSet<Responsibility> Responsibilities => Set<Responsibility>();

    public DbSet<AccessMark> AccessMarks => Set<AccessMark>();

    public DbSet<EmergencyOpening> EmergencyOpenings => Set<EmergencyOpening>();

    public DbSet<OpenPeriod> OpenPeriods => Set<OpenPeriod>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<Contact> Contacts => Set<Contact>();

    public DbSet<Note> Notes => Set<Note>();

    public DbSet<NoteAddition> NoteAdditions => Set<NoteAddition>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<Result> Results => Set<Result>();

    public DbSet<Obstacle> Obstacles => Set<Obstacle>();

    public DbSet<FormerText> FormerTexts => Set<FormerText>();

    public DbSet<WordsStriking> Strikings => Set<WordsStriking>();

    public DbSet<RemovalNotice> RemovalNotices => Set<RemovalNotice>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<PersonNameKey> PersonNameKeys => Set<PersonNameKey>();

    public DbSet<FormerFact> FormerFacts => Set<FormerFact>();

    public DbSet<PersonStatement> PersonStatements => Set<PersonStatement>();

    public DbSet<OpeningQuestion> OpeningQuestions => Set<OpeningQuestion>();

    public DbSet<PersonMerge> PersonMerges => Set<PersonMerge>();

    public DbSet<KeyContact> KeyContacts => Set<KeyContact>();

    public DbSet<Activity> Activities => Set<Activity>();

    public DbSet<ActivityArea> ActivityAreas => Set<ActivityArea>();

    public DbSet<YearlyGoal> Goals => Set<YearlyGoal>();

    public DbSet<HelpWithoutIdentity> HelpWithoutIdentity => Set<HelpWithoutIdentity>();

    public DbSet<WorkTeam> Teams => Set<WorkTeam>();

    public DbSet<TeamMember> Members => Set<TeamMember>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<UsedMark> UsedMarks => Set<UsedMark>();

    public DbSet<LogEntry> Log => Set<LogEntry>();

    public DbSet<LogReview> LogReviews => Set<LogReview>();

    public DbSet<Culling> Cullings => Set<Culling>();

    /// <summary>What day it is, for whoever stands in for somebody; given by the factory.</summary>
    internal TimeProvider Clock { get; set; } = null!;

    /// <summary>What ties the log's lines together, and the only way to write one; given by the factory.</summary>
    internal LogChain Chain { get; set; } = null!;

    /// <summary>The keys of this database's personal text; given by the factory.</summary>
    public Seals Seals { get; internal set; } = null!;

    /// <summary>What is loaded is left sealed, for who takes it away and must not need its key.</summary>
    internal bool LeavesSealed { get; set; }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        new SealingOnSave(this).Do();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        new SealingOnSave(this).Do();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.SealedTextIsAColumn();
        configurationBuilder.Properties<PersonKeyId>().HaveConversion<PersonKeyIdConverter>();
        configurationBuilder.Properties<AreaCode>().HaveConversion<AreaCodeConverter>().HaveMaxLength(40);
        foreach (var id in IdTypes())
            configurationBuilder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BroByggareContext).Assembly);
        modelBuilder.BindSealedTextToItsPlace();
    }

    private static IEnumerable<Type> IdTypes() => Assembly.GetExecutingAssembly().GetTypes()
        .Where(type => type.IsValueType && type.GetInterfaces().Any(made =>
            made.IsGenericType && made.GetGenericTypeDefinition() == typeof(IId<>)));
}
