namespace BroByggare.Core.Activities;

/// <summary>Which activities to list, and how.</summary>
/// <param name="Year">2000 to 2099; null, and any other, is this year.</param>
/// <param name="Kind">Null for all.</param>
/// <param name="Audience">Null for all.</param>
/// <param name="IsFalling">The latest, or the largest, first.</param>
/// <param name="Page">From 1; beyond the last is the last.</param>
public sealed record ActivityFilter(
    int? Year = null,
    ActivityKind? Kind = null,
    Audience? Audience = null,
    ActivityOrder Order = ActivityOrder.Day,
    bool IsFalling = true,
    int Page = 1);
