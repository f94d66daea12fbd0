using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>Whether a year is closed, and all that goes with it.</summary>
/// <param name="Year">2000 to 2099.</param>
/// <param name="Now">The frozen year that holds; null while it is not frozen.</param>
/// <param name="Earlier">Those that were thawed, the latest first.</param>
/// <param name="WhyNotFreeze">Why it cannot be done now.</param>
/// <param name="MayFreeze">The one who looks is a manager.</param>
public sealed record FreezingView(int Year, FrozenYearView? Now, IReadOnlyList<FrozenYearView> Earlier, Refusal? WhyNotFreeze, bool MayFreeze)
{
    /// <summary>The same figures counted now, by their code; empty while it is not frozen.</summary>
    public IReadOnlyDictionary<string, int?> Today { get; init; } = new Dictionary<string, int?>();

    /// <summary>What was changed since, the latest first; at most <see cref="FreezingQueries.MostChanges"/>.</summary>
    public IReadOnlyList<LaterChange> Changes { get; init; } = [];

    /// <summary>How many changes there are.</summary>
    public int ChangesInAll { get; init; }

    /// <summary>Of every frozen year there was of this, the latest first.</summary>
    public IReadOnlyList<SentFileRow> Sent { get; init; } = [];
}

/// <summary>One time that a year was frozen.</summary>
/// <param name="FrozenAt">On the wall clock in Stockholm, as all moments here.</param>
/// <param name="Missing">How much was missing then.</param>
/// <param name="ThawWhy">Empty until somebody asks.</param>
/// <param name="WhyNotAsk">Why the one who looks cannot ask to thaw it.</param>
/// <param name="WhyNotDecide">Why they cannot say yes or no to it.</param>
public sealed record FrozenYearView(
    Seen<FrozenYearId> Seen,
    DateTime FrozenAt,
    string FrozenBy,
    int Missing,
    string ThawWhy,
    string? ThawAskedBy,
    DateTime? ThawAskedAt,
    string? ThawedBy,
    DateTime? ThawedAt,
    Refusal? WhyNotAsk,
    Refusal? WhyNotDecide)
{
    /// <summary>Somebody has asked to thaw it, and nobody has answered.</summary>
    public bool IsAsked => ThawAskedAt is not null && ThawedAt is null;

    /// <summary>Who last said no to thawing it; null when nobody has since it was last asked for.</summary>
    public string? RefusedBy { get; init; }

    public DateTime? RefusedAt { get; init; }

    /// <summary>The one who looks asked for it.</summary>
    public bool IsOwn { get; init; }
}
