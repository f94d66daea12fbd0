namespace BroByggare.Core.IndividualSupports;

/// <summary>The person's own plan, as they take it home: only what they need, and nothing that says who they are beyond their name.</summary>
/// <param name="Wishes">What they chose, one a line.</param>
/// <param name="Mine">What the person does; open lines, the nearest first.</param>
/// <param name="NextMeeting">The nearest day on which they meet, or null. Never what the bridge-builder is to remember.</param>
public sealed record PlanSheet(
    SupportId Id,
    string Name,
    DateOnly Today,
    IReadOnlyList<string> Wishes,
    IReadOnlyList<PlanLineView> Mine,
    IReadOnlyList<PlanLineView> Bridgebuilders,
    IReadOnlyList<PlanLineView> Contacts,
    WatchView? NextMeeting,
    IReadOnlyList<ResponsibleView> Responsible);
