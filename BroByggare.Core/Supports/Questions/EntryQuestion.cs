using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Questions;

/// <summary>
/// A conversation between the coordinator and those responsible, beside an entry of a support. It is no control: it has no
/// day to be answered by, and nothing counts it. Between roles and not between two members, so that it follows a handover.
/// </summary>
public sealed class EntryQuestion
{
    private EntryQuestion() { }

    internal EntryQuestion(EntryPlace place, int part, DateOnly day, Role by, Signature signed)
    {
        Place = place;
        Part = part;
        Day = day;
        IsToCoordinator = by is not Role.Coordinator;
        AskedBy = signed.By;
        AskedAt = signed.At;
    }

    public EntryQuestionId Id { get; private set; }

    public EntryPlace Place { get; private set; }

    /// <summary>The number of the entry, within its kind.</summary>
    public int Part { get; private set; }

    /// <summary>The day of the entry when it was asked about.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>A bridge-builder asks the coordinator; otherwise the coordinator asks those responsible.</summary>
    public bool IsToCoordinator { get; private set; }

    public TeamMemberId AskedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>How many times somebody has written, the question itself too.</summary>
    public int Turns { get; private set; } = 1;

    /// <summary>The last word is an answer, so that it is the asker who has something to read.</summary>
    public bool IsAnswered { get; private set; }

    /// <summary>Who had the last word on their screen first; null until somebody to whom it was said has.</summary>
    public TeamMemberId? SeenBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? SeenAt { get; private set; }

    public TeamMemberId? ClosedBy { get; private set; }

    /// <summary>UTC; null while it is talked about.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>UTC; set while its entry is taken back or struck.</summary>
    public DateTime? EndedAt { get; private set; }

    public bool IsOpen => ClosedAt is null && EndedAt is null;

    public Refusal? WhyNotWrite() =>
        EndedAt is not null ? EntryQuestionRefusals.Ended : ClosedAt is not null ? EntryQuestionRefusals.Closed : null;

    /// <param name="turns">How many were shown: what was never read is not closed.</param>
    public Refusal? WhyNotClose(int turns) => WhyNotWrite() ?? (turns < Turns ? EntryQuestionRefusals.NotRead : null);

    public Refusal? WhyNotOpenAgain() =>
        EndedAt is not null ? EntryQuestionRefusals.Ended : ClosedAt is null ? EntryQuestionRefusals.NotClosed : null;

    /// <summary>The last word was not said to this role, or somebody has seen it.</summary>
    public Refusal? WhyNotSee(Role role) =>
        SeenAt is not null || !IsToldTo(role, IsToCoordinator, IsAnswered) ? EntryQuestionRefusals.NothingToSee : null;

    /// <summary>Whether what was said last was said to this role.</summary>
    public static bool IsToldTo(Role role, bool isToCoordinator, bool isAnswered) => role switch
    {
        Role.Coordinator => isToCoordinator != isAnswered,
        Role.Bridgebuilder => isToCoordinator == isAnswered,
        Role.Manager or Role.Administrator => false,
    };

    internal void Continue(Role by)
    {
        WhyNotWrite().ThrowIfPresent();
        Turns++;
        IsAnswered = by is Role.Coordinator == IsToCoordinator;
        (SeenBy, SeenAt) = (null, null);
    }

    internal void See(Role role, Signature signed)
    {
        WhyNotSee(role).ThrowIfPresent();
        (SeenBy, SeenAt) = (signed.By, signed.At);
    }

    internal void Close(int turns, Signature signed)
    {
        WhyNotClose(turns).ThrowIfPresent();
        (ClosedBy, ClosedAt) = (signed.By, signed.At);
    }

    internal void OpenAgain()
    {
        WhyNotOpenAgain().ThrowIfPresent();
        (ClosedBy, ClosedAt) = (null, null);
    }

    /// <param name="at">Null: its entry is there again.</param>
    internal void End(DateTime? at) => EndedAt = at;
}
