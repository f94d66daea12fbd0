using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>A referral on its ladder, with the days of its rungs and the rule against each next answer.</summary>
/// <param name="Waits">The day the contact is waited for, seen from today; null when nothing more is awaited from it.</param>
/// <param name="IsShared">Something about the person is told to the contact; then a consent is needed.</param>
/// <param name="IsOwnStep">The one who looks climbed the last rung.</param>
/// <param name="Reason">Why it was declined, taken back or given up, or empty.</param>
public sealed record ReferralView(
    ReferralId Id,
    ReferralKind Kind,
    KeyContactId To,
    string ToName,
    string What,
    ReferralRung Rung,
    DateOnly PlannedOn,
    DateOnly? ContactMadeOn,
    DateOnly? DecidedOn,
    DateOnly? HelpOn,
    bool? HelpCame,
    DateOnly? AnsweredOn,
    SolvedAnswer? Solved,
    ReferralEnd? End,
    DateOnly? EndedOn,
    string Reason,
    bool IsOpen,
    Due? Waits,
    bool IsShared,
    DateOnly? ConsentUntil,
    bool IsOwnStep,
    ReferralRefused WhyNot)
{
    /// <summary>The consent that it rested on, when it holds no longer and none has taken its place; null where nothing is shared or it has ended.</summary>
    public ConsentView? LostConsent { get; init; }

    /// <summary>There is a step to take back, though it may have to wait.</summary>
    public bool CanStepBack { get; init; }
}
