using BroByggare.Core.Data;
using BroByggare.Core.IndividualSupports;

namespace BroByggare.Core.People;

/// <summary>What is done with what is known of a person.</summary>
public sealed class PersonCommands(Changes changes)
{
    /// <param name="yearOfBirth">May be left out.</param>
    public Task Describe(Seen<PersonId> seen, string name, int? yearOfBirth, ContactWays ways) =>
        changes.Make(seen, (Person person, Signature signed) => person.Describe(name, yearOfBirth, ways, signed.On));
}
