using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Goals;

namespace BroByggare.Tests.Core.Figures;

/// <summary>A year put together by its counts, for tests of what is hidden in it.</summary>
internal static class CountedYear
{
    /// <summary>A year with these counts, nought elsewhere, and totals that are the sums of their families.</summary>
    public static YearlyFigures Year(params (string Code, int Count)[] given)
    {
        var counts = given.ToDictionary(one => one.Code, one => one.Count);
        var families = FigureCatalogue.Families
            .Select(family => new CountedFamily(family, [.. family.Members.Select(part => part with { Count = counts.GetValueOrDefault(part.Code) })]))
            .ToList();
        foreach (var total in families.Where(counted => counted.Family is { Total: not null, Members.Count: > 0 }).GroupBy(counted => counted.Family.Total!))
            counts.TryAdd(total.Key, total.Max(counted => counted.Parts.Sum(part => part.Count)));
        families = [.. families.Select(counted => Completed(counted, counts))];
        return new(
            2018, new(2018, 12, 31), new(2019, 3, 1, 12, 0, 0),
            [.. FigureCatalogue.Figures.Select(figure => new CountedFigure(figure, counts.GetValueOrDefault(figure.Code)))],
            families,
            new Dictionary<string, GoalInForce>());
    }

    /// <summary>What the test does not name of a family falls on its last member, and on the first contact of the register.</summary>
    private static CountedFamily Completed(CountedFamily counted, Dictionary<string, int> counts)
    {
        if (counted.Family.Total is not { } total)
            return counted;
        var rest = counts.GetValueOrDefault(total) - counted.Parts.Sum(part => part.Count);
        if (counted.Parts.Count == 0)
            return counted with { Parts = [new FamilyPart($"{counted.Family.Code}.1", BroByggare.Core.Kernel.Text.Same("Jobb Borås"), rest)] };
        return counted with { Parts = [.. counted.Parts.SkipLast(1), counted.Parts[^1] with { Count = counted.Parts[^1].Count + rest }] };
    }
}
