using System.Collections;
using System.Reflection;
using BroByggare.Core.Accounts;
using BroByggare.Core.Activities;
using BroByggare.Core.Calendar;
using BroByggare.Core.Drafts;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Figures.Keys;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Sessions;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;

namespace BroByggare.Tests.Core.Authorization.Walk;

/// <summary>Calls any command or query as somebody, about some support, with what it asks for filled in by its type.</summary>
internal sealed class Attempt(AccessScene scene, MethodInfo method, PlainActor who, PlainSupport what)
{
    /// <summary>The version that the actor claims to have seen: one that never was stops a change after access is decided and before anything is done.</summary>
    private static readonly DraftSource Source = new(Guid.NewGuid(), "Firefox");

    private static readonly WrittenDraft Begun = new("new-activity", 1, new Dictionary<string, string?> { ["Title"] = "Träff" });

    private static readonly WrittenDraft Over = Begun with { Form = "new-key-contact" };

    public int Version { get; init; } = -7;

    public string Typed { get; init; } = what.Called;

    /// <summary>What a query answered; null for changes and for nothing.</summary>
    public object? Shown { get; private set; }

    public async Task<Answer> Make()
    {
        try
        {
            // A member's own are nobody else's, so each has one.
            if (method.DeclaringType == typeof(DraftQueries))
                await scene.Database.Get<DraftCommands>().Keep(who.Claimed, Source, [Begun, Over, Over with { Sequence = 2, Fields = null }]);
            var running = method.Invoke(scene.Get(method.DeclaringType!), [.. method.GetParameters().Select(Input)]);
            if (running is Task task)
            {
                await task;
                running = task.GetType().GetProperty("Result")?.GetValue(task);
                if (method.ReturnType == typeof(Task))
                    return Answer.Through;
            }

            Shown = running;
            return Shown is null or ICollection { Count: 0 } ? Answer.Hidden : Answer.Through;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.Code switch
            {
                "common.not-allowed" => Answer.NotAllowed,
                "common.signed-out" => Answer.SignedOut,
                "access.only-in-hand" => Answer.OnlyInHand,
                "access.not-for-deputies" => Answer.NotForDeputies,
                _ => Answer.Through,
            };
        }
        catch (StaleException)
        {
            return Answer.Through;
        }
        catch (MissingException)
        {
            return Answer.Hidden;
        }
    }

    /// <summary>Whether what was shown names the support or the person, anywhere in it.</summary>
    public bool Tells() => Holds(Shown, 0, part => part switch
    {
        SupportId id => id == what.Id,
        PersonId id => id == what.Person,
        string words => words.Contains(what.Called, StringComparison.OrdinalIgnoreCase),
        _ => false,
    });

    /// <summary>Whether the words stand anywhere in what was shown.</summary>
    public bool Says(string words) => Holds(Shown, 0, part => part is string text && text.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static bool Holds(object? shown, int depth, Func<object, bool> isIt) => shown switch
    {
        null => false,
        _ when isIt(shown) => true,
        string => false,
        IEnumerable many => many.Cast<object?>().Any(one => Holds(one, depth + 1, isIt)),
        _ when depth > 8 || shown.GetType().Namespace?.StartsWith("BroByggare", StringComparison.Ordinal) is not true || shown.GetType().IsEnum => false,
        _ => shown.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Any(property => Holds(property.GetValue(shown), depth + 1, isIt)),
    };

    private HandoverTerms Terms => new(who.Claimed.Id, scene.Colleague, new(ToldWay.Phone, scene.Database.Clock.Today(), ""));

    private object? Input(ParameterInfo asked) => asked.ParameterType switch
    {
        var type when type == typeof(Actor) => who.Claimed,
        var type when type == typeof(FormKey) => FormKey.By(who.Claimed),
        var type when type == typeof(SupportId) => what.Id,
        var type when type == typeof(PersonId) => what.Person,
        var type when type == typeof(Seen<SupportId>) => new Seen<SupportId>(what.Id, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<PersonId>) => new Seen<PersonId>(what.Person, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<ActivityId>) => new Seen<ActivityId>(scene.Activity, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<KeyContactId>) => new Seen<KeyContactId>(scene.KeyContact, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<EmergencyOpeningId>) =>
            new Seen<EmergencyOpeningId>(who.Role == Role.Manager ? what.ToldManager : what.ToldCoordinator, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<LogReviewId>) => new Seen<LogReviewId>(scene.Review, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<SessionId>) => new Seen<SessionId>(scene.Session, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<TeamMemberId>) => new Seen<TeamMemberId>(scene.Colleague, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<CullingId>) => new Seen<CullingId>(scene.Culling, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<OpeningQuestionId>) => new Seen<OpeningQuestionId>(scene.Question, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<PersonMergeId>) => new Seen<PersonMergeId>(scene.Merge, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(Seen<HandoverOfferId>) => new Seen<HandoverOfferId>(scene.Offer, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(HandoverTerms) => Terms,
        var type when type == typeof(IReadOnlyList<HandoverRequest>) => new[] { new HandoverRequest(new(what.Id, Version, who.Claimed, Guid.NewGuid()), Terms) },
        var type when type == typeof(IReadOnlyCollection<SupportId>) => new[] { what.Id },
        var type when type == typeof(TeamMemberId?) && method.Name is "Preview" => null,
        var type when type == typeof(Seen<RemovalNoticeId>) => new Seen<RemovalNoticeId>(scene.Notice, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(TeamId) && method.Name is nameof(AccountCommands.TakeBackTeam) => scene.Database.HasTeam("Tomt"),
        var type when type == typeof(YearlyGoalId) => scene.HasGoal(),
        var type when type == typeof(Seen<FigureKeyId>) => new Seen<FigureKeyId>(scene.HasKey(), Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(CalendarFeedId) => scene.HasFeed(who.Claimed.Id),
        var type when type == typeof(Seen<FrozenYearId>) => new Seen<FrozenYearId>(scene.Frozen, Version, who.Claimed, Guid.NewGuid()),
        var type when type == typeof(FrozenYearId) => scene.Frozen,
        var type when type == typeof(SentFileId) => scene.Sent,
        var type when type == typeof(NewSentFile) => new NewSentFile("arets-siffror-2026.csv", "text/csv", [1], "Länsstyrelsen"),
        var type when type == typeof(CullingId) => scene.Culling,
        var type when type == typeof(SessionId) => scene.Session,
        var type when type == typeof(NewSession) => new NewSession(SessionKey.Draw(), "Firefox", scene.Database.Clock.Now()),
        var type when type == typeof(ProvenIdentity) => new ProvenIdentity("https://inloggning.example", "ingen", "", false, "", []),
        var type when type == typeof(BroByggare.Core.Accounts.MemberFilter) => new BroByggare.Core.Accounts.MemberFilter(),
        var type when type == typeof(MemberDetails) => new MemberDetails("Ny", "", ""),
        var type when type == typeof(SignInIdentity) => null,
        var type when type == typeof(IProgress<CullingProgress>) => null,
        var type when type == typeof(IncidentQuestion) =>
            new IncidentQuestion(scene.Database.Clock.Now().AddDays(-2), scene.Database.Clock.Now().AddDays(1), null, null),
        var type when type == typeof(Period) => new Period(scene.Database.Clock.Today().AddDays(-30), scene.Database.Clock.Today()),
        var type when type == typeof(ActivityId) => scene.Activity,
        var type when type == typeof(KeyContactId) => scene.KeyContact,
        var type when type == typeof(TeamMemberId) => scene.Colleague,
        var type when type == typeof(TeamMemberId?) && method.Name is "Today" => null,
        var type when type == typeof(TeamMemberId?) => scene.Bridgebuilder(who.Team),
        var type when type == typeof(DraftSource) => Source,
        var type when type == typeof(IReadOnlyList<WrittenDraft>) => new[] { Begun },
        var type when type == typeof(string) && asked.Name is "form" => Begun.Form,
        var type when type == typeof(Guid) && asked.Name is "tab" => Source.Tab,
        var type when type == typeof(string) => asked.Name is "code" ? "supports.ongoing" : asked.Name is "typed" or "name" && method.Name != "AddTeam" ? Typed : "En mycket god anledning.",
        var type when type == typeof(int) => asked.Name is "year" or "until" ? 2026 : asked.Name is "page" or "number" ? 1 : 20,
        var type when type == typeof(DateOnly) => scene.Database.Clock.Today(),
        var type when type == typeof(DateTime) => scene.Database.Clock.Now(),
        var type when type == typeof(Guid) => Guid.NewGuid(),
        var type when type == typeof(CancellationToken) => CancellationToken.None,
        var type when type == typeof(AreaCode) => new AreaCode("housing"),
        var type when type == typeof(ContactWays) => ContactWays.None,
        var type when type == typeof(NewSupport) => new NewSupport("", null, ContactWays.None, null, ""),
        var type when type == typeof(NewConsent) || type == typeof(NewJudgement) => null,
        var type when type == typeof(IReadOnlyDictionary<MeasureId, MeasureOutcome>) => new Dictionary<MeasureId, MeasureOutcome>(),
        var type when type == typeof(IReadOnlyDictionary<PlanGoalId, NewGoalOutcome>) => new Dictionary<PlanGoalId, NewGoalOutcome>(),
        var type when type == typeof(IReadOnlyCollection<PlanGoalId>) => Array.Empty<PlanGoalId>(),
        var type when type == typeof(SupportFilter) => new SupportFilter { ShowClosed = true },
        var type when type == typeof(ActivityFilter) => new ActivityFilter(),
        var type when type == typeof(KeyContactFilter) => new KeyContactFilter(),
        var type when type == typeof(ActivityNumbers) => new ActivityNumbers(1, null, null),
        var type when type == typeof(MeasureOutcome) => new MeasureOutcome(HowFar.Yes, HowFar.Yes),
        var type when type == typeof(GoalDecision) => new GoalDecision("lectures.persons", 2026, 1, "Nämnden", scene.Database.Clock.Today()),
        var type when type == typeof(ActivityDetails) =>
            new ActivityDetails(ActivityKind.Lecture, "Träff", scene.Database.Clock.Today(), "", Audience.Staff, []),
        var type when type == typeof(KeyContactDetails) => new KeyContactDetails("Kontakt " + Guid.NewGuid(), "", "", "", "", []),
        var type when type == typeof(IReadOnlyCollection<AreaCode>) => Array.Empty<AreaCode>(),
        var type when type == typeof(IReadOnlyCollection<TeamMemberId>) => Array.Empty<TeamMemberId>(),
        { IsValueType: true } type when Nullable.GetUnderlyingType(type) is not null => null,
        { IsValueType: true } type => Activator.CreateInstance(type),
        var type => throw new InvalidOperationException(
            $"Say in {nameof(Attempt)} what to give for {type.Name} {asked.Name} of {method.DeclaringType!.Name}.{method.Name}."),
    };
}
