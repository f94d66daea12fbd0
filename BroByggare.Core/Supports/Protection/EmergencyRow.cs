using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Protection;

/// <summary>An emergency opening as those who are told see it: by number, without a name and without the reason's words.</summary>
/// <param name="From">On the wall clock in Stockholm.</param>
/// <param name="Until">On the wall clock in Stockholm.</param>
/// <param name="MayOpen">Whether the one who is told finds the support and so can read the reason in its history.</param>
public sealed record EmergencyRow(
    Seen<EmergencyOpeningId> Seen,
    SupportId Support,
    string By,
    DateTime From,
    DateTime Until,
    bool HasEnded,
    bool MayOpen);

/// <summary>A support that the reader has opened in an emergency and finds no other way.</summary>
/// <param name="Until">On the wall clock in Stockholm.</param>
public sealed record OwnEmergency(SupportId Support, DateTime Until);
