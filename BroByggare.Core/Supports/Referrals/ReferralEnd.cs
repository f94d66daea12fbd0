namespace BroByggare.Core.Supports.Referrals;

/// <summary>How a referral ended off the ladder.</summary>
public enum ReferralEnd
{
    /// <summary>Taken back by the person or the bridge-builder, with a reason.</summary>
    Withdrawn,

    /// <summary>Nobody ever answered, and it was decided to stop waiting.</summary>
    NeverAnswered,

    /// <summary>Settled because the support was closed.</summary>
    SupportClosed,
}
