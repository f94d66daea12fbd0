namespace BroByggare.Core.Supports.Lists;

/// <summary>What a list says of a support at a glance.</summary>
public enum SupportMark
{
    Closed,
    Parked,

    /// <summary>Was parked until today or earlier, and nobody has taken it up.</summary>
    Woken,

    /// <summary>Something of it should have been done before today.</summary>
    Late,
    DueToday,

    /// <summary>Without contact for longer than decided.</summary>
    Quiet,
    Joint,

    /// <summary>Nobody responsible for it works here any more.</summary>
    NeedsResponsible,

    /// <summary>The reader has it in the place of a colleague who is away.</summary>
    StandIn,

    /// <summary>The person's details are protected.</summary>
    Protected,

    /// <summary>It may be read and not used.</summary>
    Restricted,
}
