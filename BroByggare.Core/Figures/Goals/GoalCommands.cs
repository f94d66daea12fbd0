using BroByggare.Core.Authorization;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Goals;

/// <summary>What is done with goals.</summary>
[DocumentedRight(Right.Manager)]
public sealed class GoalCommands(Changes changes, TimeProvider clock)
{
    /// <summary>Writes a decision in. An earlier one for the same figure and year stays as it was.</summary>
    /// <returns>What takes it back, for whoever wrote it and while they remember it: the board never decided a slip of the finger.</returns>
    public async Task<Func<Task>> Decide(FormKey formKey, GoalDecision decision)
    {
        var id = await Write(formKey, decision);
        return () => TakeBack(FormKey.By(formKey.Actor), id);
    }

    /// <summary>A goal that nobody decided goes, and the one before it holds again. By whoever wrote it in, within a month.</summary>
    public Task TakeBack(FormKey formKey, YearlyGoalId id) => changes.TakeAway(
        formKey,
        GoalActions.TakeBack,
        async db =>
        {
            if ((await db.Authorize(formKey.Actor)).Role != Role.Manager)
                CommonRefusals.NotAllowed.ThrowIfPresent();
            var since = clock.Now() - YearlyGoal.CanBeTakenBackFor;
            var goal = await db.Goals.FirstOrDefaultAsync(goal => goal.Id == id && goal.By == formKey.Actor.Id && goal.WrittenAt > since);
            if (goal is not null && await db.FrozenYears.AnyAsync(year => year.Year == goal.Year && year.ThawedAt == null))
                FreezingRefusals.IsFrozen.With(FigureExport.Written(goal.Year)).ThrowIfPresent();
            return goal;
        },
        id.Value);

    private Task<YearlyGoalId> Write(FormKey formKey, GoalDecision decision) => changes.Add(
        formKey,
        GoalActions.Decide,
        async (db, actor, signed) =>
        {
            if (actor.Role != Role.Manager)
                CommonRefusals.NotAllowed.ThrowIfPresent();
            if (!FigureCatalogue.Names.ContainsKey(decision.Figure))
                GoalRefusals.FigureUnknown.ThrowIfPresent();
            if (!FigureCatalogue.GoalNames.ContainsKey(decision.Figure))
                GoalRefusals.MakesNoGoal.ThrowIfPresent();
            if (await db.FrozenYears.AnyAsync(year => year.Year == decision.Year && year.ThawedAt == null))
                FreezingRefusals.IsFrozen.With(FigureExport.Written(decision.Year)).ThrowIfPresent();
            return YearlyGoal.Decide(
                decision.Figure, decision.Year, decision.Value, decision.DecidedBy, decision.DecidedOn, signed.By, signed.At);
        },
        goal => goal.Id);
}
