using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.People;

/// <summary>A support that a search found by the person's name or by its number.</summary>
/// <param name="Responsible">The names of those who are responsible now.</param>
public sealed record PersonHit(
    SupportId Support,
    PersonId Person,
    string Name,
    SupportStep Step,
    DateOnly? ClosedOn,
    IReadOnlyList<string> Responsible)
{
    /// <summary>The name is not what was typed, only near it: "Menade du …".</summary>
    public bool IsNear { get; init; }

    /// <summary>The person is protected.</summary>
    public bool IsProtected { get; init; }

    /// <summary>What is written about the person may be read and not used.</summary>
    public bool IsRestricted { get; init; }
}
