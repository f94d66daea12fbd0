using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Core.KeyContacts;

/// <summary>A key contact in the list.</summary>
/// <param name="Referrals">Referrals planned this year; withdrawn ones included.</param>
/// <param name="Solved">What the persons answered this year, about referrals of whatever year, or null while the answers are few.</param>
public sealed record KeyContactRow(
    KeyContactId Id,
    string Organisation,
    IReadOnlyList<AreaCode> Areas,
    string Persons,
    string Hours,
    string Phone,
    string Mail,
    bool IsRetired,
    int Referrals,
    SolvedShare? Solved);
