using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>One support that one member of staff had before them.</summary>
/// <param name="Listed">How many times its name stood in a list.</param>
/// <param name="Read">How many times it was read or written in.</param>
/// <param name="TakenOut">How many times something of it was taken out of the system.</param>
/// <param name="First">On the wall clock in Stockholm.</param>
public sealed record IncidentRow(SupportId Support, string Who, Role Role, int Listed, int Read, int TakenOut, DateTime First, DateTime Last);
