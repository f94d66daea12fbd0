namespace BroByggare.Core.Supports.Steps;

/// <summary>A time during which the support was open. Reopening starts another; the figures count from these.</summary>
public sealed class OpenPeriod
{
    private OpenPeriod() { }

    internal OpenPeriod(int number, DateOnly openedOn)
    {
        Number = number;
        OpenedOn = openedOn;
    }

    /// <summary>Counted from 1 within the support.</summary>
    public int Number { get; private set; }

    public DateOnly OpenedOn { get; private set; }

    /// <summary>The day it was closed; null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public ClosingReason? Reason { get; private set; }

    /// <summary>
    /// The day it was opened again after this closing, or null. Kept here so that "closed during the year and
    /// still closed at the end of it" is answered by one row.
    /// </summary>
    public DateOnly? ReopenedOn { get; private set; }

    /// <summary>How many days it was open, once it is closed. Outlives the days themselves, which become months when the person is erased.</summary>
    public int? DaysOpen { get; private set; }

    internal void Close(DateOnly on, ClosingReason reason)
    {
        DaysOpen = on.DayNumber - OpenedOn.DayNumber;
        ClosedOn = on;
        Reason = reason;
    }

    /// <summary>It was never closed.</summary>
    internal void GoOn() => (DaysOpen, ClosedOn, Reason) = (null, null, null);

    internal void ReopenedAfter(DateOnly on) => ReopenedOn = on;
}
