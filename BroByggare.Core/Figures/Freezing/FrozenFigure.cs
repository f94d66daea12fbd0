using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>One number of a frozen year, worded as it was that day. About nobody.</summary>
public sealed class FrozenFigure
{
    private FrozenFigure() { }

    internal FrozenFigure(int number, FigureLine line)
    {
        Number = number;
        Code = line.Code;
        (NameSwedish, NameEnglish) = (line.ShortName.Swedish, line.ShortName.English);
        (DefinitionSwedish, DefinitionEnglish) = (line.Definition.Swedish, line.Definition.English);
        Unit = line.Unit;
        Family = line.Family;
        Count = line.Count;
        (GoalValue, GoalDecidedBy, GoalDecidedOn) = (line.Goal?.Value, line.Goal?.DecidedBy, line.Goal?.DecidedOn);
    }

    /// <summary>Counted from 1, in the order of the catalogue.</summary>
    public int Number { get; private set; }

    /// <summary>Stable, such as <c>supports.ongoing</c>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The code of the family it is a member of; null for a figure.</summary>
    public string? Family { get; private set; }

    public string NameSwedish { get; private set; } = "";

    public string NameEnglish { get; private set; } = "";

    public string DefinitionSwedish { get; private set; } = "";

    public string DefinitionEnglish { get; private set; } = "";

    public FigureUnit Unit { get; private set; }

    /// <summary>Exact; null when there was nothing to measure.</summary>
    public int? Count { get; private set; }

    /// <summary>Why it is hidden in what leaves the house; null when it is shown.</summary>
    public WhyHidden? Hidden { get; internal init; }

    /// <summary>The same of the year before, as it was counted that day.</summary>
    public int? CountBefore { get; internal init; }

    public WhyHidden? HiddenBefore { get; internal init; }

    /// <summary>The goal that held; null when there was none.</summary>
    public int? GoalValue { get; private set; }

    public string? GoalDecidedBy { get; private set; }

    public DateOnly? GoalDecidedOn { get; private set; }

    internal Text Name => new(NameSwedish, NameEnglish);

    internal Text Definition => new(DefinitionSwedish, DefinitionEnglish);
}
