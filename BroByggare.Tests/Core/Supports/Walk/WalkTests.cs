using BroByggare.Core.Demo;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Supports.Walk;

/// <summary>Ten thousand ways through a support, each press held against the plain table.</summary>
public class WalkTests
{
    private const int Ways = 10_000;

    private const int Presses = 60;

    private static readonly HashSet<string> Sideways =
    [
        "step back", "new round", "park", "close early", "close for another reason", "remove line", "open line again", "open watch again", "leave", "drop", "take back",
        "stop waiting", "withdraw consent", "watch", "contact", "note", "add responsible", "remove responsible", "hand over", "choose areas", "inform",
    ];

    public static DateOnly Start { get; } = new(2023, 11, 1);

    [Fact]
    public void Every_press_does_what_the_plain_table_says_and_nothing_else()
    {
        var done = new HashSet<string>();
        var refused = new HashSet<string>();

        var walked = Enumerable.Range(0, Ways).Select(seed => Walk(new Random(seed), done, refused)).ToList();

        RulesInTheTable.Except(refused).Should().BeEmpty("a rule that was never met has not been tried");
        refused.Except(RulesInTheTable).Should().BeEmpty();
        done.Should().HaveCountGreaterThanOrEqualTo(41, "every press must have been allowed at some time");
        FiguresCountWhatThePlainFactsSay(walked);
    }

    /// <summary>All are stored, and each figure must name just those supports that the plain facts name, one by one.</summary>
    private static void FiguresCountWhatThePlainFactsSay(List<(PlainSupport Plain, IndividualSupport Real)> walked)
    {
        using var database = new TestDatabase();
        var team = database.HasTeam();
        foreach (var name in new[] { "Ett", "Två", "Tre", "Fyra" })
            database.HasMember(Role.Bridgebuilder, team, name);
        database.Has(KeyContact.Add(new("Den ena", "", "", "", "", [])), KeyContact.Add(new("Den andra", "", "", "", "", [])));
        database.Has(Person.Register("Mira", null, ContactWays.None, A.Today));
        using var db = database.Open();
        Store(db, walked.Select(walk => walk.Real));

        foreach (var year in new[] { 2023, 2024, 2025 })
        {
            var period = Period.OfYear(year, A.Today);
            var (from, to) = (period.From.DayNumber - Start.DayNumber, period.To.DayNumber - Start.DayNumber);
            Compare("supports.ongoing", plain => plain.IsOngoing(to));
            Compare("supports.closed", plain => plain.IsClosedIn(from, to));
            Compare("supports.joint", plain => plain.IsJointIn(from, to));

            void Compare(string figure, Func<PlainSupport, bool> counts)
            {
                var expected = walked.Where(walk => counts(walk.Plain)).Select(walk => walk.Real.Id.Value);
                var found = FigureCatalogue.Find(figure)!.Supports!(db, period).AsEnumerable().Select(id => id.Value).ToList();
                found.Should().OnlyHaveUniqueItems();
                found.Order().Should().Equal(expected.Order(), $"{figure} {year}");
            }
        }
    }

    private static void Store(BroByggareContext db, IEnumerable<IndividualSupport> supports)
    {
        using var transaction = db.Database.BeginTransaction();
        db.Database.ExecuteSqlRaw("PRAGMA defer_foreign_keys = ON");
        using var rows = new DemoRows(db);
        foreach (var support in supports)
        {
            rows.Number(support);
            rows.Write(support);
        }

        transaction.Commit();
    }

    private static IReadOnlyList<string> RulesInTheTable { get; } =
    [
        "missing",
        "referral.already-decided",
        "referral.consent-already-withdrawn",
        "referral.consent-missing",
        "referral.consent-until-passed",
        "referral.contact-already-made",
        "referral.contact-not-made",
        "referral.due-before-today",
        "referral.help-already-noted",
        "referral.help-not-noted",
        "referral.not-accepted",
        "referral.settled",
        "support.action-not-settled",
        "support.action-open",
        "support.action-settled",
        "support.already-responsible",
        "support.area-missing",
        "support.closed",
        "support.due-before-today",
        "support.first-step",
        "support.hand-over-to-same",
        "support.last-responsible",
        "support.last-step",
        "support.measure-has-actions",
        "support.measure-not-chosen",
        "support.measure-without-action",
        "support.no-measure-chosen",
        "support.no-measure-considered",
        "support.not-closed",
        "support.not-evaluation",
        "support.not-informed",
        "support.not-parked",
        "support.not-planned",
        "support.not-taken-back",
        "support.only-before-implementation",
        "support.only-in-planning",
        "support.only-in-problem-formulation",
        "support.outcome-missing",
        "support.judgement-missing",
        "support.park-until-passed",
        "support.parked",
        "support.plan-not-agreed",
        "support.problem-missing",
        "support.reason-missing",
        "support.referral-unanswered",
        "support.responsible-missing",
        "support.watch-not-settled",
        "support.watch-settled",
    ];

    internal static (PlainSupport Plain, IndividualSupport Real) Walk(Random random, HashSet<string> done, HashSet<string> refused)
    {
        var plain = new PlainSupport { Duties = { new() { Member = 1, From = 0 } }, Times = { new() { Opened = 0 } } };
        var real = IndividualSupport.Start(new(1), A.Team, new(1), A.Signed(Start));
        for (var count = 0; count < Presses; count++)
        {
            plain.Day += random.Next(4) == 0 ? random.Next(1, 25) : 0;
            PressBoth(Draw(random, plain), plain, real, done, refused);
            Compare(plain, real);
        }

        return (plain, real);
    }

    /// <summary>Mostly something that leads onward, or few walks would ever come far; otherwise anything.</summary>
    private static Press Draw(Random random, PlainSupport plain)
    {
        var press = PlainRules.Draw(random);
        for (var again = random.Next(10); again > 0 && !LeadsOnward(press, plain); again--)
            press = PlainRules.Draw(random);
        return press;
    }

    private static bool LeadsOnward(Press press, PlainSupport plain) =>
        !Sideways.Contains(press.Name) && press.Rule(plain) is null;

    private static void PressBoth(Press press, PlainSupport plain, IndividualSupport real, HashSet<string> done, HashSet<string> refused)
    {
        var before = real.History.Count;
        var rule = press.Rule(plain);
        var said = Try(() => press.Real(real, A.Signed(Start.AddDays(plain.Day))));
        if (said != rule)
            throw new InvalidOperationException($"{press.Name} at step {plain.Step}: the table says {rule ?? "yes"}, the support says {said ?? "yes"}.");
        if (rule is null)
        {
            press.Plain(plain);
            done.Add(press.Name);
        }
        else
        {
            refused.Add(rule);
            real.History.Count.Should().Be(before);
        }
    }

    private static string? Try(Action verb)
    {
        try
        {
            verb();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.Code;
        }
        catch (MissingException)
        {
            return "missing";
        }
    }

    private static void Compare(PlainSupport plain, IndividualSupport real)
    {
        // One comparison of two lines is quicker than twenty assertions, and shows all of what differs.
        var expected = Line(
            plain.Step,
            plain.IsClosed,
            plain.ParkedUntil is { } day ? Start.AddDays(day) : null,
            plain.Round,
            plain.IsAgreed,
            plain.IsJudged,
            string.Join(',', plain.Options.Select(option => $"{option.Round}{option.IsChosen}{option.IsEvaluated}")),
            string.Join(',', plain.Lines.Select(line => $"{line.Number}{line.State}")),
            string.Join(',', plain.Ladders.Select(ladder => $"{ladder.Rung}{ladder.IsEnded}")),
            string.Join(',', plain.Leaves.Select(leave => leave.IsWithdrawn)),
            string.Join(',', plain.OpenWatches),
            string.Join(',', plain.Duties.Select(duty => $"{duty.Member}:{Start.AddDays(duty.From):O}-{(duty.Until is { } until ? Start.AddDays(until) : null):O}")),
            string.Join(',', plain.Times.Select(time => $"{Start.AddDays(time.Opened):O}-{(time.Closed is { } closed ? Start.AddDays(closed) : null):O}")),
            string.Join(',', plain.Story));
        var found = Line(
            real.Step.Number() - 1,
            real.IsClosed,
            real.ParkedUntil,
            real.Round.Number,
            real.Round.PlanAgreedOn is not null,
            real.Round.IsJudged,
            string.Join(',', real.Measures.Select(measure => $"{measure.Round}{measure.IsChosen}{measure.IsEvaluated}")),
            string.Join(',', real.Actions.Select(action => $"{action.Id.Value}{(action.IsOpen ? 'o' : action.DoneOn is null ? 'x' : 'd')}")),
            string.Join(',', real.Referrals.Select(referral => $"{referral.Rung}{referral.EndedOn is not null}")),
            string.Join(',', real.Consents.Select(consent => consent.WithdrawnOn is not null)),
            string.Join(',', real.Watches.Select(watch => watch.IsOpen)),
            string.Join(',', real.Responsible.Select(responsibility => $"{responsibility.MemberId.Value}:{responsibility.From:O}-{responsibility.Until:O}")),
            string.Join(',', real.Periods.Select(period => $"{period.OpenedOn:O}-{period.ClosedOn:O}")),
            string.Join(',', real.History.Select(entry => entry.Kind)));
        if (expected != found)
            throw new InvalidOperationException($"The table and the support differ.{Environment.NewLine}{expected}{Environment.NewLine}{found}");
    }

    private static string Line(params object?[] facts) => string.Join(" | ", facts);
}
