using BroByggare.Core.Goals;

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

    /// <summary>The year is over: only corrections can change it.</summary>
    public bool IsOver => CountedAt.Year > Year;

    /// <summary>Every number on a line of its own, figures first.</summary>
    public IEnumerable<FigureLine> Lines =>
    [
        .. from counted in Figures
           let figure = counted.Figure
           select new FigureLine(
               figure.Code, figure.Name, figure.Definition, figure.Unit, counted.Count, Goals.GetValueOrDefault(figure.Code), figure.HasList),
        .. from counted in Families
           let family = counted.Family
           from part in counted.Parts
           select new FigureLine(
               part.Code, FigureTexts.PartOf.With(family.Name, part.Name), family.Definition, family.Unit,
               part.Count, Goals.GetValueOrDefault(part.Code), HasList: false),
    ];

    /// <summary>The figure's number; null when there is nothing to measure.</summary>
    public int? Count(string code) => Figures.First(counted => counted.Figure.Code == code).Count;

    public CountedFamily Family(string code) => Families.First(counted => counted.Family.Code == code);
}
