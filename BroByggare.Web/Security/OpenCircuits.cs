using System.Collections.Concurrent;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Security;

/// <summary>The tabs that are open now. Only those with a line count: those that wait for it to come back have a limit of their own.</summary>
internal sealed class OpenCircuits(CircuitLimits limits)
{
    private readonly ConcurrentDictionary<TeamMemberId, int> _open = [];

    public int Total => _open.Values.Sum();

    public int Of(TeamMemberId member) => _open.GetValueOrDefault(member);

    /// <summary>Why there is no room for another, or null.</summary>
    public Refusal? WhyNotOpen(TeamMemberId? member) =>
        member is { } who && Of(who) >= limits.PerMember ? SecurityRefusals.TooManyTabs.With(limits.PerMember)
        : Total >= limits.Total ? SecurityRefusals.Full
        : null;

    /// <summary>One that shows why there is no room is a small thing, but not for ever: twice as many get no line at all.</summary>
    public bool IsBeyondAllMeasure(TeamMemberId? member) =>
        (member is { } who && Of(who) >= limits.PerMember * 2) || Total >= limits.Total * 2;

    public void Open(TeamMemberId member) => _open.AddOrUpdate(member, 1, (_, open) => open + 1);

    public void Close(TeamMemberId member) => _open.AddOrUpdate(member, 0, (_, open) => Math.Max(0, open - 1));
}
