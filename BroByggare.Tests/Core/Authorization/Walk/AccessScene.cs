using System.Reflection;
using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Calendar;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Figures.Keys;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Core.WithoutIdentity;
using BroByggare.Tests.Core.Privacy.Retention;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Authorization.Walk;

/// <summary>Two teams with every kind of member, and every kind of support, each with a name that nobody else has.</summary>
internal sealed class AccessScene : IDisposable
{
    private static readonly string[] Calls =
        ["Albatross", "Bandolero", "Cikada", "Dromedar", "Ekorre", "Flamingo", "Gasell", "Hermelin", "Iller", "Jaguar"];

    /// <summary>What the first of those responsible writes for themselves in every support.</summary>
    public const string OwnWords = "Bara för mig";

    private readonly Dictionary<string, TeamId> _teams = [];
    private readonly Dictionary<string, Actor> _members = [];

    public AccessScene()
    {
        _teams["norra"] = Database.HasTeam("norra");
        _teams["södra"] = Database.HasTeam("södra");
        Actors =
        [
            Has("responsible", Role.Bridgebuilder),
            Has("jointly responsible", Role.Bridgebuilder),
            Has("formerly responsible", Role.Bridgebuilder),
            Has("colleague", Role.Bridgebuilder),
            Has("another's responsible", Role.Bridgebuilder),
            Has("kept-out bridge-builder", Role.Bridgebuilder, emergency: 1),
            Has("in an emergency", Role.Bridgebuilder, emergency: 23),
            Has("a day after an emergency", Role.Bridgebuilder, emergency: 24),
            Has("a week after an emergency", Role.Bridgebuilder, emergency: 168),
            Has("switched off", Role.Bridgebuilder, emergency: 1) with { IsActive = false },
            Has("deputy", Role.Bridgebuilder) with { StandsInFor = "responsible" },
            Has("deputy of two", Role.Bridgebuilder) with { StandsInFor = "jointly responsible" },
            Has("deputy until yesterday", Role.Bridgebuilder),
            Has("deputy from tomorrow", Role.Bridgebuilder),
            Has("deputy called off", Role.Bridgebuilder),
            Has("deputy of the deputy", Role.Bridgebuilder) with { StandsInFor = "deputy" },
            Has("deputy of one switched off", Role.Bridgebuilder),
            Has("kept-out deputy", Role.Bridgebuilder) with { StandsInFor = "responsible" },
            Has("coordinator", Role.Coordinator),
            Has("granted coordinator", Role.Coordinator),
            Has("kept-out coordinator", Role.Coordinator, emergency: 1),
            Has("coordinator in an emergency", Role.Coordinator, emergency: 2),
            Has("southern bridge-builder", Role.Bridgebuilder, "södra"),
            Has("southern deputy", Role.Bridgebuilder, "södra"),
            Has("southern coordinator", Role.Coordinator, "södra", emergency: 1),
            Has("manager", Role.Manager, emergency: 1),
            Has("administrator", Role.Administrator, emergency: 1),
        ];
        Actors = [.. Actors, Claiming("colleague", Role.Coordinator), Claiming("manager", Role.Coordinator), Claiming("southern coordinator", team: "norra")];

        string[] ours = ["responsible", "jointly responsible", "switched off"];
        string[] shut = ["kept-out bridge-builder", "kept-out coordinator", "kept-out deputy"];
        Supports =
        [
            Has(new("open", "norra", false, ours, [], null), 0),
            Has(new("closed", "norra", true, ours, [], null), 1),
            Erased(Has(new("erased", "norra", true, ours, shut, ["responsible", "granted coordinator"]), 9)),
            Has(new("another's", "norra", false, ["another's responsible"], [], null), 2),
            Has(new("southern", "södra", false, ["southern bridge-builder"], [], null), 3),
            Has(new("protected", "norra", false, ours, [], ["responsible", "granted coordinator"]), 4),
            Has(new("protected and closed", "norra", true, ours, [], ["jointly responsible"]), 5),
            Has(new("kept from two", "norra", false, ours, shut, null), 6),
            Has(new("kept from two and closed", "norra", true, ours, shut, null), 7),
            Has(new("protected and kept from two", "norra", false, ours, shut, ["responsible", "coordinator in an emergency"]), 8),
            new("never used", "", false, [], [], null) { Id = new(999_999), Person = new(999_999), Called = "Quetzal" },
            new("nought", "", false, [], [], null) { Id = new(0), Person = new(0), Called = "Rosella" },
            new("negative", "", false, [], [], null) { Id = new(-1), Person = new(-1), Called = "Salamander" },
        ];
        StandsIn("deputy", "responsible", 0, 0);
        StandsIn("deputy of two", "jointly responsible", -3, 3);
        StandsIn("deputy of two", "responsible", -3, 3);
        StandsIn("deputy until yesterday", "responsible", -3, -1);
        StandsIn("deputy from tomorrow", "responsible", 1, 3);
        StandsIn("deputy called off", "responsible", -1, 1, isCalledOff: true);
        StandsIn("deputy of the deputy", "deputy", -1, 1);
        StandsIn("deputy of one switched off", "switched off", -1, 1);
        StandsIn("kept-out deputy", "responsible", -1, 1);
        StandsIn("southern deputy", "responsible", -1, 1);
        StandsIn("manager", "responsible", -1, 1);
        using var db = Database.Open();
        Activity = db.Activities.Select(activity => activity.Id).First();
        KeyContact = db.KeyContacts.Select(contact => contact.Id).First();
        db.Members.Single(member => member.Id == _members["switched off"].Id).SwitchOff();
        var review = LogReview.Begin(_teams["norra"], new(2026, 10, 1), 1, [], new(_members["manager"].Id, Database.Clock.Now()));
        var session = BroByggare.Core.Sessions.Session.Start(Colleague, new(SessionKey.Draw(), "Firefox", Database.Clock.Now()), Database.Clock.Now());
        var culling = BroByggare.Core.Privacy.Retention.Culling.Prepare(
            _members["coordinator"], 24, [Supports.Single(what => what.Name == "closed").Id], new(_members["coordinator"].Id, Database.Clock.Now()));
        var open = Supports.Single(what => what.Name == "open").Person;
        var other = Person.Register("Tukan", null, ContactWays.None, Database.Clock.Today());
        db.AddRange(review, session, culling, other);
        db.SaveChanges();
        var question = OpeningQuestion.Ask(open, _teams["norra"], new("Xerxes", null, ContactWays.None, null, ""), new(Colleague, Database.Clock.Now()));
        var merge = new PersonMerge(open, other.Id, [], "", new(_members["coordinator"].Id, Database.Clock.Now()));
        db.AddRange(question, merge);
        db.SaveChanges();
        // That somebody was made responsible is read; what was taken away is not.
        db.RemovalNotices.Where(notice => notice.Kind == RemovedKind.Joined)
            .ExecuteUpdate(set => set.SetProperty(notice => notice.ReadAt, Database.Clock.Now()));
        using (var offering = Database.Open())
        {
            var support = offering.Supports.Single(IndividualSupport.Is(Supports[0].Id));
            support.Offer(
                new(_members["responsible"].Id, Colleague, new(ToldWay.Phone, Database.Clock.Today(), ""))
                {
                    Decisions = [.. support.HandoverMatters(_members["responsible"].Id, "", Database.Clock.Today()).Select(matter => new HandoverDecision(matter.Matter, matter.Part, HandoverDecision.Of(matter.Matter)[0]))],
                },
                "",
                new(_members["responsible"].Id, Database.Clock.Now()));
            offering.SaveChanges();
        }

        Offer = db.HandoverOffers.Select(offer => offer.Id).Single();
        Notice = db.RemovalNotices.Where(notice => notice.SupportId == Supports[0].Id && notice.Kind != RemovedKind.Joined).Select(notice => notice.Id).Single();
        var frozen = FrozenYear.Freeze(
            Database.Get<FigureQueries>().ForCommandLine(2026).GetAwaiter().GetResult(), 0, new(0, 0, 0), new(_members["manager"].Id, Database.Clock.Now().AddYears(1)));
        Database.Has(frozen);
        var sent = SentFile.Keep(frozen.Id, new("arets-siffror-2026.csv", "text/csv", [1], "Länsstyrelsen"), new(_members["manager"].Id, Database.Clock.Now()));
        Database.Has(sent);
        (Frozen, Sent) = (frozen.Id, sent.Id);
        (Review, Session, Culling, Question, Merge) = (review.Id, session.Id, culling.Id, question.Id, merge.Id);
    }

    /// <summary>The one who was responsible formerly is told that they were removed from the open support.</summary>
    public RemovalNoticeId Notice { get; }

    /// <summary>The colleague is asked to take over the open support.</summary>
    public HandoverOfferId Offer { get; }

    public LogReviewId Review { get; }

    /// <summary>The year that the walk asks about, as it would be frozen when it is over.</summary>
    public FrozenYearId Frozen { get; }

    /// <summary>What was sent of it.</summary>
    public SentFileId Sent { get; }

    /// <summary>A list that a coordinator in the north has made, with the closed support on it.</summary>
    public CullingId Culling { get; }

    /// <summary>The colleague asks whether the one with the open support is known.</summary>
    public OpeningQuestionId Question { get; }

    /// <summary>Into the record of the one with the open support.</summary>
    public PersonMergeId Merge { get; }

    /// <summary>The colleague's.</summary>
    public SessionId Session { get; }

    /// <summary>Somebody whose account others ask about.</summary>
    public TeamMemberId Colleague => _members["colleague"].Id;

    public TestDatabase Database { get; } = new();

    public IReadOnlyList<PlainActor> Actors { get; }

    public IReadOnlyList<PlainSupport> Supports { get; }

    public ActivityId Activity { get; }

    public KeyContactId KeyContact { get; }

    /// <summary>One who may be responsible in a team, and is for nothing that anybody else has.</summary>
    public TeamMemberId Bridgebuilder(string team) => _members[team == "södra" ? "southern bridge-builder" : "another's responsible"].Id;

    public object Get(Type type) => type == typeof(WithoutIdentityCommands)
        ? new WithoutIdentityCommands(Database.Get<Changes>(), new() { HelpWithoutIdentity = true })
        : typeof(TestDatabase).GetMethod(nameof(TestDatabase.Get))!.MakeGenericMethod(type).Invoke(Database, null)!;

    public void Dispose() => Database.Dispose();

    private PlainActor Has(string name, Role role, string team = "norra", int? emergency = null)
    {
        var actor = Database.HasMember(role, _teams[team], name);
        _members[name] = actor;
        return new(name, actor, role, team, Emergency: emergency);
    }

    /// <param name="from">Days from today.</param>
    /// <param name="until">Days from today.</param>
    private void StandsIn(string deputy, string away, int from, int until, bool isCalledOff = false)
    {
        using var db = Database.Open();
        var (id, today) = (_members[away].Id, Database.Clock.Today());
        var member = db.Members.Single(member => member.Id == id);
        member.AppointDeputy(_members[deputy].Id, today.AddDays(from), today.AddDays(until), new(id, Database.Clock.Now().AddDays(-7)));
        db.SaveChanges();
        if (!isCalledOff)
            return;
        member.CallOffDeputy(member.Deputies[^1].Id, new(id, Database.Clock.Now()));
        db.SaveChanges();
    }

    /// <summary>The session says more than the database does.</summary>
    private PlainActor Claiming(string name, Role? role = null, string? team = null)
    {
        var known = Actors.Single(actor => actor.Name == name);
        return known with { Claimed = new(known.Claimed.Id, role ?? known.Role, _teams[team ?? known.Team]) };
    }

    /// <summary>Another one that the manager has written in: each is taken back once.</summary>
    public YearlyGoalId HasGoal()
    {
        var goal = YearlyGoal.Decide("lectures.persons", 2026, 800, "Nämnden", Database.Clock.Today(), _members["manager"].Id, Database.Clock.Now());
        Database.Has(goal);
        return goal.Id;
    }

    /// <summary>Another one, since each is revoked once.</summary>
    public FigureKeyId HasKey()
    {
        var key = FigureKey.Make(SessionKey.Draw(), "Power BI", Database.Clock.Today(), 1, new(_members["administrator"].Id, Database.Clock.Now()));
        Database.Has(key);
        return key.Id;
    }

    public CalendarFeedId HasFeed(TeamMemberId of)
    {
        using var db = Database.Open();
        db.CalendarFeeds.Where(feed => feed.MemberId == of).ExecuteDelete();
        var feed = CalendarFeed.Make(of, SessionKey.Hash(SessionKey.Draw()), Database.Clock.Now());
        db.Add(feed);
        db.SaveChanges();
        return feed.Id;
    }

    private PlainSupport Has(PlainSupport plain, int number)
    {
        if (number == 0)
        {
            var activity = BroByggare.Core.Activities.Activity.Plan(
                new(ActivityKind.Lecture, "Föreläsning", Database.Clock.Today().AddDays(3), "", Audience.Staff, []), null, _members["coordinator"].Id);
            Database.Has(BroByggare.Core.KeyContacts.KeyContact.Add(new("Försörjningsstöd", "", "", "", "", [])), activity);
            HasGoal();
        }

        var by = _members[plain.Responsible[0]].Id;
        var signed = new Signature(by, Database.Clock.Now());
        var person = Person.Register(Calls[number], null, ContactWays.None, signed.On);
        Database.Has(person);
        var support = IndividualSupport.Start(person.Id, _teams[plain.Team], by, signed);
        foreach (var member in plain.Responsible.Skip(1).Append("formerly responsible"))
            support.AddResponsible(_members[member].Id, "", signed);
        support.RemoveResponsible(_members["formerly responsible"].Id, "Slutar hos oss.", signed);
        support.WriteNote("Hemligt om " + Calls[number], true, signed);
        support.WriteNote(OwnWords, false, signed);
        support.LogContact(ContactKind.Call, signed.On, 15, OwnWords, false, signed);
        support.WatchFor("Ring " + Calls[number], signed.On, signed);
        support.AskAbout(EntryPlace.Step, 1, signed.On, "Behöver " + Calls[number] + " något?", Role.Coordinator, signed);
        foreach (var member in plain.KeptOut)
            support.KeepOut(_members[member].Id, "Släkt med " + Calls[number], _ => true, signed);
        if (plain.Granted is { } granted)
            support.Protect(ProtectionKind.ProtectedRegistration, [.. granted.Select(name => _members[name].Id)], _ => true, signed);
        if (plain.IsClosed)
            support.Close(ClosingReason.Moved, "", signed);
        support.Settle();
        Database.Has(support);
        return plain with
        {
            Id = support.Id,
            Person = person.Id,
            Called = Calls[number],
            ToldCoordinator = Emergencies(support.Id),
            ToldManager = Emergency(support.Id, "coordinator in an emergency", 2, tellsManager: true),
        };
    }

    /// <summary>Whose number is now one that never was, for everybody.</summary>
    private PlainSupport Erased(PlainSupport plain)
    {
        Database.HasErased(plain.Person, _members["manager"]).GetAwaiter().GetResult();
        return plain with { Team = "" };
    }

    /// <summary>Everybody who opens in an emergency has opened this too, whether or not they could have.</summary>
    private EmergencyOpeningId Emergencies(SupportId support) =>
        Actors.Where(actor => actor.Emergency is not null)
            .Select(actor => Emergency(support, actor.Name, actor.Emergency!.Value, tellsManager: false))
            .ToList()[1];

    private EmergencyOpeningId Emergency(SupportId support, string by, int hoursAgo, bool tellsManager)
    {
        var opening = EmergencyOpening.Open(
            support, "En mycket god anledning.", tellsManager, new(_members[by].Id, Database.Clock.Now().AddHours(-hoursAgo)));
        Database.Has(opening);
        return opening.Id;
    }
}
