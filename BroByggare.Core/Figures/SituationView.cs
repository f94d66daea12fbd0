namespace BroByggare.Core.Figures;

/// <summary>The situation of a year, at a glance.</summary>
/// <param name="Tiles">The headlines, and whatever else has a goal.</param>
/// <param name="Caseloads">The most first.</param>
/// <param name="Ladders">The contacts with most referrals, at most five.</param>
/// <param name="NewByMonth">From January, as many months as have been.</param>
/// <param name="ClosedByMonth">Likewise.</param>
/// <param name="MayOpenLists">The actor may see supports behind the figures.</param>
public sealed record SituationView(
    YearlyFigures Year,
    IReadOnlyList<FigureLine> Tiles,
    IReadOnlyList<Caseload> Caseloads,
    IReadOnlyList<ContactLadder> Ladders,
    IReadOnlyList<int> NewByMonth,
    IReadOnlyList<int> ClosedByMonth,
    bool MayOpenLists);
