using BroByggare.Core.AuditLog;
using BroByggare.Core.Team;

namespace BroByggare.Core.Accounts;

/// <summary>What is done with a team, as the log calls it.</summary>
public static class TeamActions
{
    private static readonly AuditSubject<WorkTeam> Team = new("WorkTeam");

    public static AuditAction<WorkTeam> AddTeam { get; } = Team.Change("AddTeam");

    public static AuditAction<WorkTeam> TakeBackTeam { get; } = Team.Change("TakeBackTeam");
}
