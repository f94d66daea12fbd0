namespace BroByggare.Core.Forgetting;

/// <summary>How far a culling has come.</summary>
public enum CullingState
{
    /// <summary>A dry run: it is looked at, and what must stay is exempted.</summary>
    Prepared,

    /// <summary>Somebody else is to approve it.</summary>
    HandedIn,

    /// <summary>Approved, and being done.</summary>
    Running,

    Done,

    Rejected,

    /// <summary>Taken back by the one who made it.</summary>
    Withdrawn,
}
