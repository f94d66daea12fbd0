using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Goals;

/// <summary>A decided goal for one figure and one year. Never overwritten: a change is a new row, and the latest decision holds. A slip of the finger is taken back by whoever made it.</summary>
public sealed class YearlyGoal
{
    public const int FirstYear = 2000;

    public const int LastYear = 2099;

    /// <summary>The highest goal that can be set.</summary>
    public const int Highest = 1_000_000;

    /// <summary>For so long after it was written in it can have been a mistake. Later it is what was to be reached, also where it was not.</summary>
    public static TimeSpan CanBeTakenBackFor { get; } = TimeSpan.FromDays(30);

    private YearlyGoal() { }

    public YearlyGoalId Id { get; private set; }

    /// <summary>The figure's code, such as <c>lectures.persons</c>.</summary>
    public string Figure { get; private set; } = "";

    /// <summary>2000 to 2099.</summary>
    public int Year { get; private set; }

    /// <summary>1 to 1,000,000.</summary>
    public int Value { get; private set; }

    /// <summary>Who decided, such as "Styrgruppen"; at most 100 characters.</summary>
    public string DecidedBy { get; private set; } = "";

    public DateOnly DecidedOn { get; private set; }

    /// <summary>Who wrote it in.</summary>
    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>A share is never more than the whole.</summary>
    public static int HighestFor(string figure) => FigureCatalogue.IsShare(figure) ? 100 : Highest;

    /// <param name="decidedOn">Not after the day it is written in.</param>
    public static YearlyGoal Decide(string figure, int year, int value, string decidedBy, DateOnly decidedOn, TeamMemberId by, DateTime at) => new()
    {
        Figure = figure,
        Year = Input.Number(year, FirstYear, LastYear),
        Value = Input.Number(value, 1, HighestFor(figure)),
        DecidedBy = Input.Text(decidedBy, Input.LongestName, GoalRefusals.DeciderMissing),
        DecidedOn = Input.PastDay(decidedOn, at.DayInStockholm()),
        By = by,
        WrittenAt = at,
    };
}
