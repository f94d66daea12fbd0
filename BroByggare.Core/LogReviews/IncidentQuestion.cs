using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>What is asked about a personal data breach (personuppgiftsincident).</summary>
/// <param name="From">When it began, on the wall clock in Stockholm.</param>
/// <param name="To">When it ended; not before <paramref name="From"/>.</param>
/// <param name="Member">Whose account it was about, or null for all.</param>
/// <param name="Discovered">When it was found out, or null while that is not written.</param>
public sealed record IncidentQuestion(DateTime From, DateTime To, TeamMemberId? Member, DateTime? Discovered);
