using System.Collections.Concurrent;
using BroByggare.Web.Authentication.OpenIdConnect;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>Remembers which sessions the provider asked to have ended.</summary>
public sealed class EndedSessions : IEndSessions
{
    public ConcurrentQueue<(string Issuer, string? Subject, string? Session)> All { get; } = [];

    /// <summary>Who really ends them; null where only the asking is tried.</summary>
    public IEndSessions? Also { get; set; }

    public Task EndBy(string issuer, string? subject, string? session)
    {
        All.Enqueue((issuer, subject, session));
        return Also?.EndBy(issuer, subject, session) ?? Task.CompletedTask;
    }
}
