using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;

namespace BroByggare.Core.Supports.Plan;

/// <summary>One line of the plan: who does what by when.</summary>
/// <param name="WhoName">The person's name, the key contact's, or the bridge-builders': who did it, and while it is open those who are responsible.</param>
/// <param name="DropReason">Or empty.</param>
public sealed record PlanLineView(
    PlanActionId Id,
    PlanActor Who,
    string WhoName,
    string What,
    Due Due,
    DateOnly? DoneOn,
    DateOnly? DroppedOn,
    string DropReason,
    Refusal? WhyNotSettle,
    Refusal? WhyNotRemove)
{
    /// <summary>Who marked it as done or dropped it, or null.</summary>
    public string? SettledBy { get; init; }

    /// <summary>The actor wrote the line.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Which key contact does it, or null.</summary>
    public KeyContactId? Contact { get; init; }

    public Refusal? WhyNotEdit { get; init; }

    public Refusal? WhyNotOpenAgain { get; init; }

    public bool IsOpen => DoneOn is null && DroppedOn is null;
}
