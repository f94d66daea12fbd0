using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Core.Supports.Steps;

/// <summary>What a closing ended on its way, so that a closing by mistake can be taken back whole.</summary>
public sealed record EndedByClosing(
    IReadOnlyList<PlanActionId> Actions, IReadOnlyList<ReferralId> Referrals, IReadOnlyList<WatchId> Watches, DateOnly? ParkedUntil);
