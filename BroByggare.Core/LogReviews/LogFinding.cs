using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>Something in the log that is looked at: by whom, of which support, and what it came to. Never a person's name.</summary>
public sealed class LogFinding
{
    private LogFinding() { }

    internal LogFinding(int number, FoundReading found)
    {
        Number = number;
        Rule = found.Rule;
        MemberId = found.Member;
        Support = found.Support;
        FirstLine = found.FirstLine;
        FirstAt = found.FirstAt;
        LastAt = found.LastAt;
        Readings = found.Readings;
        Supports = found.Supports;
    }

    /// <summary>Counted from 1 within the review.</summary>
    public int Number { get; private set; }

    public ReviewRule Rule { get; private set; }

    /// <summary>Who read.</summary>
    public TeamMemberId MemberId { get; private set; }

    /// <summary>Null when it is about several.</summary>
    public SupportId? Support { get; private set; }

    /// <summary>The number of the first line in the log that it is about.</summary>
    public long FirstLine { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime FirstAt { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime LastAt { get; private set; }

    /// <summary>How many readings.</summary>
    public int Readings { get; private set; }

    /// <summary>Of how many different supports.</summary>
    public int Supports { get; private set; }

    /// <summary>Null until it has been looked at.</summary>
    public ReviewOutcome? Outcome { get; private set; }

    /// <summary>A line of the reviewer's own, or empty; at most 500 characters.</summary>
    public string Words { get; private set; } = "";

    public TeamMemberId? JudgedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? JudgedAt { get; private set; }

    /// <summary>Whether a reviewer may know of it: not when it is about a support that they are kept out of.</summary>
    internal bool IsKnownTo(IReadOnlySet<SupportId> keptFrom) => Support is not { } support || !keptFrom.Contains(support);

    internal void Judge(ReviewOutcome outcome, string words, TeamMemberId by, DateTime at)
    {
        Words = outcome == ReviewOutcome.InOrder
            ? Input.OptionalText(words, Input.LongestLine)
            : Input.Text(words, Input.LongestLine, LogReviewRefusals.WordsMissing);
        (Outcome, JudgedBy, JudgedAt) = (outcome, by, at);
    }
}
