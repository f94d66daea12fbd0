using BroByggare.Core.Kernel;

namespace BroByggare.Core.Activities;

/// <summary>An activity with what may be done with it.</summary>
/// <param name="By">The name of who wrote it in.</param>
/// <param name="WhyNotWrite">Why the reader may not write here, or null.</param>
public sealed record ActivityView(
    Seen<ActivityId> Seen,
    ActivityDetails Details,
    ActivityState State,
    ActivityNumbers Numbers,
    DateOnly? CancelledOn,
    string By,
    Refusal? WhyNotWrite,
    Refusal? WhyNotChange,
    Refusal? WhyNotHold,
    Refusal? WhyNotCancel);
