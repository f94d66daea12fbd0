using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.Lists;

/// <summary>A support in a list. No text of any note, no area, no outcome.</summary>
/// <param name="Name">What the person wants to be called.</param>
/// <param name="Responsible">The names of those who are responsible now.</param>
public sealed record SupportRow(
    SupportId Id,
    string Name,
    SupportStep Step,
    IReadOnlyList<string> Responsible,
    DateOnly? LastContactOn,
    DateOnly? NextDueOn,
    DateOnly? ParkedUntil,
    DateOnly? ClosedOn,
    IReadOnlyList<SupportMark> Marks)
{
    /// <summary>As it was shown, for what is done with several at once.</summary>
    public int Version { get; init; }

    /// <summary>Questions on its entries that are talked about.</summary>
    public int OpenQuestions { get; init; }
}
