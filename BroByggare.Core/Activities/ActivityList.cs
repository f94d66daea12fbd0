using BroByggare.Core.Data;
using BroByggare.Core.Rules;

namespace BroByggare.Core.Activities;

/// <summary>A page of activities, and whom all those in the list together have reached.</summary>
/// <param name="Reached">Held activities only; one line for each audience that has any.</param>
/// <param name="Year">The year it is about.</param>
/// <param name="FirstYear">The year of the earliest activity of all, or this year.</param>
/// <param name="LastYear">The year of the latest, or this year.</param>
/// <param name="WhyNotWrite">Why the reader may not write here, or null.</param>
public sealed record ActivityList(
    Page<ActivityRow> Page,
    IReadOnlyList<AudienceReached> Reached,
    int Year,
    int FirstYear,
    int LastYear,
    Refusal? WhyNotWrite)
{
    public int Held => Reached.Sum(audience => audience.Held);

    public int Registered => Reached.Sum(audience => audience.Registered);

    public int Estimated => Reached.Sum(audience => audience.Estimated);

    public int Counted => Reached.Sum(audience => audience.Counted);
}
