using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>One number of a year with all that goes with it: a figure, or a member of a family.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Count">Null when there is nothing to measure.</param>
/// <param name="Goal">Null when none was decided.</param>
/// <param name="HasList">There is a list of supports behind it.</param>
public sealed record FigureLine(string Code, Text Name, Text Definition, FigureUnit Unit, int? Count, GoalInForce? Goal, bool HasList)
{
    /// <summary>The code in Swedish; see <see cref="SwedishCode"/>.</summary>
    public string SwedishCode { get; init; } = "";

    /// <summary>The code of the family it is a member of; null for a figure.</summary>
    public string? Family { get; init; }

    /// <summary>The name where the family's stands above it.</summary>
    public Text ShortName { get; init; } = Name;

    /// <summary>It is a number of a hundred.</summary>
    public bool IsShare => Unit is FigureUnit.PerCent;

    public bool IsReached => Goal is { } goal && Count >= goal.Value;
}
