using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Figures.Goals;

namespace BroByggare.Core.Figures;

/// <summary>Figures of one year, counted at one moment.</summary>
/// <param name="LastDay">The last day of the year, or today while it runs.</param>
/// <param name="CountedAt">On the wall clock in Stockholm.</param>
/// <param name="Figures">In the order of the catalogue, the headlines first.</param>
/// <param name="Goals">Those in force for the year, by the code they are for.</param>
public sealed record YearlyFigures(
    int Year,
    DateOnly LastDay,
    DateTime CountedAt,
    IReadOnlyList<CountedFigure> Figures,
    IReadOnlyList<CountedFamily> Families,
    IReadOnlyDictionary<string, GoalInForce> Goals)
{
    /// <summary>The supports that were ongoing when the year began: the file of the year before shows them.</summary>
    public int OngoingBefore { get; init; }

    /// <summary>What files of the year before have shown as that, each time it was frozen.</summary>
    public IReadOnlyList<int> OngoingBeforeFrozen { get; init; } = [];

    /// <summary>What was hidden each time the year was frozen; empty when it never was.</summary>
    public IReadOnlyList<IReadOnlySet<string>> HiddenEarlier { get; init; } = [];

    /// <summary>Which frozen year this is, unless it was counted now.</summary>
    public FrozenYearId? Frozen { get; init; }

    /// <summary>When the frozen year was thawed, on the wall clock in Stockholm: its numbers hold no longer. Null while they do.</summary>
    public DateTime? ThawedAt { get; init; }

    /// <summary>What the frozen year hides in what leaves the house; null when it was counted now.</summary>
    public HiddenFigures? HiddenAsFrozen { get; init; }

    /// <summary>The year before, counted at the same moment; null when it was not asked for.</summary>
    public YearlyFigures? Before { get; init; }

    /// <summary>The year is over: only corrections can change it.</summary>
    public bool IsOver => CountedAt.Year > Year;

    /// <summary>The year is still to come: there is nothing to count.</summary>
    public bool HasNotBegun => CountedAt.Year < Year;

    /// <summary>Every number on a line of its own, figures first.</summary>
    public IEnumerable<FigureLine> Lines =>
    [
        .. from counted in Figures
           let figure = counted.Figure
           select new FigureLine(
               figure.Code, figure.Name, figure.Definition, figure.Unit, counted.Count, Goals.GetValueOrDefault(figure.Code), figure.HasList)
           {
               SwedishCode = SwedishCode.Of(figure),
           },
        .. from counted in Families
           let family = counted.Family
           from part in counted.Parts
           select new FigureLine(
               part.Code, FigureTexts.PartOf.With(family.Name, part.Name), family.Definition, family.Unit,
               part.Count, Goals.GetValueOrDefault(part.Code), HasList: false)
           {
               SwedishCode = SwedishCode.Of(family, part),
               Family = family.Code,
               ShortName = part.Name,
           },
    ];

    /// <summary>The figures, and those members of families that have a goal: what is read first.</summary>
    public IEnumerable<FigureLine> FirstLines => Lines.Where((line, i) => i < Figures.Count || line.Goal is not null);

    /// <summary>The number with this code, of a figure or of a member of a family; null when there is none.</summary>
    public int? CountOf(string code) =>
        Figures.FirstOrDefault(counted => counted.Figure.Code == code) is { } counted
            ? counted.Count
            : Families.SelectMany(family => family.Parts).FirstOrDefault(part => part.Code == code)?.Count;

    /// <summary>The figure's number; null when there is nothing to measure.</summary>
    public int? Count(string code) => Figures.First(counted => counted.Figure.Code == code).Count;

    public CountedFamily Family(string code) => Families.First(counted => counted.Family.Code == code);
}
