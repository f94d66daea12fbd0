using System.Reflection;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace BroByggare.Tests.Core.Supports.Protection;

/// <summary>Restriction of use (GDPR article 18): read and not used, until the person has been told that it is lifted.</summary>
public sealed class RestrictionTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>What is still done, written by hand: a new command is refused until somebody has thought about it here.</summary>
    private static readonly string[] StillDone =
    [
        "RestrictionCommands.LiftRestriction", "PersonCommands.Describe", "PersonCommands.WriteStatement", "PersonCommands.WithdrawStatement",
        "SupportCommands.CorrectNote", "SupportCommands.WriteOwnView", "ReferralCommands.WithdrawConsent",
        "AccessCommands.Protect", "AccessCommands.EndProtection", "AccessCommands.Grant", "AccessCommands.EndGrant", "AccessCommands.KeepOut", "AccessCommands.LetIn", "EmergencyCommands.TakeIntoHand",
    ];

    /// <summary>The same among the verbs of the support itself, and the restriction's own.</summary>
    private static readonly string[] VerbsStillDone =
    [
        "Restrict", "LiftRestriction", "CorrectNote", "WriteOwnView", "WithdrawConsent",
        // Who is asked to take over may say no, and the offer may be taken back.
        "Decline", "TakeBack",
        "Protect", "EndProtection", "Grant", "EndGrant", "KeepOut", "LetIn",
    ];

    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Every_command_on_a_restricted_support_or_its_person_is_refused_but_the_few_that_are_named()
    {
        await Restrict(_scene.Helena);
        var refused = new List<string>();
        var through = new List<string>();

        foreach (var command in Commands())
            ((await Answer(command)) == CommonRefusals.UseIsRestricted ? refused : through).Add($"{command.DeclaringType!.Name}.{command.Name}");

        through.Should().BeEquivalentTo(StillDone);
        refused.Should().HaveCountGreaterThan(40).And.Contain(["SupportCommands.LogContact", "ReferralCommands.Refer", "SupportCommands.Reopen", "SupportCommands.Resume"]);
        output.WriteLine($"{refused.Count} refused, {through.Count} still done");
    }

    [Fact]
    public async Task A_command_that_is_not_invented_yet_is_refused_too()
    {
        await Restrict(_scene.Helena);
        var changes = _scene.Database.Get<Changes>();
        var support = await _scene.Seen();

        var onSupport = () => changes.Make(support.Seen, new AuditSubject<IndividualSupport>("IndividualSupport").Change("Paint"), (_, _) => { });
        var onPerson = () => changes.Make(support.Person.Seen, new AuditSubject<Person>("Person").Change("Paint"), (_, _) => { });

        (await onSupport.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.UseIsRestricted);
        (await onPerson.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.UseIsRestricted);
    }

    [Fact]
    public void Every_verb_of_the_support_itself_is_refused_but_the_few_that_are_named()
    {
        var verbs = typeof(IndividualSupport).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Signature)))
            .ToList();

        var through = from verb in verbs
                      from closed in new[] { false, true }
                      let support = closed ? A.ClosedSupport() : A.Support(SupportStep.Implementation)
                      where Verb(Restricted(support), verb) != CommonRefusals.UseIsRestricted
                      select verb.Name;

        through.Distinct().Should().BeEquivalentTo(VerbsStillDone);
        verbs.Should().HaveCountGreaterThan(45);
    }

    [Fact]
    public async Task It_is_read_as_before_and_everybody_sees_that_it_is_restricted_and_why()
    {
        await Restrict(_scene.Helena);

        var view = await _scene.Seen();

        view.Restriction.Should().Be(new RestrictionView(
            RestrictionGround.AccuracyContested, "Hon säger att hon aldrig sagt det.", _scene.Today, AccessRefusals.OnlyCoordinatorLifts));
        (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10)).Should().NotBeNull();
        (await _scene.Queries.History(_scene.Sara, _scene.Id, 10)).Should().NotBeNull();
        (await Listed()).Marks.Should().Contain(SupportMark.Restricted).And.NotContain(SupportMark.Protected);
        var hit = (await _scene.Database.Get<PersonQueries>().Find(_scene.Sara, "Mira")).Single();
        (hit.IsRestricted, hit.IsProtected).Should().Be((true, false));
    }

    [Fact]
    public async Task What_is_offered_on_its_page_is_refused_in_the_same_words()
    {
        await _scene.At(SupportStep.Implementation);
        await Restrict(_scene.Sara);

        var view = await _scene.Seen();

        new[] { view.WhyNot.Write, view.WhyNot.Move, view.WhyNot.Advance, view.WhyNot.Resume, view.WhyNot.Reopen, view.WhyNot.Plan, view.Measures[0].Lines[0].WhyNotSettle }
            .Should().AllSatisfy(refusal => refusal.Should().Be(CommonRefusals.UseIsRestricted));
        view.WhyNot.Close.Values.Should().AllSatisfy(refusal => refusal.Should().Be(CommonRefusals.UseIsRestricted));
        view.WhyNotPrint.Should().Be(AccessRefusals.RestrictedNotOnPaper);
    }

    [Fact]
    public async Task The_person_s_own_rights_hold_while_it_lasts()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Bor hos sin syster.", true));
        await _scene.Refer((commands, seen) => commands.GiveConsent(seen, _scene.Contact, "Att hon söker", "För att få hjälp", _scene.Today.AddDays(30)));
        await Restrict(_scene.Helena);

        await _scene.Do((commands, seen) => commands.CorrectNote(seen, new(1), "Bor hos sin bror."));
        await _scene.Do((commands, seen) => commands.WriteOwnView(seen, new(1), "Jag bor ensam."));
        await _scene.Refer((commands, seen) => commands.WithdrawConsent(seen, new(1)));
        await People.WriteStatement((await _scene.Seen()).Person.Seen, StatementAbout.Everything, "Det stämmer inte.");
        await People.Describe((await _scene.Seen()).Person.Seen, "Mirela", 1990, (await _scene.Seen()).Person.Ways, RectifiedBecause.WasWrong);

        var extract = await _scene.Database.Get<ExtractQueries>().Of(_scene.Helena, _scene.Id);
        extract!.Name.Should().Be("Mirela");
        (await _scene.Seen()).Person.Statements.Should().ContainSingle();
    }

    [Fact]
    public async Task Nothing_of_it_is_put_on_the_person_s_plan_or_on_anybody_s_day_or_list_of_choices()
    {
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring hyresvärden", _scene.Today));
        await Restrict(_scene.Helena);

        var plan = () => _scene.Queries.OwnPlan(_scene.Sara, _scene.Id);

        (await plan.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.RestrictedNotOnPaper);
        var day = await _scene.Database.Get<MyDayQueries>().Today(_scene.Sara);
        day.DueToday.Concat(day.Late).Concat(day.Coming).Should().BeEmpty();
        (await _scene.Database.Get<SupportListQueries>().Recent(_scene.Sara)).Should().BeEmpty();
        (await _scene.Database.Get<SupportListQueries>().Choice(_scene.Sara, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task Figures_still_count_it()
    {
        var before = await Ongoing();

        await Restrict(_scene.Helena);

        (await Ongoing()).Should().Be(before).And.Be(1);
    }

    [Fact]
    public async Task All_the_person_s_supports_are_restricted_and_lifted_alike_open_or_closed()
    {
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        var other = await _scene.Database.Get<OpeningCommands>().StartFor(FormKey.By(_scene.Sara), _scene.PersonId, null);
        await Restrict(_scene.Helena);

        (await _scene.Queries.View(_scene.Sara, other))!.Restriction.Should().NotBeNull();
        var view = (await _scene.Queries.View(_scene.Helena, other))!;
        await Restrictions.LiftRestriction(view.Seen, _scene.Today, "Rättat.");
        (await _scene.Seen()).Restriction.Should().BeNull();
        await using var db = _scene.Database.Open();
        (await db.AccessMarks.Where(mark => mark.Kind == AccessMarkKind.Restricted).ToListAsync()).Should().HaveCount(2)
            .And.AllSatisfy(mark => (mark.Until, mark.ToldOn).Should().Be((_scene.Today, _scene.Today)));
    }

    [Fact]
    public async Task A_support_that_would_be_opened_anew_for_a_restricted_person_is_refused_in_words()
    {
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        await Restrict(_scene.Helena);

        var open = () => _scene.Database.Get<OpeningCommands>().StartFor(FormKey.By(_scene.Sara), _scene.PersonId, null);

        (await open.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.UseIsRestricted);
    }

    [Fact]
    public async Task The_responsible_restricts_too_and_only_a_coordinator_lifts()
    {
        await Restrict(_scene.Sara);

        var byHer = () => Lift(_scene.Sara, _scene.Today);

        (await byHer.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.OnlyCoordinatorLifts);
        await Lift(_scene.Helena, _scene.Today);
        (await _scene.Seen()).Restriction.Should().BeNull();
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Nu skriver vi igen.", true));
    }

    [Fact]
    public async Task It_is_not_lifted_until_the_person_has_been_told_and_not_on_a_day_before_it_began_or_to_come()
    {
        await Restrict(_scene.Helena);

        (await Refusal(() => Lift(_scene.Helena, null))).Should().Be(AccessRefusals.PersonNotTold);
        (await Refusal(() => Lift(_scene.Helena, _scene.Today.AddDays(-1)))).Should().Be(AccessRefusals.ToldBeforeRestriction);
        (await Refusal(() => Lift(_scene.Helena, _scene.Today.AddDays(1)))).Should().Be(CommonRefusals.InTheFuture);
    }

    [Fact]
    public async Task Setting_it_asks_for_the_reason_and_is_not_done_twice_and_lifting_what_is_not_there_is_refused()
    {
        (await Refusal(async () => await Restrictions.Restrict((await _scene.Seen()).Seen, RestrictionGround.NeededForClaim, " "))).Should().Be(SupportRefusals.ReasonMissing);
        (await Refusal(() => Lift(_scene.Helena, _scene.Today))).Should().Be(AccessRefusals.NotRestricted);
    }

    [Fact]
    public async Task Somebody_who_leaves_is_succeeded_although_it_is_restricted()
    {
        await Restrict(_scene.Helena);
        await using (var db = _scene.Database.Open())
        {
            var support = await db.Supports.SingleAsync(IndividualSupport.Is(_scene.Id));
            support.Succeed(_scene.Sara.Id, _scene.Daniel.Id, new(_scene.Helena.Id, _scene.Database.Clock.Now()));
            await db.SaveChangesAsync();
        }

        (await _scene.Seen(_scene.Daniel)).Responsible.Should().ContainSingle().Which.Name.Should().Be("Daniel Ek");
    }

    [Fact]
    public async Task An_emergency_opens_it_and_gives_no_right_to_lift_it()
    {
        await Restrict(_scene.Sara);
        await _scene.Database.Get<EmergencyCommands>().OpenInEmergency(FormKey.By(_scene.Daniel), _scene.Id, "Hon ringde och Sara svarar inte i dag.");

        (await _scene.Seen(_scene.Daniel)).Restriction.Should().NotBeNull();
        (await Refusal(() => Lift(_scene.Daniel, _scene.Today))).Should().Be(AccessRefusals.OnlyInHand);
    }

    private RestrictionCommands Restrictions => _scene.Database.Get<RestrictionCommands>();

    private PersonCommands People => _scene.Database.Get<PersonCommands>();

    private async Task Restrict(Actor actor) => await Restrictions.Restrict(
        (await _scene.Seen(actor)).Seen, RestrictionGround.AccuracyContested, "Hon säger att hon aldrig sagt det.");

    private async Task Lift(Actor actor, DateOnly? toldOn) => await Restrictions.LiftRestriction((await _scene.Seen(actor)).Seen, toldOn, "Rättat.");

    private async Task<SupportRow> Listed() =>
        (await _scene.Database.Get<SupportListQueries>().List(_scene.Sara, new SupportFilter(), 1)).Page.Rows.Single();

    private async Task<int?> Ongoing() =>
        (await _scene.Database.Get<SituationQueries>().Of(_scene.Helena, _scene.Today.Year))!.Year.Count("supports.ongoing");

    private static async Task<Refusal> Refusal(Func<Task> press) => (await press.Should().ThrowAsync<RefusedException>()).Which.Refusal;

    private static IEnumerable<MethodInfo> Commands() =>
        from type in typeof(AccessTable).Assembly.GetExportedTypes()
        where type.Name.EndsWith("Commands", StringComparison.Ordinal)
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.GetParameters().Any(asked => asked.ParameterType == typeof(Seen<SupportId>) || asked.ParameterType == typeof(Seen<PersonId>))
        select method;

    /// <summary>With nothing filled in but what was seen; whatever else is wrong comes after.</summary>
    private async Task<Refusal?> Answer(MethodInfo command)
    {
        var seen = await _scene.Seen(_scene.Helena);
        var arguments = command.GetParameters().Select(asked =>
            asked.ParameterType == typeof(Seen<SupportId>) ? seen.Seen
            : asked.ParameterType == typeof(Seen<PersonId>) ? seen.Person.Seen
            : Nothing(asked.ParameterType));
        try
        {
            await (Task)command.Invoke(Get(command.DeclaringType!), [.. arguments])!;
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
        catch (MissingException)
        {
            return null;
        }
    }

    private object Get(Type commands) => typeof(TestDatabase).GetMethod(nameof(TestDatabase.Get))!.MakeGenericMethod(commands).Invoke(_scene.Database, [])!;

    private static IndividualSupport Restricted(IndividualSupport support)
    {
        support.Restrict(RestrictionGround.ObjectionPending, "Hon har invänt.", A.Signed());
        return support;
    }

    private static Refusal? Verb(IndividualSupport support, MethodInfo verb)
    {
        var arguments = verb.GetParameters().Select(asked => asked.ParameterType == typeof(Signature) ? A.Signed() : Nothing(asked.ParameterType));
        try
        {
            verb.Invoke(support, [.. arguments]);
            return null;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is RefusedException refused)
        {
            return refused.Refusal;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is MissingException)
        {
            return null;
        }
    }

    private static PersonTold Told => new(ToldWay.Meeting, A.Today, "");

    private static object? Nothing(Type type) =>
        type == typeof(string) ? ""
        : type == typeof(Func<TeamMemberId, bool>) ? (Func<TeamMemberId, bool>)(_ => true)
        : type == typeof(ContactWays) ? ContactWays.None
        : type == typeof(HandoverTerms) ? new HandoverTerms(A.Bridgebuilder.Id, new(9), Told)
        : type == typeof(HandoverOffer) ? new HandoverOffer(A.Bridgebuilder.Id, new(9), Told, "", [], A.Signed())
        : type == typeof(TeamMemberId) ? A.Bridgebuilder.Id
        : type == typeof(IReadOnlyDictionary<MeasureId, MeasureOutcome>) ? new Dictionary<MeasureId, MeasureOutcome>()
        : type == typeof(IReadOnlyDictionary<PlanGoalId, NewGoalOutcome>) ? new Dictionary<PlanGoalId, NewGoalOutcome>()
        : type.IsInterface ? Array.CreateInstance(type.GetGenericArguments()[0], 0)
        : Nullable.GetUnderlyingType(type) is not null ? null
        : type.IsValueType ? Activator.CreateInstance(type)
        : null;
}
