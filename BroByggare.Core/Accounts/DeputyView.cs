using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Core.Accounts;

/// <summary>One who stands in, now or later.</summary>
/// <param name="HoldsNow">Today is one of the days, and the deputy has an account that is open.</param>
/// <param name="IsSwitchedOff">The deputy works here no more: nobody stands in.</param>
public sealed record DeputyView(DeputyId Id, TeamMemberId StandsIn, string Name, DateOnly From, DateOnly Until, bool HoldsNow, bool IsSwitchedOff);
