using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Tests.Core.Authorization.Walk;

/// <summary>A support as the table knows it: who is responsible, who is let in and who is kept out, by name.</summary>
/// <param name="Granted">Null when the person is not protected.</param>
internal sealed record PlainSupport(
    string Name,
    string Team,
    bool IsClosed,
    string[] Responsible,
    string[] KeptOut,
    string[]? Granted)
{
    public SupportId Id { get; init; }

    public PersonId Person { get; init; }

    /// <summary>What the person is called; nobody else is.</summary>
    public string Called { get; init; } = "";

    public EmergencyOpeningId ToldCoordinator { get; init; }

    public EmergencyOpeningId ToldManager { get; init; }

    public bool Exists => Team.Length > 0;

    public override string ToString() => Name;
}
