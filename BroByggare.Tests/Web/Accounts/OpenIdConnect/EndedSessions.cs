using System.Collections.Concurrent;
using BroByggare.Web.Accounts.OpenIdConnect;

namespace BroByggare.Tests.Web.Accounts.OpenIdConnect;

/// <summary>Remembers which sessions the provider asked to have ended.</summary>
public sealed class EndedSessions : IEndSessions
{
    public ConcurrentQueue<(string Issuer, string? Subject, string? Session)> All { get; } = [];

    public Task EndBy(string issuer, string? subject, string? session)
    {
        All.Enqueue((issuer, subject, session));
        return Task.CompletedTask;
    }
}
