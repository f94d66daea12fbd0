namespace BroByggare.Core.Activities;

/// <summary>Where an activity stands on a day.</summary>
public enum ActivityState
{
    Planned,

    /// <summary>The day has come, and nobody has written whether and with how many it was held.</summary>
    AwaitsNumbers,
    Held,
    Cancelled,
}
