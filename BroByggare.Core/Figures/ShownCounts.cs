using BroByggare.Core.Exports;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>
/// What is shown of a year's counts: all of them inside the house, and outside it nothing that points at somebody.
/// Paper, the page as others may see it, every file and the command line ask here, so that they say the same.
/// </summary>
public sealed class ShownCounts
{
    private readonly YearlyFigures? _frozen;

    private ShownCounts(YearlyFigures year, bool isInternal)
    {
        IsInternal = isInternal;
        Hidden = isInternal ? HiddenFigures.None : year.HiddenAsFrozen ?? HiddenFigures.Of(year);
        _frozen = year.Frozen is null ? null : year;
        AreRounded = !isInternal && !year.IsOver;
    }

    /// <summary>It shows what may point to a person, and must not leave the house.</summary>
    public bool IsInternal { get; }

    /// <summary>The year is not over, and it may leave the house.</summary>
    public bool AreRounded { get; }

    public HiddenFigures Hidden { get; }

    /// <summary>It says less than there is.</summary>
    public bool SaysLess => Hidden.Count > 0 || AreRounded;

    /// <summary>What must be known to read it: that it is frozen, that it is internal, that some is hidden, that all is rounded.</summary>
    public IReadOnlyList<Text> Notes =>
    [
        .. _frozen is { } frozen ? [Frozen(frozen)] : Array.Empty<Text>(),
        .. IsInternal ? [FigureExportTexts.Internal] : Array.Empty<Text>(),
        .. Hidden.Count > 0 ? [ExportTexts.WhyHidden(SmallCounts.Threshold - 1)] : Array.Empty<Text>(),
        .. AreRounded ? [FigureExportTexts.Rounded.With(RoundedCounts.Step)] : Array.Empty<Text>(),
    ];

    public static ShownCounts Outward(YearlyFigures year) => new(year, isInternal: false);

    public static ShownCounts Internal(YearlyFigures year) => new(year, isInternal: true);

    public static ShownCounts Of(YearlyFigures year, bool isInternal) => new(year, isInternal);

    public ShownCount Of(string code, int? count, FigureUnit unit) =>
        Hidden[code] is { } why ? new(null, why)
        : new(AreRounded ? RoundedCounts.Of(count, unit) : count, null);

    public GoalReach Reach(FigureLine line, GoalInForce goal)
    {
        var margin = AreRounded ? RoundedCounts.Margin(line.Unit) : 0;
        return Of(line.Code, line.Count, line.Unit) switch
        {
            { Hidden: not null } => GoalReach.Untold,
            { Count: null } => GoalReach.NotYet,
            { Count: { } count } when count - margin >= goal.Value => GoalReach.Reached,
            { Count: { } count } when count + margin < goal.Value => GoalReach.NotYet,
            _ => GoalReach.Untold,
        };
    }

    private static Text Frozen(YearlyFigures year) => year.ThawedAt is { } thawed
        ? FigureExportTexts.ThawedAt.With(FigureExport.Written(year.Year), year.CountedAt, thawed)
        : FigureExportTexts.FrozenAt.With(FigureExport.Written(year.Year), year.CountedAt);
}
