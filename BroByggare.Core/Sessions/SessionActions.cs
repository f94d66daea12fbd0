using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Sessions;

/// <summary>What is done with a session, as the log calls it.</summary>
public static class SessionActions
{
    private static readonly AuditSubject<Session> Sessions = new("Session");

    public static AuditAction<Session> Start { get; } = Sessions.Change("Start");

    public static AuditAction<Session> Prove { get; } = Sessions.Change("Prove");

    public static AuditAction<Session> SignOut { get; } = Sessions.Change("SignOut");

    public static AuditAction<Session> Replace { get; } = Sessions.Change("Replace");

    public static AuditAction<Session> End { get; } = Sessions.Change("End");

    public static AuditAction<Session> EndOthers { get; } = Sessions.Change("EndOthers");
}
