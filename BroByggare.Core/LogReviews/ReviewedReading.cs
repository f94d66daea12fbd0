using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>One reading of a support, with what the rules ask about it.</summary>
/// <param name="Line">Its number in the log.</param>
/// <param name="At">UTC.</param>
/// <param name="WasAssigned">The reader was responsible for the support on that day, or stood in for one who was.</param>
/// <param name="WasProtected">The person was protected on that day.</param>
/// <param name="IsKeptOut">The reader is kept out of the support now, or has been at any time.</param>
internal sealed record ReviewedReading(
    long Line, TeamMemberId By, Role Role, SupportId Support, DateTime At, bool WasAssigned, bool WasProtected = false, bool IsKeptOut = false);
