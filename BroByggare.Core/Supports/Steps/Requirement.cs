using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Steps;

/// <summary>One thing that a step asks for before the next, met or not, as it stands in the list "För att gå vidare".</summary>
/// <param name="Rule">The rule that holds the support back while it is not met.</param>
public sealed record Requirement(Text Wording, Refusal Rule, bool IsMet)
{
    /// <summary>The same when it will be met by what stands in a form and is saved with the press.</summary>
    public Text WhenMet { get; init; } = Wording;
}
