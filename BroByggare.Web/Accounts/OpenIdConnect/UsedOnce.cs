using System.Collections.Concurrent;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>
/// What may be used once and has been: the nonce of a sign-in, the number of a logout token. Kept until it would be
/// refused for its age anyway. One server remembers for itself; with several they must share it.
/// </summary>
internal sealed class UsedOnce(TimeProvider clock)
{
    /// <summary>Beyond this, somebody is filling it on purpose, and nothing more is taken.</summary>
    private const int Most = 100_000;

    private static readonly TimeSpan BetweenCleanings = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new(StringComparer.Ordinal);
    private DateTimeOffset _cleaned = clock.GetUtcNow();

    /// <summary>True the first time.</summary>
    public bool Take(string mark, TimeSpan keep)
    {
        var now = clock.GetUtcNow();
        if (now - _cleaned > BetweenCleanings)
            Clean(now);
        return _used.Count < Most && _used.TryAdd(mark, now + keep);
    }

    private void Clean(DateTimeOffset now)
    {
        _cleaned = now;
        foreach (var (mark, until) in _used)
        {
            if (until < now)
                _used.TryRemove(mark, out _);
        }
    }
}
