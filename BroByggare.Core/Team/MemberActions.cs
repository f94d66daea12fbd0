using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Team;

/// <summary>What is done with a member of the staff, as the log calls it.</summary>
public static class MemberActions
{
    private static readonly AuditSubject<TeamMember> Member = new("TeamMember");

    public static AuditAction<TeamMember> Invite { get; } = Member.Change("Invite");

    public static AuditAction<TeamMember> Change { get; } = Member.Change("Change");

    public static AuditAction<TeamMember> Become { get; } = Member.Change("Become");

    public static AuditAction<TeamMember> SwitchOff { get; } = Member.Change("SwitchOff");

    public static AuditAction<TeamMember> SwitchOn { get; } = Member.Change("SwitchOn");

    public static AuditAction<TeamMember> EndSessions { get; } = Member.Change("EndSessions");

    public static AuditAction<TeamMember> ForgetSignIn { get; } = Member.Change("ForgetSignIn");

    public static AuditAction<TeamMember> AppointDeputy { get; } = Member.Change("AppointDeputy");

    public static AuditAction<TeamMember> CallOffDeputy { get; } = Member.Change("CallOffDeputy");

    public static AuditAction<TeamMember> Enter { get; } = Member.Change("Enter");

    public static AuditAction<TeamMember> TurnAway { get; } = Member.Change("TurnAway");

    public static AuditAction<TeamMember> Recognise { get; } = Member.Change("Recognise");

    public static AuditAction<TeamMember> Join { get; } = Member.Change("Join");

    public static AuditAction OpenedBy { get; } = Member.Reading("OpenedBy");
}
