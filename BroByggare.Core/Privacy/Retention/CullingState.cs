namespace BroByggare.Core.Privacy.Retention;

/// <summary>How far a culling has come.</summary>
public enum CullingState
{
    /// <summary>A dry run: it is looked at, and what must stay is exempted.</summary>
    Prepared,

    /// <summary>Somebody else is to approve it.</summary>
    HandedIn,

    /// <summary>Approved, and being done.</summary>
    Running,

    /// <summary>Somebody stopped it on the way: it waits until somebody lets it go on or leaves the rest, over any start of the program.</summary>
    Stopped,

    Done,

    Rejected,

    /// <summary>Taken back by the one who made it.</summary>
    Withdrawn,
}
