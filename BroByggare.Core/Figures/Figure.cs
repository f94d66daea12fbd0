using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>
/// A figure of the year: its name, its definition, and the one query that counts it wherever it is shown.
/// A new one is a line in <see cref="FigureCatalogue"/>, a query, and two texts.
/// </summary>
public sealed class Figure
{
    private Figure(string code, Text name, Text definition, FigureUnit unit, Func<BroByggareContext, Period, Task<int?>> count)
    {
        Code = code;
        Name = name;
        Definition = definition;
        Unit = unit;
        Count = count;
    }

    /// <summary>Stable, such as <c>supports.ongoing</c>; stands in files, goals and addresses.</summary>
    public string Code { get; }

    public Text Name { get; }

    /// <summary>Exactly what is counted. Printed wherever the figure is.</summary>
    public Text Definition { get; }

    public FigureUnit Unit { get; }

    /// <summary>Somebody could be recognised by a small count, so it is hidden in what leaves the house.</summary>
    public bool CountsPeople { get; internal init; } = true;

    /// <summary>The codes of counts that could be worked out from this one: when one of them is hidden, so is this.</summary>
    public IReadOnlyList<string> HiddenWith { get; internal init; } = [];

    /// <summary>The member of a family that is the same count; null when none is.</summary>
    public string? SameAs { get; private init; }

    /// <summary>
    /// Reaching more of it is what the work is for, so a goal can be decided. Not where more is no better (how many are
    /// parked or joint), where less would be (days, obstacles), or where it is others' to decide.
    /// </summary>
    public bool MakesGoal { get; private set; }

    /// <summary>There is a list of the supports it counts, for those who may see them.</summary>
    public bool HasList => Supports is not null;

    /// <summary>The supports that are counted; null where something else is.</summary>
    internal Func<BroByggareContext, Period, IQueryable<SupportId>>? Supports { get; private init; }

    /// <summary>Null when there is nothing to measure, as a share of no answers.</summary>
    internal Func<BroByggareContext, Period, Task<int?>> Count { get; }

    /// <summary>A goal can be decided for it.</summary>
    internal Figure AsGoal()
    {
        MakesGoal = true;
        return this;
    }

    /// <summary>As it was worded when its year was frozen. What it counts is not asked again; the list behind it is today's.</summary>
    internal static Figure Frozen(string code, Text name, Text definition, FigureUnit unit) =>
        new(code, name, definition, unit, (_, _) => throw new InvalidOperationException("A frozen figure is not counted again."))
        {
            Supports = FigureCatalogue.Find(code)?.Supports,
        };

    /// <summary>Counts supports; each stands once in the query.</summary>
    internal static Figure OfSupports(string code, Text name, Text definition, Func<BroByggareContext, Period, IQueryable<SupportId>> supports) =>
        new(code, name, definition, FigureUnit.Supports, async (db, period) => await supports(db, period).CountAsync())
        {
            Supports = supports,
        };

    /// <summary>Counts rows, or sums what they amount to.</summary>
    internal static Figure Of(
        string code,
        Text name,
        Text definition,
        FigureUnit unit,
        Func<BroByggareContext, Period, Task<int?>> count,
        bool countsPeople = true,
        string? sameAs = null,
        params IReadOnlyList<string> hiddenWith) =>
        new(code, name, definition, unit, count)
        {
            CountsPeople = countsPeople,
            SameAs = sameAs,
            HiddenWith = sameAs is null ? hiddenWith : [sameAs, .. hiddenWith],
        };
}
