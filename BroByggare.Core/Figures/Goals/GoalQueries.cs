using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Goals;

/// <summary>What has been decided to reach.</summary>
[DocumentedRight(Right.FollowsUp)]
public sealed class GoalQueries(Reads reads, TimeProvider clock)
{
    /// <summary>Every decision for a year, the latest of each figure first; none for a role that does not see figures.</summary>
    public async Task<IReadOnlyList<GoalRow>> Decisions(Actor claimed, int year)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (actor.Role is not (Role.Manager or Role.Coordinator))
            return [];
        var since = clock.Now() - YearlyGoal.CanBeTakenBackFor;
        var decisions = await (
            from goal in LatestFirst(db, year)
            join member in db.Members on goal.By equals member.Id
            select new GoalRow(goal.Id, goal.Figure, goal.Value, goal.DecidedBy, goal.DecidedOn, member.Name, goal.By == actor.Id && actor.Role == Role.Manager && goal.WrittenAt > since, false))
            .ToListAsync();
        return [.. decisions.GroupBy(row => row.Figure).SelectMany(same => same.Select((row, i) => row with { IsInForce = i == 0 }))];
    }

    /// <summary>What holds for a year, by the code of the figure: the latest decision, and of one day's the last written.</summary>
    internal static async Task<IReadOnlyDictionary<string, GoalInForce>> InForce(BroByggareContext db, int year)
    {
        var decisions = await LatestFirst(db, year)
            .Select(goal => new { goal.Figure, Goal = new GoalInForce(goal.Value, goal.DecidedBy, goal.DecidedOn) })
            .ToListAsync();
        return decisions.GroupBy(goal => goal.Figure).ToDictionary(same => same.Key, same => same.First().Goal);
    }

    private static IQueryable<YearlyGoal> LatestFirst(BroByggareContext db, int year) =>
        db.Goals.Where(goal => goal.Year == year).OrderByDescending(goal => goal.DecidedOn).ThenByDescending(goal => goal.Id);
}
