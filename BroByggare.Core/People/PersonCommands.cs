using BroByggare.Core.Access;
using BroByggare.Core.Data;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Rules;

namespace BroByggare.Core.People;

/// <summary>What is done with what is known of a person.</summary>
[Allowed(Right.Sees)]
public sealed class PersonCommands(Changes changes)
{
    /// <param name="yearOfBirth">May be left out.</param>
    /// <param name="waysAreSafe">For somebody with protected registration: telephone and mail are known to be safe.</param>
    public Task Describe(Seen<PersonId> seen, string name, int? yearOfBirth, ContactWays ways, bool waysAreSafe = false) =>
        changes.Make(seen, async (Person person, Signature signed, BroByggareContext db) =>
        {
            if (await db.HasProtectedRegistration(person.Id))
                PersonRefusals.WhyNotWays(ways, waysAreSafe).ThrowIfPresent();
            person.Describe(name, yearOfBirth, ways, signed.On);
        });
}
