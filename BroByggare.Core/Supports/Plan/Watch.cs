using BroByggare.Core.Encryption;

namespace BroByggare.Core.Supports.Plan;

/// <summary>Something to remember by a day (bevakning), such as the next step after a contact. Not part of the agreed plan.</summary>
public sealed class Watch
{
    private Watch() { }

    internal Watch(WatchId id, string what, DateOnly dueOn, bool isMeeting, TimeOnly? at, string place)
    {
        Id = id;
        Edit(what, dueOn, isMeeting, at, place);
    }

    public WatchId Id { get; private set; }

    /// <summary>At most 500 characters.</summary>
    public EncryptedText What { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>They meet the person on that day, so it stands on the person's own plan. Other watches are the bridge-builder's alone.</summary>
    public bool IsMeeting { get; private set; }

    /// <summary>When on that day they meet, on the wall clock in Stockholm; null when it is not said.</summary>
    public TimeOnly? At { get; private set; }

    /// <summary>Where they meet, at most 100 characters; or empty.</summary>
    public EncryptedText Place { get; private set; } = "";

    public DateOnly? DoneOn { get; private set; }

    /// <summary>It was never to be, and is no longer shown; null otherwise.</summary>
    public DateOnly? TakenBackOn { get; private set; }

    public bool IsOpen => DoneOn is null && TakenBackOn is null;

    /// <param name="on">Null: it was not done after all.</param>
    internal void Finish(DateOnly? on) => DoneOn = on;

    /// <param name="on">Null: it was right after all.</param>
    internal void TakeBack(DateOnly? on) => TakenBackOn = on;

    internal void Edit(string what, DateOnly dueOn, bool isMeeting, TimeOnly? at, string place)
    {
        What = what;
        DueOn = dueOn;
        IsMeeting = isMeeting;
        At = isMeeting ? at : null;
        Place = isMeeting ? place : "";
    }
}
