namespace BroByggare.Core.LogReviews;

/// <summary>One sign-in of the account that is asked about, to ask about its time alone.</summary>
/// <param name="Device">The browser's family.</param>
/// <param name="From">On the wall clock in Stockholm, the minute in which it began.</param>
/// <param name="To">The minute after its last press.</param>
/// <param name="IsAlone">No other sign-in of the same account was used meanwhile, so what the log tells of that time is this one's.</param>
public sealed record IncidentSession(string Device, DateTime From, DateTime To, bool IsAlone);
