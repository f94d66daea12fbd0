using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;

namespace BroByggare.Tests.Making;

/// <summary>Supports laid out in the database before a test begins.</summary>
public static class TestDatabaseSupports
{
    /// <summary>A support just opened, in version 1, as if by the form.</summary>
    public static SupportId HasSupport(this TestDatabase database, Actor responsible, string name = "Mira")
    {
        var signed = new Signature(responsible.Id, database.Clock.GetUtcNow().UtcDateTime);
        var person = Person.Register(name, null, ContactWays.None, signed.On);
        database.Has(person);
        var support = IndividualSupport.Start(person.Id, responsible.TeamId, responsible.Id, signed);
        support.CountVersion();
        database.Has(support);
        return support.Id;
    }
}
