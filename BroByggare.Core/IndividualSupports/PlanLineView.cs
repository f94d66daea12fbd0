using BroByggare.Core.Rules;
using BroByggare.Core.Time;

namespace BroByggare.Core.IndividualSupports;

/// <summary>One line of the plan: who does what by when.</summary>
/// <param name="WhoName">The person's name, those who are responsible, or the key contact's.</param>
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
    public bool IsOpen => DoneOn is null && DroppedOn is null;
}
