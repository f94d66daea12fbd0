using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>Who is responsible for a support now.</summary>
/// <param name="WorksHere">Can still do the work: the account is on, and a bridge-builder's.</param>
internal sealed record ResponsibleNow(SupportId Support, TeamMemberId Id, string Name, bool WorksHere);
