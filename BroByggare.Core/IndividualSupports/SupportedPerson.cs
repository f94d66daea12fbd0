using BroByggare.Core.Data;
using BroByggare.Core.People;

namespace BroByggare.Core.IndividualSupports;

/// <summary>Whom the support is for, and how and when it is safe to get in touch.</summary>
public sealed record SupportedPerson(Seen<PersonId> Seen, string Name, int? YearOfBirth, ContactWays Ways);
