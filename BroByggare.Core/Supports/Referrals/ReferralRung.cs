namespace BroByggare.Core.Supports.Referrals;

/// <summary>How far up the ladder a referral has come.</summary>
public enum ReferralRung
{
    Planned,
    ContactMade,
    Accepted,
    Declined,
    HelpReceived,
    HelpNotReceived,

    /// <summary>The person has said whether it solved the problem.</summary>
    Answered,
}
