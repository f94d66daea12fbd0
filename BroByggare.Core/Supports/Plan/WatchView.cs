using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Plan;

/// <summary>Something to remember by a day.</summary>
/// <param name="IsMeeting">They meet the person then.</param>
public sealed record WatchView(WatchId Id, string What, bool IsMeeting, Due Due, DateOnly? DoneOn)
{
    /// <inheritdoc cref="Watch.At" />
    public TimeOnly? At { get; init; }

    /// <inheritdoc cref="Watch.Place" />
    public string Place { get; init; } = "";

    public bool IsOpen => DoneOn is null;
}
