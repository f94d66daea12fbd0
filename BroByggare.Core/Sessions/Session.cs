using System.Linq.Expressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Sessions;

/// <summary>One sign-in in one browser, from the proof until it is ended or left.</summary>
public sealed class Session : Aggregate, IGuarded<Session, SessionId>
{
    private Session() { }

    public SessionId Id { get; private set; }

    /// <summary>See <see cref="SessionKey.Hash"/>.</summary>
    public string KeyHash { get; private set; } = "";

    public TeamMemberId MemberId { get; private set; }

    /// <summary>The browser's family; at most 40 characters.</summary>
    public string Device { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>The last press or opened page, UTC, to within half a minute. Not a change: it counts no version and stands in no log.</summary>
    public DateTime SeenAt { get; private set; }

    /// <summary>When the member last proved who they are, UTC.</summary>
    public DateTime AuthenticatedAt { get; private set; }

    /// <summary>UTC, or null while nobody has ended it; one that has been left ends when it is next looked at.</summary>
    public DateTime? EndedAt { get; private set; }

    public SessionEnd? EndedBy { get; private set; }

    /// <summary>As the provider wrote it when the session began, or null.</summary>
    public string? Issuer { get; private set; }

    /// <inheritdoc cref="ProviderSession" />
    public string? Subject { get; private set; }

    /// <inheritdoc cref="ProviderSession" />
    public string? Sid { get; private set; }

    /// <summary>Protected before it comes here; gone when the session is over.</summary>
    internal byte[]? Ticket { get; private set; }

    internal static Session Start(TeamMemberId member, NewSession start, DateTime at)
    {
        var session = new Session
        {
            MemberId = member,
            Device = Input.OptionalText(start.Device, 40),
            StartedAt = at,
            SeenAt = at,
        };
        session.Prove(start, at);
        return session;
    }

    /// <summary>One's own; an administrator may end anybody's.</summary>
    public static IQueryable<Session> VisibleTo(IQueryable<Session> all, Actor actor) =>
        actor.Role == Role.Administrator ? all : all.Where(session => session.MemberId == actor.Id);

    public static Expression<Func<Session, bool>> Is(SessionId id) => session => session.Id == id;

    /// <summary>Those that hold at a moment.</summary>
    internal static IQueryable<Session> Holding(IQueryable<Session> all, SessionRules rules, DateTime now)
    {
        var (seenAfter, startedAfter) = (now - rules.IdleFor, now - rules.LongestFor);
        var demoHolds = rules.DemoHolds;
        return all.Where(session => session.EndedAt == null && session.SeenAt > seenAfter && session.StartedAt > startedAfter
            && (demoHolds || session.Issuer != null));
    }

    public Refusal? WhyNotEnd() => EndedAt is null ? null : SessionRefusals.AlreadyOver;

    internal void End(SessionEnd why, DateTime at)
    {
        WhyNotEnd().ThrowIfPresent();
        (EndedAt, EndedBy, Ticket) = (at, why, null);
    }

    /// <summary>The member has proved who they are, and gets a new key: an old one that somebody may have copied opens nothing. A proof from the future is one from now.</summary>
    internal void Prove(NewSession proof, DateTime now)
    {
        WhyNotEnd().ThrowIfPresent();
        KeyHash = SessionKey.Hash(proof.Key);
        AuthenticatedAt = proof.AuthenticatedAt < now ? proof.AuthenticatedAt : now;
        (Issuer, Subject, Sid) = (proof.Provider?.Issuer, proof.Provider?.Subject, proof.Provider?.Sid);
        Ticket = proof.Ticket;
    }

    /// <summary>Why it is over although nobody ended it, or null when it holds.</summary>
    internal SessionEnd? LeftBehind(SessionRules rules, DateTime now) =>
        StartedAt <= now - rules.LongestFor ? SessionEnd.TooLong : SeenAt <= now - rules.IdleFor ? SessionEnd.Idle : null;

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
