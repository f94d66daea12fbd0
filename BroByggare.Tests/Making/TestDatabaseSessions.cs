using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;

namespace BroByggare.Tests.Making;

/// <summary>People who are signed in before a test begins.</summary>
public static class TestDatabaseSessions
{
    /// <summary>Has just proved who they are.</summary>
    public static SessionId HasSession(this TestDatabase database, Actor member, string device = "Firefox")
    {
        var now = database.Clock.GetUtcNow().UtcDateTime;
        var session = Session.Start(member.Id, new(SessionKey.Draw(), device, now), now);
        database.Has(session);
        return session.Id;
    }
}
