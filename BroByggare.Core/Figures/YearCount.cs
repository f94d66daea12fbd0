using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>Counts a year. Tile, list, file and command line all come from here.</summary>
internal static class YearCount
{
    /// <summary>The whole catalogue.</summary>
    /// <param name="year">2000 to 2099; in a year that has not begun, nothing has happened.</param>
    public static async Task<YearlyFigures> All(BroByggareContext db, int year, DateTime now, CancellationToken cancel = default) =>
        await Of(db, year, now, await GoalQueries.InForce(db, year), FigureCatalogue.Figures, FigureCatalogue.Families, cancel) with
        {
            OngoingBefore = await CountedSupports.Ongoing(db, new(new(year - 1, 1, 1), new(year - 1, 12, 31))).CountAsync(cancel),
            OngoingBeforeFrozen = await FrozenYears.OngoingAtEnd(db, year - 1),
            HiddenEarlier = await FrozenYears.HiddenEarlier(db, year),
        };

    /// <summary>The whole catalogue for the year and for the one before, which stands beside it: as frozen, or else counted now.</summary>
    public static async Task<YearlyFigures> Beside(BroByggareContext db, int year, DateTime now, CancellationToken cancel = default) =>
        await FrozenYears.Of(db, year) ?? await Live(db, year, now, cancel);

    /// <summary>Counted now, whether or not it is frozen; the year before as frozen, when it is.</summary>
    public static async Task<YearlyFigures> Live(BroByggareContext db, int year, DateTime now, CancellationToken cancel = default)
    {
        var counted = await All(db, year, now, cancel);
        return year == YearlyGoal.FirstYear
            ? counted
            : counted with { Before = await FrozenYears.Of(db, year - 1) ?? await All(db, year - 1, now, cancel) };
    }

    /// <param name="cancel">Between two figures: the database does not let itself be interrupted in one.</param>
    public static async Task<YearlyFigures> Of(
        BroByggareContext db,
        int year,
        DateTime now,
        IReadOnlyDictionary<string, GoalInForce> goals,
        IEnumerable<Figure> figures,
        IEnumerable<Family> families,
        CancellationToken cancel = default)
    {
        var period = Period.OfYear(year, now.DayInStockholm());
        var hasBegun = period.From <= now.DayInStockholm();
        var countedFigures = new List<CountedFigure>();
        foreach (var figure in figures)
        {
            cancel.ThrowIfCancellationRequested();
            countedFigures.Add(new(figure, hasBegun ? await figure.Count(db, period) : null));
        }

        var countedFamilies = new List<CountedFamily>();
        foreach (var family in families)
        {
            cancel.ThrowIfCancellationRequested();
            countedFamilies.Add(new(family, hasBegun ? await family.Count(db, period) : family.Members));
        }

        return new(year, period.To, now.InStockholm(), countedFigures, countedFamilies, goals);
    }
}
