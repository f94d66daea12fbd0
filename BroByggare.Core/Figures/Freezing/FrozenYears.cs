using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.WithoutIdentity;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>Frozen years as figures again, for whoever asks for figures.</summary>
internal static class FrozenYears
{
    /// <summary>As it was frozen; null when the year is not frozen, or was thawed.</summary>
    public static async Task<YearlyFigures?> Of(BroByggareContext db, int year) =>
        await WithFigures(db).FirstOrDefaultAsync(known => known.Year == year && known.ThawedAt == null) is { } frozen ? Figures(frozen) : null;

    /// <summary>The headlines of it alone, where several years stand beside each other; null when the year is not frozen.</summary>
    public static async Task<YearlyFigures?> Headlines(BroByggareContext db, int year) =>
        await Of(db, year) is { } frozen
            ? frozen with { Figures = [.. frozen.Figures.Where(counted => FigureCatalogue.Headlines.Any(figure => figure.Code == counted.Figure.Code))] }
            : null;

    /// <summary>One that was frozen, thawed since or not; null when there is none.</summary>
    public static async Task<YearlyFigures?> Copy(BroByggareContext db, FrozenYearId id) =>
        await WithFigures(db).FirstOrDefaultAsync(known => known.Id == id) is { } frozen ? Figures(frozen) : null;

    /// <summary>What was hidden each time the year was frozen: what leaves the house later hides at least that.</summary>
    public static async Task<IReadOnlyList<IReadOnlySet<string>>> HiddenEarlier(BroByggareContext db, int year)
    {
        var hidden = await db.FrozenYears.AsNoTracking()
            .Where(known => known.Year == year)
            .Select(known => known.Figures.Where(figure => figure.Hidden != null).Select(figure => figure.Code).ToList())
            .ToListAsync();
        return [.. hidden.Select(codes => codes.ToHashSet())];
    }

    /// <summary>What the frozen copies of a year show as ongoing at its end, which the next year begins with.</summary>
    public static async Task<IReadOnlyList<int>> OngoingAtEnd(BroByggareContext db, int year) =>
        await db.FrozenYears
            .Where(known => known.Year == year)
            .SelectMany(known => known.Figures)
            .Where(figure => figure.Code == "supports.ongoing" && figure.Count != null)
            .Select(figure => figure.Count!.Value)
            .ToListAsync();

    public static async Task<NewestRows> Newest(BroByggareContext db) => new(
        (await db.Results.OrderByDescending(result => result.Id).Select(result => result.Id).FirstOrDefaultAsync()).Value,
        (await db.Obstacles.OrderByDescending(obstacle => obstacle.Id).Select(obstacle => obstacle.Id).FirstOrDefaultAsync()).Value,
        (await db.HelpWithoutIdentity.OrderByDescending(help => help.Id).Select(help => help.Id).FirstOrDefaultAsync()).Value);

    private static IQueryable<FrozenYear> WithFigures(BroByggareContext db) =>
        db.FrozenYears.AsNoTracking().AsSplitQuery().Include(known => known.Figures).Include(known => known.Families);

    private static YearlyFigures Figures(FrozenYear frozen)
    {
        var rows = frozen.Figures.OrderBy(figure => figure.Number).ToList();
        var figures = rows.Where(row => row.Family is null).Select(row => (Row: row, Figure: Figure.Frozen(row.Code, row.Name, row.Definition, row.Unit))).ToList();
        var families = (
            from family in frozen.Families
            orderby family.Number
            let parts = rows.Where(row => row.Family == family.Code).ToList()
            select (Family: Family.Frozen(family, Parts(parts, row => row.Count)), Parts: parts)).ToList();

        return Year(frozen.Year, row => row.Count, row => row.Hidden) with
        {
            Frozen = frozen.Id,
            ThawedAt = frozen.ThawedAt?.InStockholm(),
            Goals = rows.Where(row => row.GoalValue is not null).ToDictionary(
                row => row.Code, row => new GoalInForce(row.GoalValue!.Value, row.GoalDecidedBy ?? "", row.GoalDecidedOn!.Value)),
            Before = frozen.Year == YearlyGoal.FirstYear ? null : Year(frozen.Year - 1, row => row.CountBefore, row => row.HiddenBefore),
        };

        YearlyFigures Year(int year, Func<FrozenFigure, int?> count, Func<FrozenFigure, WhyHidden?> hidden) => new(
            year,
            new(year, 12, 31),
            frozen.FrozenAt.InStockholm(),
            [.. figures.Select(known => new CountedFigure(known.Figure, count(known.Row)))],
            [.. families.Select(known => new CountedFamily(known.Family, Parts(known.Parts, count)))],
            new Dictionary<string, GoalInForce>())
        {
            HiddenAsFrozen = HiddenFigures.Stored(rows.Where(row => hidden(row) is not null).ToDictionary(row => row.Code, row => hidden(row)!.Value)),
        };
    }

    private static IReadOnlyList<FamilyPart> Parts(List<FrozenFigure> rows, Func<FrozenFigure, int?> count) =>
        [.. rows.Select(row => new FamilyPart(row.Code, row.Name, count(row) ?? 0))];
}
