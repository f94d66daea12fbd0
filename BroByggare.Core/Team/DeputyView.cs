namespace BroByggare.Core.Team;

/// <summary>One who stands in, now or later.</summary>
/// <param name="HoldsNow">Today is one of the days.</param>
public sealed record DeputyView(DeputyId Id, TeamMemberId StandsIn, string Name, DateOnly From, DateOnly Until, bool HoldsNow);
