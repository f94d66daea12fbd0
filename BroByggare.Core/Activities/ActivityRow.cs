namespace BroByggare.Core.Activities;

/// <summary>An activity in the list.</summary>
public sealed record ActivityRow(
    ActivityId Id,
    DateOnly On,
    ActivityKind Kind,
    string Title,
    string Place,
    Audience Audience,
    ActivityState State,
    int? Registered,
    int? Estimated,
    int? Counted);
