using BroByggare.Core.Kernel;

namespace BroByggare.Core.Activities;

/// <summary>A page of activities, and whom all those in the list together have reached.</summary>
/// <param name="Reached">Held activities only; one line for each audience that has any.</param>
/// <param name="Year">The year it is about.</param>
/// <param name="Years">Those that have an activity, and this year; the latest first.</param>
/// <param name="WhyNotWrite">Why the reader may not write here, or null.</param>
public sealed record ActivityList(
    Page<ActivityRow> Page,
    IReadOnlyList<AudienceReached> Reached,
    int Year,
    IReadOnlyList<int> Years,
    Refusal? WhyNotWrite)
{
    public int Held => Reached.Sum(audience => audience.Held);

    public int Registered => Reached.Sum(audience => audience.Registered);

    public int Estimated => Reached.Sum(audience => audience.Estimated);

    public int Counted => Reached.Sum(audience => audience.Counted);
}
