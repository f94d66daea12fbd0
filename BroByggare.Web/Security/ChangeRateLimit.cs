using System.Collections.Concurrent;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Security;

/// <summary>How fast one member may change things, all tabs together: faster than any hand, slower than a script.</summary>
public sealed class ChangeRateLimit(TimeProvider clock, int atOnce = ChangeRateLimit.AtOnce)
{
    /// <summary>So many without a pause; they come back over <see cref="Within"/>.</summary>
    public const int AtOnce = 20;

    private static readonly TimeSpan Within = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<TeamMemberId, (double Left, DateTimeOffset At)> _left = [];

    /// <summary>Takes one of those that are left; says why not when there are none.</summary>
    public Refusal? Take(TeamMemberId member)
    {
        var now = clock.GetUtcNow();
        var isFree = false;
        _left.AddOrUpdate(
            member,
            _ => (LeftAfter(atOnce, out isFree), now),
            (_, before) => (LeftAfter(Math.Min(atOnce, before.Left + (Math.Max(0, (now - before.At) / Within) * atOnce)), out isFree), now));
        return isFree ? null : SecurityRefusals.TooFast;
    }

    private static double LeftAfter(double left, out bool isFree) => (isFree = left >= 1) ? left - 1 : left;
}
