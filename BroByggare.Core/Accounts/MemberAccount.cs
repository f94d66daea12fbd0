using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Core.Accounts;

/// <summary>One account, with the rule against each thing that could be done with it. It says how many supports are open, never whose.</summary>
/// <param name="HasSignIn">A sign-in at the provider opens it.</param>
/// <param name="OpenSupports">How many somebody must take over before the member can leave the team or the role.</param>
/// <param name="LeftBehind">How many nobody else finds: when the member is switched off they stay, and the team is told of them.</param>
/// <param name="OpenSessions">On how many devices the member is signed in.</param>
/// <param name="Successors">Who can take over.</param>
/// <param name="Deputies">Those that hold or will.</param>
/// <param name="PossibleDeputies">Who can stand in.</param>
public sealed record MemberAccount(
    Seen<TeamMemberId> Seen,
    MemberDetails Details,
    Role Role,
    TeamView Team,
    MemberState State,
    bool HasSignIn,
    int OpenSupports,
    int LeftBehind,
    int OpenSessions,
    IReadOnlyList<MemberView> Successors,
    IReadOnlyList<DeputyView> Deputies,
    IReadOnlyList<MemberView> PossibleDeputies,
    Refusal? WhyNotWrite,
    Refusal? WhyNotSwitchOff,
    Refusal? WhyNotMove,
    Refusal? WhyNotSwitchOn,
    Refusal? WhyNotAppointDeputy,
    Refusal? WhyNotCallOffDeputy,
    Refusal? WhyNotForgetSignIn);
