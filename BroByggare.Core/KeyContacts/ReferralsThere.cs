using BroByggare.Core.AuditLog;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Core.KeyContacts;

/// <summary>How the referrals planned in one year to a key contact have gone, and what was answered in it. Counts only, never whose.</summary>
/// <param name="Year">The year it is about.</param>
/// <param name="FirstYear">The year of the first referral to anyone, or this year.</param>
/// <param name="ThisYear">The running year.</param>
/// <param name="OnRung">Where those stand that were not given up; every rung is there.</param>
/// <param name="Ended">Those that left the ladder; every way is there, and the way back is none: it is not counted.</param>
/// <param name="OfKind">All of them by kind; every kind is there.</param>
/// <param name="Solved">What the persons answered in the year, about referrals of whatever year, or null while the answers are few.</param>
public sealed record ReferralsThere(
    int Year,
    int FirstYear,
    int ThisYear,
    int Total,
    IReadOnlyDictionary<ReferralRung, int> OnRung,
    IReadOnlyDictionary<ReferralEnd, int> Ended,
    IReadOnlyDictionary<ReferralKind, int> OfKind,
    SolvedShare? Solved);
