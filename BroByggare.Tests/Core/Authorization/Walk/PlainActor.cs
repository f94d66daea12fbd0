using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Tests.Core.Authorization.Walk;

/// <summary>Somebody on the staff, in the plain words of the table.</summary>
/// <param name="Claimed">What the session says; the database may say otherwise.</param>
/// <param name="StandsInFor">Who is away, by name, when the days and everything else hold; otherwise null.</param>
/// <param name="Emergency">Hours since they opened everything in an emergency; null when they did not.</param>
internal sealed record PlainActor(string Name, Actor Claimed, Role Role, string Team, bool IsActive = true, int? Emergency = null, string? StandsInFor = null)
{
    public bool WorksWithPeople => Role is Role.Bridgebuilder or Role.Coordinator;

    public override string ToString() => Name;
}
