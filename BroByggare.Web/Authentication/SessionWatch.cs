using System.Collections.Concurrent;
using System.Diagnostics;
using System.Security.Claims;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;

namespace BroByggare.Web.Authentication;

/// <summary>Asks for a circuit whether its session still holds.</summary>
internal sealed class SessionWatch(SessionQueries sessions, SessionCommands commands, TimeProvider clock)
{
    /// <summary>Presses that could not be written down when they came, while the database was held.</summary>
    private readonly ConcurrentDictionary<SessionId, DateTime> _unwritten = [];

    private readonly Lock _turn = new();
    private Task<IReadOnlyDictionary<SessionId, SessionEnds>>? _held;
    private long _askedAt;

    /// <summary>How old an answer may be that the open tabs share: with their two seconds still well within the five that are promised.</summary>
    public TimeSpan SharedFor { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>False when it has been ended, left or outlived, or its member is switched off.</summary>
    public async Task<bool> Holds(ClaimsPrincipal user) => CurrentActor.SessionIn(user) is { } id && await Ends(id) is not null;

    /// <summary>
    /// The same for a tab in which nobody has done anything: all of them share one question a second, however many they are.
    /// A session that is not in the answer may be newer than it, and is asked for by itself.
    /// </summary>
    public async Task<bool> HoldsAtLook(ClaimsPrincipal user) => await EndsAtLook(user) is not null;

    /// <summary>The same, and when it ends if nobody does anything more; null when it is over.</summary>
    public async Task<SessionEnds?> EndsAtLook(ClaimsPrincipal user) =>
        CurrentActor.SessionIn(user) is not { } id ? null
        : !_unwritten.ContainsKey(id) && (await Held()).TryGetValue(id, out var ends) ? ends
        : await Ends(id);

    /// <summary>The same for somebody who has just done something.</summary>
    public async Task<bool> HoldsAtPress(ClaimsPrincipal user)
    {
        if (!await Holds(user))
            return false;
        await Notice(CurrentActor.SessionIn(user)!.Value);
        return true;
    }

    /// <summary>
    /// Somebody pressed or opened a page. What cannot be written at once is written before the session is next asked for:
    /// nobody is signed out for having pressed while the database was held.
    /// </summary>
    public Task Notice(SessionId id) => Notice(id, clock.Now());

    private async Task Notice(SessionId id, DateTime at)
    {
        if (!await commands.Notice(id, at))
            _unwritten.AddOrUpdate(id, at, (_, before) => at > before ? at : before);
    }

    private async Task<SessionEnds?> Ends(SessionId id)
    {
        DateTime? held = null;
        if (_unwritten.TryRemove(id, out var pressed))
        {
            await Notice(id, pressed);
            // The database is held still: the press counts all the same.
            held = _unwritten.TryGetValue(id, out var kept) ? kept : null;
        }

        if (await sessions.Find(id, held) is { } now)
            return now.Ends;
        await commands.Expire(id);
        return null;
    }

    /// <summary>Its age is the machine's own, which no clock that is moved changes.</summary>
    private Task<IReadOnlyDictionary<SessionId, SessionEnds>> Held()
    {
        lock (_turn)
        {
            if (_held is null or { IsFaulted: true } || Stopwatch.GetElapsedTime(_askedAt) >= SharedFor)
                (_askedAt, _held) = (Stopwatch.GetTimestamp(), sessions.Held());
            return _held;
        }
    }
}
