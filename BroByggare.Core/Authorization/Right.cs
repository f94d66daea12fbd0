using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Authorization;

/// <summary>Who may do or read something. The table in docs/privacy/access.md is made of these.</summary>
public enum Right
{
    /// <summary>The command line on the server itself; no page and no address leads there.</summary>
    CommandLine,

    /// <summary>Before anybody has signed in.</summary>
    NotSignedIn,

    /// <summary>Everybody who works here.</summary>
    Member,

    /// <summary>Bridge-builders and coordinators.</summary>
    WorksWithPeople,

    /// <summary>Coordinators and managers.</summary>
    FollowsUp,

    /// <summary>Managers.</summary>
    Manager,

    /// <summary>Administrators.</summary>
    Administrator,

    /// <summary>Accounts, and who stands in for whom: administrators all, coordinators those of their team.</summary>
    ReadsAccounts,

    /// <summary>One's own session; administrators anybody's.</summary>
    OwnSession,

    /// <summary>Managers about their own team, administrators about all: what a breach of personal data exposed, by number.</summary>
    AnswersForBreaches,

    /// <summary>Culling: coordinators by name what they find, managers and administrators by number; whoever made a list does not approve it.</summary>
    Culls,

    /// <summary>A list or search of supports: those that the member finds, and nothing of the others.</summary>
    Finds,

    /// <summary>One support: those who find it, and those who have opened it in an emergency.</summary>
    Sees,

    /// <summary>One support: those whose own it is. Standing in for somebody or an emergency opening is not enough.</summary>
    HasInHand,

    /// <summary>Questions before an opening, and mergings: the team's coordinators who find the person. A question is taken back by whoever asked.</summary>
    CoordinatesPeople,

    /// <summary>One support: the coordinator who finds it.</summary>
    CoordinatesIt,

    /// <summary>A support of the team that the member does not see and is not kept out of.</summary>
    OpenInEmergency,

    /// <summary>What a colleague took away of somebody's: the one whose it was, and nobody else.</summary>
    OwnNotice,

    /// <summary>An offer to take over: the one who is asked answers it; the giver, whoever made it and the team's coordinators take it back.</summary>
    OwnOffer,

    /// <summary>Coordinators of the team who are told of an emergency opening, or managers when no coordinator can be.</summary>
    Told,
}
