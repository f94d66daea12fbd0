using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>How a support is handed over: from whom to whom, what goes with it, and whether the person knows.</summary>
/// <param name="To">Null, as an empty form gives it, is refused.</param>
public sealed record HandoverTerms(TeamMemberId From, TeamMemberId? To, PersonTold Told)
{
    /// <summary>The longest handover note, in characters.</summary>
    public const int LongestNote = 2_000;

    /// <summary>To whoever takes over; may be left out. It becomes a shared note in the journal.</summary>
    public string Note { get; init; } = "";

    public IReadOnlyList<HandoverDecision> Decisions { get; init; } = [];
}

/// <summary>Whether the person has been told who takes over.</summary>
/// <param name="Way">Null, as an empty form gives it, is refused.</param>
/// <param name="On">The day, from 2000 to today; null when they have not been told.</param>
/// <param name="Why">Why they have not been told, at most 500 characters; empty when they have.</param>
public sealed record PersonTold(ToldWay? Way, DateOnly? On, string Why)
{
    /// <summary>As it was typed, checked: a day where they have been told, a reason where not.</summary>
    public PersonTold Checked(DateOnly today)
    {
        if (Way is not { } way)
            throw new RefusedException(HandoverRefusals.ToldMissing);
        return way == ToldWay.NotYet
            ? new(way, null, Input.Text(Why, Input.LongestLine, HandoverRefusals.NotToldWhyMissing))
            : new(way, Input.PastDay(On ?? throw new RefusedException(HandoverRefusals.ToldDayMissing), today), "");
    }
}

/// <summary>One of several supports that are handed over at once, as it was shown.</summary>
public sealed record HandoverRequest(Seen<SupportId> Seen, HandoverTerms Terms);
