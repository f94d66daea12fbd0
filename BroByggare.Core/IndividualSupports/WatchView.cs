using BroByggare.Core.Time;

namespace BroByggare.Core.IndividualSupports;

/// <summary>Something to remember by a day.</summary>
public sealed record WatchView(WatchId Id, string What, Due Due, DateOnly? DoneOn)
{
    public bool IsOpen => DoneOn is null;
}
