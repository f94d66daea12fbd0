using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Demo;

/// <summary>What is done in each step.</summary>
internal sealed partial class DemoLife
{
    private static readonly HowFar[] HowFarDone = [HowFar.Yes, HowFar.Yes, HowFar.Yes, HowFar.Partly, HowFar.No];
    private static readonly HowFar[] HowFarHelped = [HowFar.Yes, HowFar.Yes, HowFar.Partly, HowFar.Partly, HowFar.No];

    /// <summary>The most days that a step before the implementation takes, for its weight.</summary>
    private const int MostDaysBefore = 16;

    /// <summary>From one step to another; the days between are shared among the steps, most of them to the implementation.</summary>
    public void Walk(SupportStep from, SupportStep to, DateOnly first, DateOnly last)
    {
        var steps = SupportSteps.InOrder.Where(step => step.IsAtLeast(from) && !step.IsAtLeast(to)).ToList();
        var whole = Math.Max(1, steps.Sum(Weight));
        var isCarriedOut = steps.Contains(SupportStep.Implementation);
        var passed = 0;
        var begins = first;
        foreach (var step in steps)
        {
            passed += Weight(step);
            var ends = Between(first, last, passed, whole);
            if (isCarriedOut && !step.IsAtLeast(SupportStep.Implementation))
                ends = Earlier(ends, OnWeekday(begins.AddDays(Weight(step) * MostDaysBefore), begins));
            Work(step, begins, ends);
            At(ends, () => Do(SupportActions.Advance, _support.Advance));
            begins = ends;
        }
    }

    /// <summary>Walks through the whole support and closes it.</summary>
    public void Complete(SupportStep from, DateOnly first, DateOnly last)
    {
        var evaluated = Between(first, last, 19, 20);
        Walk(from, SupportStep.Evaluation, first, evaluated);
        Evaluate(evaluated, last);
        Close(last, ClosingReason.Completed);
    }

    /// <summary>Ends before its time, in some step.</summary>
    public void EndEarly(DateOnly last, ClosingReason reason, SupportStep reached)
    {
        var reachedOn = Earlier(Between(openedOn, last, 3, 4), openedOn.AddDays(MostDaysBefore * 8));
        Walk(SupportSteps.First, reached, openedOn, reachedOn);
        if (reached == SupportStep.Implementation)
            CarriedOut = (reachedOn.AddDays(1), last.AddDays(-1));
        Close(last, reason);
    }

    public void Formulate(DateOnly day) => At(day, () =>
    {
        var problem = $"{draw.Next(theme.Begins)} {draw.Next(theme.Details)} {draw.Next(theme.Wishes)}";
        var areas = theme.Areas.Where((_, place) => place == 0 || draw.Chance(40)).Select(code => new AreaCode(code)).ToList();
        Do(SupportActions.WriteProblem, signed => _support.WriteProblem(problem, signed));
        Do(SupportActions.ChooseAreas, signed => _support.ChooseAreas(areas, signed));
        if (_support.InformedOn is null)
            Do(SupportActions.Inform, signed => _support.Inform(signed.On, signed));
    });

    /// <param name="choose">How many of the considered ones are chosen.</param>
    public void Consider(DateOnly day, int choose) => At(day, () =>
    {
        var round = _support.Round.Number;
        for (var i = 0; i < Math.Max(2, choose); i++)
        {
            var what = draw.Next(theme.Measures).What;
            if (_support.Measures.Any(measure => measure.Round == round && measure.What.Text == what))
                continue;
            Do(SupportActions.ConsiderMeasure, signed => _support.ConsiderMeasure(what, signed));
        }

        foreach (var measure in _support.Measures.Where(measure => measure.Round == round && !measure.IsChosen).Take(choose).ToList())
            Do(SupportActions.ChooseMeasure, signed => _support.ChooseMeasure(measure.Id, signed));
    });

    /// <param name="dueOn">When the last line is due.</param>
    /// <param name="earliest">The others are due between this day and that; the day of planning when it is left out.</param>
    public void Plan(DateOnly day, DateOnly dueOn, DateOnly? earliest = null) => At(day, () =>
    {
        var from = earliest ?? day;
        foreach (var measure in _support.Measures.Where(measure => measure.Round == _support.Round.Number && measure.IsChosen).ToList())
        {
            var lines = theme.Measures.First(known => known.What == measure.What.Text);
            PlanLine(measure.Id, PlanActor.Person, lines.PersonDoes, Between(from, dueOn, 1, 3));
            PlanLine(measure.Id, PlanActor.Bridgebuilder, lines.BridgebuilderDoes, Between(from, dueOn, 2, 3));
            if (draw.Chance(60))
                PlanLine(measure.Id, PlanActor.KeyContact, lines.ContactDoes, dueOn);
        }

        WriteGoals();
    });

    /// <summary>What stands first on the person's own plan are their words about the problem, chosen with them.</summary>
    public void Agree(DateOnly day) => At(day, () =>
    {
        var wish = theme.Wishes.FirstOrDefault(words => _support.Round.Problem.Text.Contains(words, StringComparison.Ordinal)) ?? theme.Wishes[0];
        Do(SupportActions.WriteWishes, signed => _support.WriteWishes(wish, signed));
        Do(SupportActions.AgreePlan, signed => _support.AgreePlan(signed.On, signed));
    });

    /// <summary>A step back, and on again with the same measures.</summary>
    public void ThinkAgain(DateOnly day) => At(day, () =>
    {
        var why = draw.Next(DemoWords.WhyBack);
        Do(SupportActions.StepBack, signed => _support.StepBack(why, signed));
        Do(SupportActions.Advance, _support.Advance);
    });

    /// <summary>Settles the line that is due first; one in eight is dropped.</summary>
    public void SettleFirst(DateOnly day) => At(day, () =>
    {
        if (_support.Actions.Where(action => action.IsOpen).MinBy(action => action.DueOn) is { } first)
            Settle(first);
    });

    /// <summary>Settles the lines that are due before a day.</summary>
    public void SettleDue(DateOnly day, DateOnly before) => At(day, () =>
    {
        foreach (var action in _support.Actions.Where(action => action.IsOpen && action.DueOn < before).ToList())
            Settle(action);
    });

    public void SettleAll(DateOnly day) => At(day, () =>
    {
        foreach (var action in _support.Actions.Where(action => action.IsOpen).ToList())
            Settle(action);
        foreach (var referral in _support.Referrals.Where(referral => referral.IsUnanswered).ToList())
            Do(SupportActions.StopWaiting, signed => _support.StopWaiting(referral.Id, draw.Next(DemoWords.WhyStopped), signed));
        foreach (var referral in _support.Referrals.Where(referral => referral is { Rung: ReferralRung.Accepted, IsOpen: true }).ToList())
            Do(SupportActions.NoteHelp, signed => _support.NoteHelp(referral.Id, draw.Chance(75), signed));
    });

    /// <param name="judged">The last day; the person's own judgement comes then.</param>
    public void Evaluate(DateOnly first, DateOnly? judged)
    {
        At(first, () =>
        {
            foreach (var measure in _support.Measures.Where(measure => measure.Round == _support.Round.Number && measure.IsChosen).ToList())
                Do(SupportActions.Evaluate, signed => _support.EvaluateMeasure(measure.Id, new(draw.Next(HowFarDone), draw.Next(HowFarHelped)), signed));
        });
        if (judged is { } day)
        {
            At(day, () =>
            {
                var helped = draw.Chance(85) ? draw.Next(HowFarHelped) : (HowFar?)null;
                var words = helped is null ? "" : draw.Next(DemoWords.Judgements);
                Do(SupportActions.Evaluate, signed => _support.Judge(helped, words, signed));
                JudgeGoals();
            });
        }
    }

    private static int Weight(SupportStep step) => step switch
    {
        SupportStep.ProblemFormulation => 1,
        SupportStep.MeasureIdentification => 2,
        SupportStep.ActionPlanning => 2,
        SupportStep.Implementation => 10,
        SupportStep.Evaluation => 1,
    };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Between(DateOnly from, DateOnly to, int part, int whole) =>
        to <= from ? from : OnWeekday(from.AddDays((to.DayNumber - from.DayNumber) * part / whole), from);

    private static DateOnly OnWeekday(DateOnly day, DateOnly first)
    {
        var friday = day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };
        return friday < first ? day : friday;
    }

    private void Work(SupportStep step, DateOnly begins, DateOnly ends)
    {
        Action work = step switch
        {
            SupportStep.ProblemFormulation => () =>
            {
                Greet(begins);
                Formulate(begins);
            },
            SupportStep.MeasureIdentification => () =>
            {
                Talk(begins);
                Consider(RestIn(begins, ends), draw.Between(1, 2));
            },
            SupportStep.ActionPlanning => () => PlanTogether(begins, ends),
            SupportStep.Implementation => () => CarryOut(begins, ends),
            SupportStep.Evaluation => () => { },
        };
        work();
    }

    /// <summary>Some rest for a while before anything is chosen; the day on which it goes on.</summary>
    private DateOnly RestIn(DateOnly begins, DateOnly ends)
    {
        if (ends.DayNumber - begins.DayNumber < 14 || !draw.Chance(20))
            return begins;
        Park(begins, ends);
        Resume(ends);
        return ends;
    }

    private void PlanTogether(DateOnly begins, DateOnly ends)
    {
        Plan(begins, begins.AddDays(draw.Between(20, 80)));
        if (draw.Chance(8))
            ThinkAgain(begins);

        Agree(ends);
    }

    /// <summary>Talks, a referral, and every line of the plan settled at the end, most of them when they were due.</summary>
    private void CarryOut(DateOnly begins, DateOnly ends)
    {
        var days = ends.DayNumber - begins.DayNumber;
        CarriedOut = (begins.AddDays(1), ends.AddDays(-1));
        for (var talks = Math.Clamp(days / 45, 1, 4); talks > 0; talks--)
            Talk(draw.Day(begins, ends));
        if (days >= 10 && draw.Chance(30))
            Refer(begins, Earlier(Between(begins, ends, 4, 5), begins.AddDays(90)), draw.Next(Rungs));
        foreach (var due in new[] { 15, 30, 50, 75 }.Where(due => due < days))
            SettleFirst(OnWeekday(begins.AddDays(due), begins));
        if (draw.Chance(12))
            Meet(draw.Day(begins, ends));
        if (draw.Chance(35))
            Reach(draw.Day(Between(begins, ends, 1, 2), ends));
        if (days >= 20 && draw.Chance(30))
            Watch(begins, Between(begins, ends, 1, 3), Between(begins, ends, 2, 3));
        SettleAll(ends);
    }

    private void PlanLine(MeasureId measure, PlanActor who, string what, DateOnly dueOn)
    {
        var contact = who == PlanActor.KeyContact ? register.Find(draw.Next(theme.Organisations)) : (KeyContactId?)null;
        var due = dueOn < _day ? _day : dueOn;
        Do(SupportActions.PlanAction, signed => _support.PlanAction(measure, who, contact, what, due, signed));
    }

    private void Settle(PlanAction action)
    {
        if (draw.Chance(12))
            Do(SupportActions.DropAction, signed => _support.DropAction(action.Id, draw.Next(DemoWords.WhyDropped), signed));
        else
            Do(SupportActions.FinishAction, signed => _support.FinishAction(action.Id, signed));
    }
}
