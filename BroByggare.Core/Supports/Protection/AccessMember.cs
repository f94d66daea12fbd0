using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Protection;

/// <summary>A member whom access concerns: who finds a protected person, is kept out, or could be either.</summary>
/// <param name="From">Since when; null for one who could be.</param>
/// <param name="Why">Why they are kept out; otherwise empty.</param>
/// <param name="WhyNot">Why it cannot be ended, or begun for one who could be.</param>
public sealed record AccessMember(TeamMemberId Id, string Name, Role Role, DateOnly? From, string Why, Refusal? WhyNot)
{
    /// <summary>Answers for the support now, so must find it while it is open.</summary>
    public bool MustFind { get; init; }
}
