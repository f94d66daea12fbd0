using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.Plan;

/// <summary>A measure with its lines of the plan, the earliest first.</summary>
/// <param name="Done">Did we do it; null until evaluated.</param>
/// <param name="Helped">Did it help; null until evaluated.</param>
public sealed record MeasureView(
    MeasureId Id, string What, bool IsChosen, HowFar? Done, HowFar? Helped, IReadOnlyList<PlanLineView> Lines, Refusal? WhyNotLeave)
{
    /// <summary>The actor wrote it.</summary>
    public bool IsOwn { get; init; }

    public Refusal? WhyNotRemove { get; init; }
}
