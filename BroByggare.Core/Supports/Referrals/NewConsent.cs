namespace BroByggare.Core.Supports.Referrals;

/// <summary>A consent that is given together with the referral that needs it.</summary>
/// <param name="What">What may be told; at most 500 characters.</param>
/// <param name="Why">Why; at most 500 characters.</param>
/// <param name="Until">Last day, included.</param>
public sealed record NewConsent(string What, string Why, DateOnly Until);
