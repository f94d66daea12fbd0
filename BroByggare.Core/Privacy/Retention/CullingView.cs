using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>A culling: its list while there is something to decide, and its numbers when it is done.</summary>
/// <param name="Months">The rule for persons when the list was made.</param>
/// <param name="PreparedAt">On the wall clock in Stockholm, as all moments here.</param>
/// <param name="Stopped">Who stopped it, while it is stopped or was ended there.</param>
/// <param name="GoneOn">Who let it go on after it was stopped.</param>
/// <param name="Progress">How far it has come, when it is approved.</param>
/// <param name="Rows">Those on the list whom the one who looks may see; whoever is erased is on it no more.</param>
/// <param name="Registers">What is due beside persons, while it is not done.</param>
/// <param name="Persons">How many were erased.</param>
/// <param name="Supports">How many supports they had.</param>
/// <param name="Exempted">How many were exempted.</param>
/// <param name="LeftOut">How many were no longer due when it came to it.</param>
/// <param name="Spared">How many it had not come to when it was stopped and the rest was left.</param>
/// <param name="Counts">Empty until something is done.</param>
public sealed record CullingView(
    Seen<CullingId> Seen,
    CullingKind Kind,
    CullingState State,
    int? Months,
    DateOnly? ClosedBy,
    string Prepared,
    DateTime PreparedAt,
    DateTime? HandedInAt,
    string? Decided,
    DateTime? DecidedAt,
    string? Stopped,
    DateTime? StoppedAt,
    string? GoneOn,
    DateTime? GoneOnAt,
    DateTime? DoneAt,
    CullingProgress Progress,
    IReadOnlyList<CullingRow> Rows,
    IReadOnlyList<RuleRow> Registers,
    int Persons,
    int Supports,
    int Exempted,
    int LeftOut,
    int Spared,
    IReadOnlyList<CountRow> Counts,
    CullingWhyNot WhyNot);
