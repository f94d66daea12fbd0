using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>Who was exposed to whom. Numbers of supports, names of staff, and how many persons; never a person's name.</summary>
/// <param name="Who">The member asked about, or null for all.</param>
/// <param name="Persons">Different persons; somebody with two supports counts once.</param>
/// <param name="Supports">Different supports.</param>
/// <param name="Data">The kinds of data that could be seen.</param>
/// <param name="Rows">By number.</param>
public sealed record IncidentView(
    IncidentQuestion Question, string? Who, int Persons, int Supports, IReadOnlyList<Text> Data, Page<IncidentRow> Rows)
{
    /// <summary>The sign-ins of the member asked about within the time, as far as they are still kept; empty for all.</summary>
    public IReadOnlyList<IncidentSession> Sessions { get; init; } = [];
}
