namespace BroByggare.Core.Accounts;

/// <summary>Which accounts to list.</summary>
/// <param name="Words">Part of the name, or empty.</param>
/// <param name="WithSwitchedOff">Those who have left too.</param>
/// <param name="Page">From 1; beyond the last is the last.</param>
public sealed record MemberFilter(string Words = "", bool WithSwitchedOff = false, int Page = 1);
