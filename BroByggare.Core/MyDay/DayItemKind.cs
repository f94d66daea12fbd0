namespace BroByggare.Core.MyDay;

/// <summary>What there is to do on a day.</summary>
public enum DayItemKind
{
    /// <summary>A line of a person's plan.</summary>
    PlanAction,

    /// <summary>Something to remember, such as the next step after a contact.</summary>
    Watch,

    /// <summary>A referral that waits for the contact.</summary>
    Referral,

    /// <summary>A parked support that wakes on a coming day.</summary>
    Wakes,

    /// <summary>A parked support that has woken and that nobody has taken up.</summary>
    Woken,

    /// <summary>A consent that soon holds no longer, and that no later one with the same contact replaces.</summary>
    ConsentEnds,

    /// <summary>A lecture or other activity that is planned.</summary>
    Activity,
}
