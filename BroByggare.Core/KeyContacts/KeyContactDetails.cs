using BroByggare.Core.Kernel;

namespace BroByggare.Core.KeyContacts;

/// <summary>What stands in the register about a key contact.</summary>
public sealed record KeyContactDetails(
    string Organisation,
    string Persons,
    string Phone,
    string Mail,
    string Hours,
    IReadOnlyCollection<AreaCode> Areas);
