using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Goals;

/// <summary>What is done with goals.</summary>
[Allowed(Right.Manager)]
public sealed class GoalCommands(Changes changes, TimeProvider clock)
{
    /// <summary>Writes a decision in. An earlier one for the same figure and year stays as it was.</summary>
    /// <returns>What takes it back, for whoever wrote it and while they remember it: the board never decided a slip of the finger.</returns>
    public async Task<Func<Task>> Decide(Fresh fresh, GoalDecision decision)
    {
        var id = await Write(fresh, decision);
        return () => TakeBack(Fresh.By(fresh.Actor), id);
    }

    /// <summary>A goal that nobody decided goes, and the one before it holds again. By whoever wrote it in, within a month.</summary>
    public Task TakeBack(Fresh fresh, YearlyGoalId id) => changes.TakeAway(
        fresh,
        async db =>
        {
            if ((await db.Authorize(fresh.Actor)).Role != Role.Manager)
                CommonRefusals.NotAllowed.ThrowIfPresent();
            var since = clock.Now() - YearlyGoal.CanBeTakenBackFor;
            return await db.Goals.FirstOrDefaultAsync(goal => goal.Id == id && goal.By == fresh.Actor.Id && goal.WrittenAt > since);
        },
        id.Value);

    private Task<YearlyGoalId> Write(Fresh fresh, GoalDecision decision) => changes.Add(
        fresh,
        (_, actor, signed) =>
        {
            if (actor.Role != Role.Manager)
                CommonRefusals.NotAllowed.ThrowIfPresent();
            if (!FigureCatalogue.Names.ContainsKey(decision.Figure))
                GoalRefusals.FigureUnknown.ThrowIfPresent();
            if (!FigureCatalogue.GoalNames.ContainsKey(decision.Figure))
                GoalRefusals.MakesNoGoal.ThrowIfPresent();
            return Task.FromResult(YearlyGoal.Decide(
                decision.Figure, decision.Year, decision.Value, decision.DecidedBy, decision.DecidedOn, signed.By, signed.At));
        },
        goal => goal.Id,
        nameof(Decide));

}
