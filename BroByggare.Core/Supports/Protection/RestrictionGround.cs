using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Why the use of what is written about a person is restricted. Source: GDPR article 18.1 a–d.</summary>
public enum RestrictionGround
{
    /// <summary>The person says that something is wrong, and it is being looked into.</summary>
    AccuracyContested,

    /// <summary>It should not have been written, but the person wants it kept rather than erased.</summary>
    UnlawfulButKept,

    /// <summary>The work no longer needs it, but the person needs it for a legal claim.</summary>
    NeededForClaim,

    /// <summary>The person has objected, and it is not decided yet whose reasons weigh most.</summary>
    ObjectionPending,
}
