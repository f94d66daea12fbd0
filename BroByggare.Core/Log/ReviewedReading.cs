using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Team;

namespace BroByggare.Core.Log;

/// <summary>One reading of a support, with what the rules ask about it.</summary>
/// <param name="Line">Its number in the log.</param>
/// <param name="At">UTC.</param>
/// <param name="WasResponsible">The reader was responsible for the support on that day.</param>
internal sealed record ReviewedReading(long Line, TeamMemberId By, Role Role, SupportId Support, DateTime At, bool WasResponsible);
