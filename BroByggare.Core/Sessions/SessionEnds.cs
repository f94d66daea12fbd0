namespace BroByggare.Core.Sessions;

/// <summary>When a session ends if nobody does anything more.</summary>
/// <param name="At">UTC.</param>
/// <param name="IsFinal">It has lasted as long as one may, so that no press puts it off.</param>
public readonly record struct SessionEnds(DateTime At, bool IsFinal)
{
    internal static SessionEnds Of(DateTime startedAt, DateTime seenAt, SessionRules rules)
    {
        var (idle, longest) = (seenAt + rules.IdleFor, startedAt + rules.LongestFor);
        return longest <= idle ? new(longest, IsFinal: true) : new(idle, IsFinal: false);
    }

    /// <summary>So near that one must be told.</summary>
    public bool IsNear(SessionRules rules, DateTime now) => At - now <= rules.WarnedFor;
}
