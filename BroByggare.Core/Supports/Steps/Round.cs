using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Steps;

/// <summary>One time through the steps: a problem, a plan, a judgement.</summary>
public sealed class Round
{
    private Round() { }

    internal Round(int number, RoundKind kind, DateOnly startedOn)
    {
        Number = number;
        Kind = kind;
        StartedOn = startedOn;
    }

    /// <summary>Counted from 1.</summary>
    public int Number { get; private set; }

    public RoundKind Kind { get; private set; }

    public DateOnly StartedOn { get; private set; }

    /// <summary>The problem in the person's own words; empty until it is written.</summary>
    public EncryptedText Problem { get; internal set; } = "";

    public DateOnly? ProblemWrittenOn { get; internal set; }

    /// <summary>What the person wants (det här vill jag), in their own words, chosen with them for their own plan; at most 500 characters, or empty.</summary>
    public EncryptedText Wishes { get; internal set; } = "";

    /// <summary>The day on which the plan was agreed with the person.</summary>
    public DateOnly? PlanAgreedOn { get; internal set; }

    /// <summary>The one who wrote down that it was agreed.</summary>
    public TeamMemberId? PlanAgreedBy { get; internal set; }

    /// <summary>Did it help, by the person's own judgement; null when not asked yet or declined.</summary>
    public HowFar? JudgedHelp { get; internal set; }

    /// <summary>The person's own words about it, or empty.</summary>
    public EncryptedText JudgementWords { get; internal set; } = "";

    /// <summary>The person was asked and did not want to judge.</summary>
    public bool DeclinedToJudge { get; internal set; }

    public bool IsJudged => JudgedHelp is not null || DeclinedToJudge;
}
