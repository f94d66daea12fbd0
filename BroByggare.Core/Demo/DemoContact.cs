using BroByggare.Core.Kernel;

namespace BroByggare.Core.Demo;

/// <summary>Who answers at a key contact of the demo municipality, when, and what with. Functions, never names.</summary>
internal sealed record DemoContact(string Persons, string Mail, string Hours, AreaCode[] Areas);
