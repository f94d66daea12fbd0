using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>For each answer a referral can be given, the rule against it now; null when it can be given.</summary>
public sealed record ReferralRefused(
    Refusal? MakeContact, Refusal? Decide, Refusal? NoteHelp, Refusal? Answer, Refusal? Withdraw, Refusal? StopWaiting, Refusal? StepBack);
