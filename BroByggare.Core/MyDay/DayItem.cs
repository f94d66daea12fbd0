using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Core.MyDay;

/// <summary>One thing that waits for a day.</summary>
/// <param name="Due">The day it waits for.</param>
/// <param name="What">In the words of whoever wrote it; an activity's title; empty for what wakes.</param>
public sealed record DayItem(DayItemKind Kind, Due Due, string What)
{
    /// <summary>The support as it was shown; null for activities.</summary>
    public Seen<SupportId>? Seen { get; init; }

    /// <summary>The person's name; empty for activities.</summary>
    public string Name { get; init; } = "";

    /// <summary>Who is responsible, when the actor stands in for them; otherwise empty.</summary>
    public string For { get; init; } = "";

    /// <summary>Whose it is, by name, for one who sees a team's; otherwise empty.</summary>
    public IReadOnlyList<string> Responsible { get; init; } = [];

    public PlanActionId? Action { get; init; }

    /// <summary>When on the day they meet, if it is said.</summary>
    public TimeOnly? At { get; init; }

    /// <summary>They meet the person then.</summary>
    public bool IsMeeting { get; init; }

    public WatchId? Watch { get; init; }

    /// <summary>Who does it, for a line of a plan.</summary>
    public PlanActor? Who { get; init; }

    public ReferralId? Referral { get; init; }

    /// <summary>How far a referral has come.</summary>
    public ReferralRung? Rung { get; init; }

    /// <summary>The key contact that is waited for, or that does it; empty when none.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Its telephone, or empty.</summary>
    public string Phone { get; init; } = "";

    /// <summary>How many have registered for an activity, if known.</summary>
    public int? Registered { get; init; }
}
