using BroByggare.Core.Data;
using BroByggare.Core.Goals;
using BroByggare.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>Counts a year. Tile, list, file and command line all come from here.</summary>
internal static class YearCount
{
    /// <summary>The whole catalogue.</summary>
    /// <param name="year">2000 to 2099; in a year that has not begun, nothing has happened.</param>
    public static async Task<YearlyFigures> All(BroByggareContext db, int year, DateTime now) =>
        await Of(db, year, now, await GoalQueries.InForce(db, year), FigureCatalogue.Figures, FigureCatalogue.Families) with
        {
            OngoingBefore = await CountedSupports.Ongoing(db, new(new(year - 1, 1, 1), new(year - 1, 12, 31))).CountAsync(),
        };

    /// <summary>The whole catalogue for the year and for the one before, which stands beside it.</summary>
    public static async Task<YearlyFigures> Beside(BroByggareContext db, int year, DateTime now)
    {
        var counted = await All(db, year, now);
        return year == YearlyGoal.FirstYear ? counted : counted with { Before = await All(db, year - 1, now) };
    }

    public static async Task<YearlyFigures> Of(
        BroByggareContext db,
        int year,
        DateTime now,
        IReadOnlyDictionary<string, GoalInForce> goals,
        IEnumerable<Figure> figures,
        IEnumerable<Family> families)
    {
        var period = Period.OfYear(year, now.DayInStockholm());
        var hasBegun = period.From <= now.DayInStockholm();
        var countedFigures = new List<CountedFigure>();
        foreach (var figure in figures)
            countedFigures.Add(new(figure, hasBegun ? await figure.Count(db, period) : null));
        var countedFamilies = new List<CountedFamily>();
        foreach (var family in families)
            countedFamilies.Add(new(family, hasBegun ? await family.Count(db, period) : family.Members));
        return new(year, period.To, now.InStockholm(), countedFigures, countedFamilies, goals);
    }
}
