using BroByggare.Core.Kernel;

namespace BroByggare.Core.MyDay;

/// <summary>What waits for a bridge-builder, or for a coordinator's team.</summary>
/// <param name="Week">By ISO 8601.</param>
/// <param name="Coming">Of the next days, today not included.</param>
/// <param name="Quiet">Those without contact the longest, first.</param>
/// <param name="QuietDays">After how many days a support is quiet.</param>
/// <param name="HasMore">There are more supports that wait for something; the oldest are shown.</param>
public sealed record MyDayView(
    DateOnly Today,
    int Week,
    IReadOnlyList<DayItem> Late,
    IReadOnlyList<DayItem> DueToday,
    IReadOnlyList<DayItem> Coming,
    IReadOnlyList<QuietSupport> Quiet,
    int QuietDays,
    bool HasMore)
{
    /// <summary>Supports in which somebody asks that words are struck and the actor may approve it.</summary>
    public IReadOnlyList<SupportId> ToStrike { get; init; } = [];
}
