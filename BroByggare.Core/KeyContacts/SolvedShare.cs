using BroByggare.Core.Referrals;

namespace BroByggare.Core.KeyContacts;

/// <summary>How many of those who answered say that the help solved the problem.</summary>
/// <param name="Yes">Said yes.</param>
/// <param name="Answers">Said yes, partly or no; those who did not want to say are not among them.</param>
public sealed record SolvedShare(int Yes, int Answers)
{
    /// <summary>Fewer answers than this say more about a person than about the contact, and are not shown.</summary>
    public const int FewestShown = 5;

    /// <summary>Null while the answers are too few to show.</summary>
    internal static SolvedShare? Of(IReadOnlyCollection<(SolvedAnswer? Answer, int Number)> counts)
    {
        var answers = counts.Where(some => some.Answer is SolvedAnswer.Yes or SolvedAnswer.Partly or SolvedAnswer.No).Sum(some => some.Number);
        return answers < FewestShown ? null : new(counts.Where(some => some.Answer == SolvedAnswer.Yes).Sum(some => some.Number), answers);
    }
}
