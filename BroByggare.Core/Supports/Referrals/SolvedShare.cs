using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>
/// How many of those who answered in a period say that the help solved the problem. One definition for the register
/// and the figures: what counts is the day of the answer, not of the referral.
/// </summary>
/// <param name="Yes">Said yes.</param>
/// <param name="Answers">Said yes, partly or no; those who did not want to say are not among them.</param>
public sealed record SolvedShare(int Yes, int Answers)
{
    /// <summary>Fewer answers than this about one contact say more about a person than about the contact, and are not shown.</summary>
    public const int FewestShown = 5;

    /// <summary>Whole per cent; null when nobody has said.</summary>
    public int? PerCent => Answers == 0 ? null : (int)Math.Round(100.0 * Yes / Answers, MidpointRounding.AwayFromZero);

    /// <summary>Null while the answers are too few to show.</summary>
    public SolvedShare? IfShown() => Answers < FewestShown ? null : this;

    /// <summary>Those whose person was asked, in the period, whether it solved the problem.</summary>
    internal static IQueryable<Referral> Answered(IQueryable<Referral> all, Period period)
    {
        var (first, last) = (period.From, period.To);
        return all.Where(referral => referral.AnsweredOn >= first && referral.AnsweredOn <= last && referral.Solved != null);
    }

    /// <summary>For each contact about which somebody said something.</summary>
    internal static async Task<IReadOnlyDictionary<KeyContactId, SolvedShare>> ByContact(IQueryable<Referral> all, Period period)
    {
        var said = await Answered(all, period)
            .Where(referral => referral.Solved != SolvedAnswer.DidNotSay)
            .GroupBy(referral => new { referral.KeyContactId, IsYes = referral.Solved == SolvedAnswer.Yes })
            .Select(same => new { same.Key.KeyContactId, same.Key.IsYes, Count = same.Count() })
            .ToListAsync();
        return said.GroupBy(same => same.KeyContactId).ToDictionary(
            there => there.Key,
            there => new SolvedShare(there.Where(same => same.IsYes).Sum(same => same.Count), there.Sum(same => same.Count)));
    }
}
