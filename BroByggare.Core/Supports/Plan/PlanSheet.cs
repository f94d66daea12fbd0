using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Responsible;

namespace BroByggare.Core.Supports.Plan;

/// <summary>The person's own plan, as they take it home: only what they need, and nothing that says who they are beyond their name.</summary>
/// <param name="Wishes">What they want, in their own words, one line each; empty until it is written with them.</param>
/// <param name="Mine">What the person does; open lines, the nearest first.</param>
/// <param name="NextMeeting">The nearest day on which they meet, or null. Never what the bridge-builder is to remember.</param>
public sealed record PlanSheet(
    SupportId Id,
    string Name,
    DateOnly Today,
    IReadOnlyList<string> Wishes,
    IReadOnlyList<PlanLineView> Mine,
    IReadOnlyList<PlanLineView> Bridgebuilders,
    IReadOnlyList<PlanLineView> Contacts,
    WatchView? NextMeeting,
    IReadOnlyList<ResponsibleView> Responsible)
{
    /// <summary>Something was planned and nothing of it is left to do: what comes next is to talk about how it went.</summary>
    public bool IsAllDone { get; init; }

    /// <summary>What they are to have reached and have not yet, in their own words.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>The day the support ended, or null: nothing more is promised then.</summary>
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Nothing is planned, and nothing was.</summary>
    public bool IsEmpty => !IsAllDone && ClosedOn is null && Goals is [] && Mine is [] && Bridgebuilders is [] && Contacts is [];
}
