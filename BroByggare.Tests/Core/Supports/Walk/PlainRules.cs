using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using static BroByggare.Tests.Core.Supports.Walk.PlainSupport;

namespace BroByggare.Tests.Core.Supports.Walk;

/// <summary>
/// The rules of domain.md as a plain table, written without looking at the product's own: for each press the reasons
/// against it, the first that is true counts. The random numbers choose arguments, good and bad.
/// </summary>
internal static class PlainRules
{
    /// <summary>A press drawn at random.</summary>
    public static Press Draw(Random random)
    {
        var some = (random.Next(8) switch
        {
            < 3 => Moves(random),
            < 6 => Contents(random),
            < 7 => Ladders(random),
            _ => People(random),
        }).ToList();
        return some[random.Next(some.Count)];
    }

    private static DateOnly Date(int day) => WalkTests.Start.AddDays(day);

    private static string? First(params (bool Against, string Rule)[] table) =>
        table.FirstOrDefault(row => row.Against).Rule;

    private static (bool, string) Closed(PlainSupport s) => (s.IsClosed, "support.closed");

    private static (bool, string) Parked(PlainSupport s) => (s.IsParked, "support.parked");

    private static IEnumerable<Press> Moves(Random random)
    {
        // Going on is drawn more often, or few would ever come far.
        for (var more = 0; more < 12; more++)
            yield return new("advance", Advance, Go(1, "Advanced"), (s, by) => s.Advance(by));

        var why = random.Next(5) > 0 ? "Så blev det." : "";
        yield return new(
            "step back",
            s => First(Closed(s), Parked(s), (s.Step == 0, "support.first-step"), (why == "", "support.reason-missing")),
            s =>
            {
                Go(-1, "SteppedBack")(s);
                if (s.Step < 3)
                    s.IsAgreed = false;
            },
            (s, by) => s.StepBack(why, by));

        var isNewProblem = random.Next(2) == 0;
        yield return new(
            "new round",
            s => First(Closed(s), Parked(s), (s.Step != 4, "support.not-evaluation"), (why == "", "support.reason-missing")),
            s => StartRound(s, isNewProblem),
            (s, by) => s.StartNewRound(isNewProblem ? RoundKind.NewProblem : RoundKind.RevisedPlan, why, by));

        var days = random.Next(-2, 30);
        if (random.Next(3) == 0)
        {
            yield return new(
                "park",
                s => First(Closed(s), Parked(s), (days <= 0, "support.park-until-passed")),
                s =>
                {
                    s.ParkedUntil = s.Day + days;
                    s.Story.Add("Parked");
                },
                (s, by) => s.Park(by.On.AddDays(days), "", by));
        }

        yield return new(
            "resume",
            s => First(Closed(s), (s.ParkedUntil is null, "support.not-parked")),
            s =>
            {
                s.ParkedUntil = null;
                s.Story.Add("Resumed");
            },
            (s, by) => s.Resume(by));
        for (var more = 0; more < 5; more++)
        {
            yield return new(
                "close as done",
                s => First(
                    Closed(s),
                    (s.Step != 4, "support.not-evaluation"),
                    (s.Chosen.Any(option => !option.IsEvaluated), "support.outcome-missing"),
                    (!s.IsJudged, "support.judgement-missing")),
                Close,
                (s, by) => s.Close(ClosingReason.Completed, "", by));
        }

        if (random.Next(8) == 0)
        {
            yield return new("close early", s => First(Closed(s)), Close, (s, by) => s.Close(ClosingReason.Moved, "", by));
            yield return new(
                "close for another reason",
                s => First(Closed(s), (why == "", "support.reason-missing")),
                Close,
                (s, by) => s.Close(ClosingReason.Other, why, by));
        }

        int? newOne = random.Next(2) == 0 ? null : random.Next(1, 5);
        var gone = random.Next(1, 5);
        yield return new(
            "reopen",
            s => First(
                (!s.IsClosed, "support.not-closed"),
                (why == "", "support.reason-missing"),
                (newOne is null && s.DutiesNow.All(duty => duty.Member == gone), "support.responsible-missing")),
            s => Reopen(s, newOne, gone),
            (s, by) => s.Reopen(why, newOne is { } member ? new(member) : null, member => member.Value != gone, by));
    }

    private static IEnumerable<Press> Contents(Random random)
    {
        yield return new(
            "write problem",
            s => First(Closed(s), Parked(s), (s.Step != 0, "support.only-in-problem-formulation")),
            Tell("ProblemWritten", s => s.HasProblem = true),
            (s, by) => s.WriteProblem("Jag vill ha ett jobb.", by));
        yield return new(
            "choose areas",
            s => First(Closed(s)),
            Tell("AreasChosen", s => s.HasArea = true),
            (s, by) => s.ChooseAreas([new(random.Next(2) == 0 ? "work" : "health")], by));
        yield return new("inform", s => First(Closed(s)), Tell("Informed", s => s.IsInformed = true), (s, by) => s.Inform(by.On, by));
        yield return new(
            "consider",
            s => First(Closed(s), Parked(s), (s.Step is not (1 or 2), "support.only-before-implementation")),
            s => s.Options.Add(new() { Number = s.Options.Count + 1, Round = s.Round }),
            (s, by) => s.ConsiderMeasure("Något som kan hjälpa", by));

        // Named by place among those of now, so that most draws hit one that is there.
        var place = random.Next(3);
        yield return new(
            "choose",
            s => First(Closed(s), Parked(s), (s.Step is not (1 or 2), "support.only-before-implementation"), (!Has(s, place), "missing")),
            s =>
            {
                At(s, place).IsChosen = true;
                s.IsAgreed = false;
            },
            (s, by) => s.ChooseMeasure(RealAt(s, place), by));
        yield return new(
            "leave",
            s => First(
                Closed(s),
                Parked(s),
                (s.Step is not (1 or 2), "support.only-before-implementation"),
                (Has(s, place) && s.Lines.Exists(line => line.Option == At(s, place).Number && line.State == 'o'), "support.measure-has-actions"),
                (!Has(s, place), "missing")),
            s =>
            {
                At(s, place).IsChosen = false;
                s.IsAgreed = false;
            },
            (s, by) => s.LeaveMeasure(RealAt(s, place), by));

        var due = random.Next(-1, 9);
        yield return new(
            "plan",
            s => First(
                Closed(s),
                Parked(s),
                (s.Step is not (2 or 3), "support.not-planned"),
                (!Has(s, place), "missing"),
                (Has(s, place) && !At(s, place).IsChosen, "support.measure-not-chosen"),
                (due < 0, "support.due-before-today")),
            s =>
            {
                s.Lines.Add(new() { Number = ++s.LinesEver, Option = At(s, place).Number });
                if (s.Step < 3)
                    s.IsAgreed = false;
            },
            (s, by) => s.PlanAction(RealAt(s, place), PlanActor.Person, null, "Lämna papper", by.On.AddDays(due), by));
        yield return new(
            "agree",
            s => First(
                Closed(s),
                Parked(s),
                (s.Step != 2, "support.only-in-planning"),
                (!s.Chosen.Any(), "support.no-measure-chosen"),
                (!s.IsWholePlan, "support.measure-without-action")),
            Tell("PlanAgreed", s => s.IsAgreed = true),
            (s, by) => s.AgreePlan(by.On, by));

        var line = random.Next(1, 5);
        yield return new("finish", s => Settle(s, line), Tell("ActionFinished", s => Line(s, line)!.State = 'd'), (s, by) => s.FinishAction(new(line), by));
        yield return new("drop", s => Settle(s, line), Tell("ActionDropped", s => Line(s, line)!.State = 'x'), (s, by) => s.DropAction(new(line), "Behövs inte.", by));
        yield return new(
            "remove line",
            s => First(Closed(s), Parked(s), (s.Step != 2, "support.only-in-planning"), (Line(s, line) is null, "missing"), (Line(s, line) is { State: not 'o' }, "support.action-settled")),
            s =>
            {
                s.Removed.Add(Line(s, line)!);
                s.Lines.Remove(Line(s, line)!);
                s.IsAgreed = false;
                s.Story.Add("ActionTakenBack");
            },
            (s, by) => s.RemoveAction(new(line), by));
        // Seldom, or few would ever come far.
        if (random.Next(4) == 0)
        {
            yield return new(
                "put line back",
                s => First(
                    Closed(s),
                    Parked(s),
                    (s.Step != 2, "support.only-in-planning"),
                    (Line(s, line) is null && Gone(s, line) is null, "missing"),
                    (Line(s, line) is not null, "support.not-taken-back"),
                    (Gone(s, line) is { } gone && s.Now.All(option => option.Number != gone.Option), "missing"),
                    (Gone(s, line) is { } left && !s.Chosen.Any(option => option.Number == left.Option), "support.measure-not-chosen")),
                s =>
                {
                    s.Lines.Add(Gone(s, line)!);
                    s.Lines.Sort((one, other) => one.Number - other.Number);
                    s.Removed.Remove(Gone(s, line)!);
                    s.IsAgreed = false;
                    s.Story.Add("ActionBroughtBack");
                },
                (s, by) => s.BringBackAction(new(line), by));
            yield return new(
                "open line again",
                s => First(
                    Closed(s),
                    Parked(s),
                    (s.Step is not (2 or 3), "support.not-planned"),
                    (Line(s, line) is null, "missing"),
                    (Line(s, line) is { State: 'o' }, "support.action-not-settled"),
                    (Line(s, line) is { } old && s.Now.All(option => option.Number != old.Option), "missing")),
                Tell("ActionOpenedAgain", s => Line(s, line)!.State = 'o'),
                (s, by) => s.OpenActionAgain(new(line), "Det var inte gjort.", by));
        }

        yield return new(
            "evaluate",
            s => First(Closed(s), Parked(s), (s.Step != 4, "support.not-evaluation"), (!Has(s, place), "missing"), (Has(s, place) && !At(s, place).IsChosen, "support.measure-not-chosen")),
            Tell("MeasureEvaluated", s => At(s, place).IsEvaluated = true),
            (s, by) => s.EvaluateMeasure(RealAt(s, place), new(HowFar.Yes, HowFar.Partly), by));
        yield return new(
            "judge",
            s => First(Closed(s), Parked(s), (s.Step != 4, "support.not-evaluation")),
            Tell("Judged", s => s.IsJudged = true),
            (s, by) => s.Judge(null, "", by));
        yield return new(
            "watch",
            s => First(Closed(s), (due < 0, "support.due-before-today")),
            s => s.OpenWatches.Add(true),
            (s, by) => s.WatchFor("Ringa", by.On.AddDays(due), by));
        if (random.Next(4) == 0)
        {
            yield return new(
                "open watch again",
                s => First(Closed(s), (line > s.OpenWatches.Count, "missing"), (line <= s.OpenWatches.Count && s.OpenWatches[line - 1], "support.watch-not-settled")),
                s => s.OpenWatches[line - 1] = true,
                (s, by) => s.OpenWatchAgain(new(line), by));
        }

        yield return new(
            "finish watch",
            s => First(Closed(s), (line > s.OpenWatches.Count, "missing"), (line <= s.OpenWatches.Count && !s.OpenWatches[line - 1], "support.watch-settled")),
            s => s.OpenWatches[line - 1] = false,
            (s, by) => s.FinishWatch(new(line), by));
    }

    private static IEnumerable<Press> Ladders(Random random)
    {
        var contact = random.Next(1, 3);
        var days = random.Next(-1, 40);
        yield return new(
            "consent",
            s => First(Closed(s), (days < 0, "referral.consent-until-passed")),
            Tell("ConsentGiven", s => s.Leaves.Add(new() { Contact = contact, From = s.Day, Until = s.Day + days })),
            (s, by) => s.GiveConsent(new(contact), "ansökan", "för att få hjälp", by.On.AddDays(days), by));

        var number = random.Next(1, 4);
        yield return new(
            "withdraw consent",
            s => First((number > s.Leaves.Count, "missing"), (number <= s.Leaves.Count && s.Leaves[number - 1].IsWithdrawn, "referral.consent-already-withdrawn")),
            Tell("ConsentWithdrawn", s => s.Leaves[number - 1].IsWithdrawn = true),
            (s, by) => s.WithdrawConsent(new(number), by));
        yield return new(
            "refer",
            s => First(Closed(s), Parked(s), (!s.MayTell(contact), "referral.consent-missing"), (days < 0, "referral.due-before-today")),
            Tell("ReferralPlanned", s => s.Ladders.Add(new() { Contact = contact })),
            (s, by) => s.Refer(ReferralKind.Guide, new(contact), "hjälp", by.On.AddDays(days), by));

        yield return Climb("make contact", number, "ReferralContactMade", "ContactMade", (s, by) => s.MakeContact(new(number), by), (s, ladder) => First(
            (ladder.IsEnded, "referral.settled"), (ladder.Rung != "Planned", "referral.contact-already-made"), (!s.MayTell(ladder.Contact), "referral.consent-missing")));
        yield return Climb("accept", number, "ReferralAccepted", "Accepted", (s, by) => s.AcceptReferral(new(number), null, by), (_, ladder) => Decide(ladder));
        yield return Climb("decline", number, "ReferralDeclined", "Declined", (s, by) => s.DeclineReferral(new(number), "Full kö.", by), (_, ladder) => Decide(ladder));

        var came = random.Next(2) == 0;
        yield return Climb("help", number, came ? "ReferralHelpReceived" : "ReferralHelpNotReceived", came ? "HelpReceived" : "HelpNotReceived", (s, by) => s.NoteHelp(new(number), came, by), (_, ladder) => First(
            (ladder.IsEnded, "referral.settled"), (ladder.Rung is "Planned" or "ContactMade", "referral.not-accepted"), (ladder.Rung != "Accepted", "referral.help-already-noted")));
        yield return Climb("answer", number, "ReferralAnswered", "Answered", (s, by) => s.AnswerReferral(new(number), SolvedAnswer.Yes, by), (_, ladder) => First(
            (ladder.IsEnded || ladder.Rung == "Answered", "referral.settled"), (ladder.Rung is not ("HelpReceived" or "HelpNotReceived"), "referral.help-not-noted")));
        yield return End("take back", number, "ReferralWithdrawn", (s, by) => s.WithdrawReferral(new(number), "Löste sig.", by), ladder => First((!ladder.IsOpen, "referral.settled")));
        yield return End("stop waiting", number, "ReferralNeverAnswered", (s, by) => s.StopWaiting(new(number), "Ingen svarar.", by), ladder => First(
            (!ladder.IsOpen, "referral.settled"), (!ladder.IsWaiting, "referral.already-decided")));
    }

    private static IEnumerable<Press> People(Random random)
    {
        var member = random.Next(1, 5);
        yield return new(
            "add responsible",
            s => First(Closed(s), (s.DutiesNow.Any(duty => duty.Member == member), "support.already-responsible")),
            Tell("ResponsibleAdded", s => s.Duties.Add(new() { Member = member, From = s.Day })),
            (s, by) => s.AddResponsible(new(member), "", by));
        yield return new(
            "remove responsible",
            s => First(
                (s.DutiesNow.All(duty => duty.Member != member), "missing"),
                Closed(s),
                (s.DutiesNow.All(duty => duty.Member == member), "support.last-responsible")),
            Tell("ResponsibleRemoved", s => s.DutiesNow.Single(duty => duty.Member == member).Until = s.Day),
            (s, by) => s.RemoveResponsible(new(member), "Slutar hos oss.", by));
        var taker = random.Next(1, 5);
        yield return new(
            "hand over",
            s => First(
                Closed(s),
                (taker == member, "support.hand-over-to-same"),
                (s.DutiesNow.All(duty => duty.Member != member), "missing")),
            Tell("HandedOver", s =>
            {
                s.DutiesNow.Single(duty => duty.Member == member).Until = s.Day;
                if (s.DutiesNow.All(duty => duty.Member != taker))
                    s.Duties.Add(new() { Member = taker, From = s.Day });
            }),
            (s, by) => s.HandOver(new(member), new(taker), by.On, by));
        yield return new("contact", s => First(Closed(s)), _ => { }, (s, by) => s.LogContact(ContactKind.Call, by.On, 5, "", true, by));
        yield return new("note", s => First(Closed(s)), _ => { }, (s, by) => s.WriteNote("Vi pratade.", true, by));
    }

    private static string? Advance(PlainSupport s) => First(
        Closed(s),
        Parked(s),
        (s.Step == 0 && !s.HasProblem, "support.problem-missing"),
        (s.Step == 0 && !s.HasArea, "support.area-missing"),
        (s.Step == 0 && !s.IsInformed, "support.not-informed"),
        (s.Step == 1 && !s.Now.Any(), "support.no-measure-considered"),
        (s.Step is 1 or 2 && !s.Chosen.Any(), "support.no-measure-chosen"),
        (s.Step == 2 && !s.IsWholePlan, "support.measure-without-action"),
        (s.Step == 2 && !s.IsAgreed, "support.plan-not-agreed"),
        (s.Step == 3 && s.Lines.Exists(line => line.State == 'o'), "support.action-open"),
        (s.Step == 3 && s.Ladders.Exists(ladder => ladder.IsWaiting), "support.referral-unanswered"),
        (s.Step == 4, "support.last-step"));

    private static Action<PlainSupport> Go(int way, string told) => s =>
    {
        s.Step += way;
        s.ParkedUntil = null;
        s.Story.Add(told);
    };

    private static Action<PlainSupport> Tell(string told, Action<PlainSupport> change) => s =>
    {
        change(s);
        s.Story.Add(told);
    };

    private static void StartRound(PlainSupport s, bool isNewProblem)
    {
        var taken = isNewProblem ? [] : s.Chosen.ToList();
        s.Round++;
        foreach (var _ in taken)
            s.Options.Add(new() { Number = s.Options.Count + 1, Round = s.Round, IsChosen = true });
        s.HasProblem = !isNewProblem && s.HasProblem;
        s.IsAgreed = false;
        s.IsJudged = false;
        s.ParkedUntil = null;
        s.Step = isNewProblem ? 0 : 2;
        s.Story.Add("NewRound");
    }

    private static void Close(PlainSupport s)
    {
        s.IsClosed = true;
        s.ParkedUntil = null;
        s.Lines.ForEach(line => line.State = line.State == 'o' ? 'x' : line.State);
        s.Ladders.ForEach(ladder => ladder.IsEndedByClosing = ladder.IsOpen);
        s.Ladders.ForEach(ladder => ladder.IsEnded |= ladder.IsEndedByClosing);
        for (var watch = 0; watch < s.OpenWatches.Count; watch++)
            s.OpenWatches[watch] = false;
        s.Times[^1].Closed = s.Day;
        s.Story.Add("Closed");
    }

    private static void Reopen(PlainSupport s, int? newOne, int gone)
    {
        foreach (var duty in s.DutiesNow.Where(duty => duty.Member == gone).ToList())
            duty.Until = s.Day;
        if (newOne is { } member && s.DutiesNow.All(duty => duty.Member != member))
            s.Duties.Add(new() { Member = member, From = s.Day });
        s.Ladders.ForEach(ladder => ladder.IsEnded &= !ladder.IsEndedByClosing);
        s.Ladders.ForEach(ladder => ladder.IsEndedByClosing = false);
        s.IsClosed = false;
        s.Times.Add(new() { Opened = s.Day });
        s.Story.Add("Reopened");
    }

    private static bool Has(PlainSupport s, int place) => s.Now.Count() > place;

    private static Option At(PlainSupport s, int place) => s.Now.ElementAt(place);

    /// <summary>The same place on the real one; a number that was never given when there is none.</summary>
    private static MeasureId RealAt(IndividualSupport s, int place) =>
        s.Measures.Where(measure => measure.Round == s.Round.Number).ElementAtOrDefault(place)?.Id ?? new(999);

    private static Line? Line(PlainSupport s, int number) => s.Lines.Find(line => line.Number == number);

    private static Line? Gone(PlainSupport s, int number) => s.Removed.Find(line => line.Number == number);

    private static string? Settle(PlainSupport s, int number) => First(
        Closed(s), Parked(s), (Line(s, number) is null, "missing"), (Line(s, number) is { State: not 'o' }, "support.action-settled"));

    private static string? Decide(Ladder ladder) => First(
        (ladder.IsEnded, "referral.settled"), (ladder.Rung == "Planned", "referral.contact-not-made"), (ladder.Rung != "ContactMade", "referral.already-decided"));

    private static Press Climb(string name, int number, string told, string to, Action<IndividualSupport, Signature> real, Func<PlainSupport, Ladder, string?> rule) => new(
        name,
        s => First(Closed(s), Parked(s), (number > s.Ladders.Count, "missing")) ?? rule(s, s.Ladders[number - 1]),
        Tell(told, s => s.Ladders[number - 1].Rung = to),
        real);

    private static Press End(string name, int number, string told, Action<IndividualSupport, Signature> real, Func<Ladder, string?> rule) => new(
        name,
        s => First(Closed(s), Parked(s), (number > s.Ladders.Count, "missing")) ?? rule(s.Ladders[number - 1]),
        Tell(told, s => s.Ladders[number - 1].IsEnded = true),
        real);
}
