using System.Reflection;
using BroByggare.Core.Accounts;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace BroByggare.Tests.Core.Authorization.Walk;

/// <summary>Every command and query, as every kind of member, about every kind of support, held against a plain table.</summary>
public sealed class AccessWalkTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>They may show nothing although one sees the support: it is closed, or one has logged nothing there, or there is no consent in it.</summary>
    private static readonly string[] MayBeEmpty = ["SupportListQueries.Choice", "SupportListQueries.LastLogged", "EmergencyQueries.Unread",
        "LogReviewQueries.Months", "LogReviewQueries.Late", "LogReviewQueries.Of", "LogReviewQueries.MarksFailSince", "SessionQueries.Own", "AccountQueries.DeputiesNow", "SupportListQueries.StandsInFor",
        "FreezingQueries.Asked", "MissingQueries.Of", "EntryQuestionQueries.Waiting", "SupportQueries.Consent"];

    /// <summary>They must have an open support when the actor finds it.</summary>
    private static readonly string[] MustTellOpen = ["MyDayQueries.Today", "FigureQueries.Supports"];

    /// <summary>They must have a closed one too.</summary>
    private static readonly string[] MustTell = ["SupportListQueries.List", "PersonQueries.Find", "PersonQueries.Near"];

    /// <summary>What they make gives access that the plain table does not know of, or holds the name that the actor typed.</summary>
    private static readonly string[] MakesAccess = ["EmergencyCommands.OpenInEmergency", "OpeningCommands.StartFor", "OpeningQuestionCommands.Ask"];

    /// <summary>Others than the manager do not find the review.</summary>
    private static readonly string[] AboutAReview = ["LogReviewCommands.Judge", "LogReviewCommands.Sign"];

    /// <summary>A coordinator finds the frozen year; the rest but the manager do not.</summary>
    private static readonly string[] AboutAFrozenYear = ["FreezingCommands.AskToThaw", "FreezingCommands.TakeBackThaw"];

    /// <summary>They are about no account yet.</summary>
    private static readonly string[] MakesAccounts = ["AccountCommands.Invite", "AccountCommands.AddTeam", "AccountCommands.TakeBackTeam"];

    private readonly AccessScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public void Every_action_has_a_right_beside_it_and_one_in_the_plain_table_and_they_are_the_same()
    {
        var beside = AccessTable.Lines.ToDictionary(line => line.Action, line => line.Right is { } right ? Plain(right) : (PlainRight?)null);
        var byHand = PlainRights.Of.ToDictionary(pair => pair.Key, pair => (PlainRight?)pair.Value);

        beside.Should().BeEquivalentTo(byHand);
    }

    [Fact]
    public async Task Nobody_gets_further_than_the_plain_table_says_and_nobody_less_far()
    {
        var wrong = new List<string>();
        var cells = 0;
        foreach (var (action, method) in Methods())
        {
            foreach (var who in _scene.Actors)
            {
                foreach (var what in AsksForSupports(action) ? _scene.Supports : _scene.Supports.Take(2))
                {
                    cells++;
                    var attempt = new Attempt(_scene, method, who, what);
                    var answer = await attempt.Make();
                    var expected = Expected(action, who, what);
                    if (expected is { } known && answer != known)
                        wrong.Add($"{action} as {who} ({who.Claimed.Role}) on {what}: {answer}, not {known}");
                    if (attempt.Tells() && !MayTell(action, who, what))
                        wrong.Add($"{action} tells {who} of {what}");
                    if (PlainAccess.Finds(who, what) && !attempt.Tells() && (MustTell.Contains(action) || (!what.IsClosed && MustTellOpen.Contains(action))))
                        wrong.Add($"{action} does not tell {who} of {what}");
                    if (MakesAccess.Contains(action))
                        ForgetWhatWasMade();
                }
            }
        }

        output.WriteLine($"{cells} cells, {PlainRights.Of.Count} actions, {_scene.Actors.Count} actors, {_scene.Supports.Count} supports");
        string.Join('\n', wrong).Should().BeEmpty();
    }

    [Fact]
    public async Task By_number_a_support_is_found_by_those_who_find_it_by_name()
    {
        var wrong = new List<string>();
        var find = Methods()["PersonQueries.Find"];
        foreach (var who in _scene.Actors.Where(who => who.IsActive))
        {
            foreach (var what in _scene.Supports)
            {
                var attempt = new Attempt(_scene, find, who, what) { Typed = what.Id.ToString() };
                await attempt.Make();
                if (attempt.Tells() != PlainAccess.Finds(who, what))
                    wrong.Add($"{who}, {what}");
            }
        }

        wrong.Should().BeEmpty();
    }

    /// <summary>The walk stops before anything is done; what is decided after the version is walked here, with the right one.</summary>
    [Fact]
    public async Task Whoever_stands_in_or_only_opened_in_an_emergency_gives_nobody_access()
    {
        var wrong = new List<string>();
        foreach (var (action, method) in Methods().Where(pair => PlainRights.Of[pair.Key] == PlainRight.Holders && pair.Key.Contains("Commands.", StringComparison.Ordinal)))
        {
            foreach (var who in _scene.Actors)
            {
                foreach (var what in _scene.Supports.Where(what => action != "OpeningCommands.StartFor" && PlainAccess.Sees(who, what) && !PlainAccess.Holds(who, what)))
                {
                    var answer = await new Attempt(_scene, method, who, what) { Version = VersionOf(what) }.Make();
                    if (answer != (PlainAccess.Finds(who, what) ? Answer.NotForDeputies : Answer.OnlyInHand))
                        wrong.Add($"{action} as {who} on {what}: {answer}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    /// <summary>Registers, figures and goals are the same for all whatever support one thinks of.</summary>
    private static bool AsksForSupports(string action) => action == "MyDayQueries.Today" || PlainRights.Of[action] is
        PlainRight.Finders or PlainRight.Seers or PlainRight.Holders or PlainRight.CoordinatorsOfIt or PlainRight.Openers or PlainRight.Listeners;

    [Fact]
    public async Task What_one_wrote_for_oneself_is_shown_to_nobody_else_by_anything()
    {
        var wrong = new List<string>();
        var shown = 0;
        foreach (var (action, method) in Methods().Where(pair => pair.Key.Contains("Queries.", StringComparison.Ordinal) && AsksForSupports(pair.Key)))
        {
            foreach (var who in _scene.Actors)
            {
                foreach (var what in _scene.Supports.Where(what => what.Exists))
                {
                    var attempt = new Attempt(_scene, method, who, what);
                    await attempt.Make();
                    if (!attempt.Says(AccessScene.OwnWords))
                        continue;
                    shown++;
                    // The access extract is the person's, and the coordinator takes it out for them whole.
                    var isForThePerson = action == "ExtractQueries.Of" && who.Role == Role.Coordinator && PlainAccess.Finds(who, what);
                    if (who.Name != what.Responsible[0] && !isForThePerson)
                        wrong.Add($"{action} shows {who} what {what.Responsible[0]} wrote in {what}");
                }
            }
        }

        wrong.Should().BeEmpty();
        shown.Should().BePositive("whoever wrote it reads it");
    }

    [Fact]
    public async Task Beside_what_another_wrote_for_themselves_nobody_writes()
    {
        var support = _scene.Supports.Single(what => what.Name == "open");
        await using var db = _scene.Database.Open();
        var own = await db.Notes.Where(note => !note.IsShared).Select(note => note.Id).FirstAsync();
        foreach (var who in _scene.Actors.Where(who => PlainAccess.Sees(who, support) && who.Name != support.Responsible[0]))
        {
            Seen<SupportId> Seen() => new(support.Id, VersionOf(support), who.Claimed, Guid.NewGuid());
            var correct = () => _scene.Database.Get<SupportCommands>().CorrectNote(Seen(), own, "Nej.");
            var view = () => _scene.Database.Get<SupportCommands>().WriteOwnView(Seen(), own, "Nej.");

            await correct.Should().ThrowAsync<MissingException>(who.Name);
            await view.Should().ThrowAsync<MissingException>(who.Name);
        }
    }

    private static Answer? Expected(string action, PlainActor who, PlainSupport what)
    {
        var right = PlainRights.Of[action];
        if (right != PlainRight.Nobody && !who.IsActive)
            return Answer.SignedOut;
        var isCommand = action.Split('.')[0].EndsWith("Commands", StringComparison.Ordinal);
        return right switch
        {
            PlainRight.Nobody => null,
            PlainRight.Everybody => MayBeEmpty.Contains(action) ? null : Answer.Through,
            PlainRight.PeopleWorkers when MayBeEmpty.Contains(action) => who.WorksWithPeople ? null : Answer.NotAllowed,
            PlainRight.PeopleWorkers => who.WorksWithPeople ? Answer.Through : Answer.NotAllowed,
            PlainRight.FigureReaders when MayBeEmpty.Contains(action) => who.Role is Role.Coordinator or Role.Manager ? null : Answer.Hidden,
            PlainRight.FigureReaders => who.Role is Role.Coordinator or Role.Manager ? Answer.Through : Answer.Hidden,
            PlainRight.Managers when MayBeEmpty.Contains(action) => who.Role is Role.Manager ? null : Answer.Hidden,
            PlainRight.Managers when AboutAReview.Contains(action) => who.Role is Role.Manager ? Answer.Through : Answer.Hidden,
            PlainRight.Managers when AboutAFrozenYear.Contains(action) && who.Role is not Role.Manager =>
                who.Role is Role.Coordinator ? Answer.NotAllowed : Answer.Hidden,
            PlainRight.Managers => who.Role is Role.Manager ? Answer.Through : isCommand ? Answer.NotAllowed : Answer.Hidden,
            PlainRight.Administrators when who.Role is Role.Administrator => Answer.Through,
            PlainRight.Administrators when action.StartsWith("FigureKey", StringComparison.Ordinal) =>
                action.EndsWith(".Make", StringComparison.Ordinal) ? Answer.NotAllowed : Answer.Hidden,
            PlainRight.Administrators => MakesAccounts.Contains(action) || SeesTheColleague(who) || who.Name == "colleague" ? Answer.NotAllowed : Answer.Hidden,
            PlainRight.AccountReaders when isCommand && who.Name == "colleague" => Answer.NotAllowed,
            PlainRight.AccountReaders => who.Role is Role.Administrator || (action.EndsWith(".List", StringComparison.Ordinal) ? who.Role is Role.Coordinator : SeesTheColleague(who))
                ? Answer.Through
                : Answer.Hidden,
            PlainRight.SessionOwners => who.Role is Role.Administrator || who.Name == "colleague" ? Answer.Through : Answer.Hidden,
            PlainRight.BreachHandlers => who.Role is Role.Manager or Role.Administrator ? Answer.Through : Answer.Hidden,
            PlainRight.Cullers when action == "CullingCommands.Prepare" => who.Role is Role.Bridgebuilder ? Answer.NotAllowed : Answer.Through,
            PlainRight.Cullers when action == "CullingQueries.Overview" => who.Role is Role.Bridgebuilder ? Answer.Hidden : Answer.Through,
            // A list of what waits; the walk's is not handed in.
            PlainRight.Cullers when action == "CullingQueries.ToDecide" => null,
            // The walk's list is not done.
            PlainRight.Cullers when action == "CullingQueries.Certificate" => Answer.Hidden,
            PlainRight.Cullers => SeesTheCulling(who) ? Answer.Through : Answer.Hidden,
            PlainRight.CoordinatorsOfPeople when who.Name == "colleague" && action.StartsWith("OpeningQuestion", StringComparison.Ordinal) =>
                action.EndsWith(".TakeBack", StringComparison.Ordinal) ? Answer.Through : Answer.NotAllowed,
            PlainRight.CoordinatorsOfPeople => who.Role is Role.Coordinator && who.Team == "norra" ? Answer.Through : Answer.Hidden,
            PlainRight.CoordinatorsOfIt => who.Role is Role.Coordinator && PlainAccess.Holds(who, what) ? Answer.Through : Answer.Hidden,
            // A list is there for whoever may have one, and what stands in it is looked at on its own.
            PlainRight.Finders => null,
            PlainRight.Seers => PlainAccess.Sees(who, what) ? MayBeEmpty.Contains(action) ? null : Answer.Through : Answer.Hidden,
            PlainRight.Holders when action == "OpeningCommands.StartFor" =>
                !who.WorksWithPeople ? Answer.NotAllowed
                    : PlainAccess.Holds(who, what) ? Answer.Through
                    : PlainAccess.Finds(who, what) ? Answer.NotForDeputies : Answer.Hidden,
            PlainRight.Holders when !isCommand => PlainAccess.Holds(who, what) ? Answer.Through : Answer.Hidden,
            PlainRight.Holders => PlainAccess.Sees(who, what) ? Answer.Through : Answer.Hidden,
            PlainRight.NoticeOwners => who.Name == "formerly responsible" ? Answer.Through : Answer.Hidden,
            PlainRight.OfferOwners => IsToldOfTheOffer(who) ? Answer.Through : Answer.Hidden,
            PlainRight.Openers when !isCommand => null,
            PlainRight.Openers => !who.WorksWithPeople ? Answer.NotAllowed
                : PlainAccess.MayOpenInEmergency(who, what) ? Answer.Through : Answer.Hidden,
            PlainRight.Listeners when !isCommand => null,
            PlainRight.Listeners => what.Exists && IsTold(who, what) ? Answer.Through : Answer.Hidden,
        };
    }

    /// <summary>The account that the walk asks about is a colleague's in the north.</summary>
    private static bool SeesTheColleague(PlainActor who) => who.Role is Role.Coordinator && who.Team == "norra";

    /// <summary>The list that the walk asks about is one of the north, with nobody on it whom anybody is kept from.</summary>
    private static bool SeesTheCulling(PlainActor who) =>
        who.Role is Role.Administrator || (who.Role is Role.Coordinator or Role.Manager && who.Team == "norra");

    /// <summary>A coordinator is told of what a bridge-builder opened, a manager of what a coordinator did.</summary>
    private static bool IsTold(PlainActor who, PlainSupport what) =>
        who.Role == Role.Manager || (PlainAccess.MayOpenInEmergency(who, what) && who.Role == Role.Coordinator);

    /// <summary>The offer that the walk asks about is of the open support, from the one responsible to the colleague.</summary>
    private static bool IsToldOfTheOffer(PlainActor who) =>
        who.Name is "responsible" or "colleague" || (who.Role is Role.Coordinator && who.Team == "norra");

    private static bool MayTell(string action, PlainActor who, PlainSupport what) => PlainRights.Of[action] switch
    {
        PlainRight.Finders or PlainRight.PeopleWorkers => PlainAccess.Finds(who, what),
        PlainRight.Holders or PlainRight.CoordinatorsOfIt => PlainAccess.Holds(who, what),
        PlainRight.Seers => PlainAccess.Sees(who, what),
        PlainRight.Openers => action == "EmergencyQueries.Own" ? PlainAccess.Sees(who, what) : PlainAccess.MayOpenInEmergency(who, what),
        PlainRight.Listeners => IsTold(who, what),
        // By number: they know that they had it.
        PlainRight.NoticeOwners => who.Name == "formerly responsible",
        PlainRight.OfferOwners => IsToldOfTheOffer(who) && what.Name == "open",
        PlainRight.Nobody or PlainRight.Everybody or PlainRight.FigureReaders or PlainRight.Administrators or PlainRight.AccountReaders or PlainRight.SessionOwners or PlainRight.CoordinatorsOfPeople => false,
        // By number only, and not what one is kept out of.
        PlainRight.Managers => who.Role is Role.Manager && action.StartsWith("Log", StringComparison.Ordinal),
        PlainRight.BreachHandlers => who.Role is Role.Manager or Role.Administrator,
        PlainRight.Cullers => SeesTheCulling(who) && what.Name == "closed",
    };

    private static PlainRight Plain(Right right) => right switch
    {
        Right.CommandLine or Right.NotSignedIn => PlainRight.Nobody,
        Right.Member => PlainRight.Everybody,
        Right.WorksWithPeople => PlainRight.PeopleWorkers,
        Right.FollowsUp => PlainRight.FigureReaders,
        Right.Manager => PlainRight.Managers,
        Right.Administrator => PlainRight.Administrators,
        Right.ReadsAccounts => PlainRight.AccountReaders,
        Right.OwnSession => PlainRight.SessionOwners,
        Right.AnswersForBreaches => PlainRight.BreachHandlers,
        Right.Culls => PlainRight.Cullers,
        Right.CoordinatesPeople => PlainRight.CoordinatorsOfPeople,
        Right.CoordinatesIt => PlainRight.CoordinatorsOfIt,
        Right.Finds => PlainRight.Finders,
        Right.Sees => PlainRight.Seers,
        Right.HasInHand => PlainRight.Holders,
        Right.OpenInEmergency => PlainRight.Openers,
        Right.OwnOffer => PlainRight.OfferOwners,
        Right.OwnNotice => PlainRight.NoticeOwners,
        Right.Told => PlainRight.Listeners,
    };

    private static Dictionary<string, MethodInfo> Methods() =>
        (from line in AccessTable.Lines
         let type = typeof(AccessTable).Assembly.GetExportedTypes().Single(type => type.Name == line.Action.Split('.')[0])
         select (line.Action, Method: type.GetMethod(line.Action.Split('.')[1])!))
        .ToDictionary(pair => pair.Action, pair => pair.Method);

    private int VersionOf(PlainSupport what)
    {
        using var db = _scene.Database.Open();
        return db.Supports.Where(support => support.Id == what.Id).Select(support => support.Version).Single();
    }

    /// <summary>What is new cannot be stopped by a version: openings in an emergency and supports opened again go away, so that the next finds all as it was.</summary>
    private void ForgetWhatWasMade()
    {
        var last = _scene.Supports.Where(what => what.Exists).Max(what => what.ToldManager.Value);
        var lastSupport = _scene.Supports.Where(what => what.Exists).Max(what => what.Id.Value);
        using var db = _scene.Database.Open();
        db.Database.ExecuteSql($"DELETE FROM EmergencyOpenings WHERE Id > {last}");
        db.Database.ExecuteSql($"DELETE FROM Supports WHERE Id > {lastSupport}");
        db.Database.ExecuteSql($"DELETE FROM OpeningQuestions WHERE Id > {_scene.Question.Value}");
    }
}
