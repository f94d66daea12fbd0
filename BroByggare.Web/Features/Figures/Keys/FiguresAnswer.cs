using System.ComponentModel;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures.Keys;

/// <summary>
/// A year's figures as another program reads them. Names of properties are a promise: they are added to, and not changed
/// before there is a /api/v2. What the figures are called and how they are counted comes along, as in every file.
/// </summary>
public sealed record FiguresAnswer(
    [property: Description("The municipality's name; empty when it is not set.")] string Municipality,
    int Year,
    [property: Description("The last day that is counted: 31 December, or today while the year runs.")] DateOnly Through,
    [property: Description("The year is over: only corrections change it.")] bool IsOver,
    [property: Description("When the year was frozen, in UTC; null when it is not. Frozen figures change no more.")] DateTime? FrozenAt,
    [property: Description("The year is not over, so counts are rounded to whole fives and minutes to whole hours.")] bool IsRounded,
    [property: Description("What must be known to read the figures.")] IReadOnlyList<LanguageText> Notes,
    IReadOnlyList<FigureAnswer> Figures,
    [property: Description("Breakdowns, such as results by kind.")] IReadOnlyList<DistributionAnswer> Distributions)
{
    /// <summary>As it may leave the house.</summary>
    public static FiguresAnswer Of(YearlyFigures year, string municipality)
    {
        var shown = ShownCounts.Outward(year);
        var lines = year.Lines.ToList();
        return new(
            municipality,
            year.Year,
            year.LastDay,
            year.IsOver,
            year.Frozen is null ? null : year.CountedAt.EarliestInUtc(),
            shown.AreRounded,
            [.. shown.Notes.Select(LanguageText.Of)],
            [.. lines.Where(line => line.Family is null).Select(line => FigureAnswer.Of(line, shown))],
            [.. year.Families.Select(family => DistributionAnswer.Of(family.Family, lines.Where(line => line.Family == family.Family.Code), shown))]);
    }
}

/// <summary>One figure.</summary>
public sealed record FigureAnswer(
    [property: Description("Stable, such as supports.ongoing.")] string Id,
    LanguageText Name,
    [property: Description("Exactly what is counted.")] LanguageText Definition,
    [property: Description("What it is a number of.")] LanguageText Unit,
    [property: Description("Null when it is hidden, and when there is nothing to measure.")] int? Value,
    [property: Description("There is a value and it is not given out, so that nobody can be recognised.")] bool Hidden,
    [property: Description("Null when none was decided.")] GoalAnswer? Goal)
{
    internal static FigureAnswer Of(FigureLine line, ShownCounts shown)
    {
        var count = shown.Of(line.Code, line.Count, line.Unit);
        return new(
            line.Code, LanguageText.Of(line.Name), LanguageText.Of(line.Definition), LanguageText.Of(line.Unit.Name()), count.Count,
            count.Hidden is not null, line.Goal is { } goal ? GoalAnswer.Of(line, goal, shown) : null);
    }
}

/// <summary>Figures of one kind that belong together: one definition for all.</summary>
public sealed record DistributionAnswer(
    [property: Description("Stable, such as results-by-kind.")] string Id,
    LanguageText Name,
    LanguageText Definition,
    LanguageText Unit,
    IReadOnlyList<RowAnswer> Rows)
{
    internal static DistributionAnswer Of(Family family, IEnumerable<FigureLine> lines, ShownCounts shown) => new(
        family.Code, LanguageText.Of(family.Name), LanguageText.Of(family.Definition), LanguageText.Of(family.Unit.Name()),
        [.. lines.Select(line => RowAnswer.Of(line, shown))]);
}

/// <summary>One row of a distribution.</summary>
public sealed record RowAnswer(
    [property: Description("Stable, such as results-by-kind.job.")] string Id,
    LanguageText Name,
    [property: Description("Null when it is hidden.")] int? Value,
    bool Hidden,
    GoalAnswer? Goal)
{
    internal static RowAnswer Of(FigureLine line, ShownCounts shown)
    {
        var count = shown.Of(line.Code, line.Count, line.Unit);
        return new(line.Code, LanguageText.Of(line.ShortName), count.Count, count.Hidden is not null, line.Goal is { } goal ? GoalAnswer.Of(line, goal, shown) : null);
    }
}

/// <summary>What was decided for the year.</summary>
public sealed record GoalAnswer(
    int Value,
    string DecidedBy,
    DateOnly DecidedOn,
    [property: Description("Null when it cannot be told from what is shown.")] bool? Reached)
{
    internal static GoalAnswer Of(FigureLine line, GoalInForce goal, ShownCounts shown) => new(
        goal.Value,
        goal.DecidedBy,
        goal.DecidedOn,
        shown.Reach(line, goal) switch
        {
            GoalReach.Reached => true,
            GoalReach.NotYet => false,
            GoalReach.Untold => null,
        });
}

/// <summary>The years that can be asked for.</summary>
public sealed record YearsAnswer(IReadOnlyList<int> Years);
