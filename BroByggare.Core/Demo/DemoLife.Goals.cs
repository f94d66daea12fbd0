using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;

namespace BroByggare.Core.Demo;

/// <summary>
/// Goals of the plan. Two in three plans have one or two. Which follows from the day the support was opened and not from
/// chance, so that the rest of the municipality is as it would be without them.
/// </summary>
internal sealed partial class DemoLife
{
    private static readonly GoalOutcome[] Outcomes =
        [GoalOutcome.Reached, GoalOutcome.Partly, GoalOutcome.Reached, GoalOutcome.NotReached, GoalOutcome.Reached, GoalOutcome.Changed, GoalOutcome.Partly];

    private IEnumerable<PlanGoal> GoalsNow => _support.Goals.Where(goal => goal.Round == _support.Round.Number);

    /// <summary>One for a measure and, in some plans, one for the whole; those that were taken along from a round before are enough.</summary>
    private void WriteGoals()
    {
        var place = openedOn.DayNumber;
        if (place % 3 == 0 || GoalsNow.Any())
            return;
        var measure = _support.Measures.First(measure => measure.Round == _support.Round.Number && measure.IsChosen).Id;
        WithoutChance(SupportActions.WriteGoal, signed => { _support.WriteGoal(place % 2 == 0 ? measure : null, Goal(place), signed); });
        if (place % 4 == 1)
            WithoutChance(SupportActions.WriteGoal, signed => { _support.WriteGoal(null, Goal(place + 1), signed); });
    }

    private void JudgeGoals()
    {
        foreach (var goal in GoalsNow.ToList())
        {
            var place = openedOn.DayNumber + goal.Id.Value;
            WithoutChance(SupportActions.Evaluate, signed => _support.JudgeGoal(goal.Id, new(Outcomes[place % Outcomes.Length], Goal(place + 1)), signed));
        }
    }

    private string Goal(int place) => theme.Goals[place % theme.Goals.Length];

    private void WithoutChance(AuditAction<IndividualSupport> action, Action<Signature> verb)
    {
        _minutes++;
        pen.Change(_support, () => _support.Id.Value, Sign(), action, verb);
    }
}
