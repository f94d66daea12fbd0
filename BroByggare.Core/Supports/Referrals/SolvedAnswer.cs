namespace BroByggare.Core.Supports.Referrals;

/// <summary>The person's own answer: did it solve the problem?</summary>
public enum SolvedAnswer
{
    Yes,
    Partly,
    No,

    /// <summary>Asked, and did not want to say. Not counted among the answers.</summary>
    DidNotSay,
}
