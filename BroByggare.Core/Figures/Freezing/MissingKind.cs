namespace BroByggare.Core.Figures.Freezing;

/// <summary>What can be missing of what a year's figures are made of.</summary>
public enum MissingKind
{
    /// <summary>The day of an activity is past, and nobody has said whether it was held.</summary>
    ActivityNotNoted,

    /// <summary>An activity was held, and nobody counted who came.</summary>
    ActivityUncounted,

    /// <summary>The day by which a contact should have answered is past.</summary>
    ReferralWithoutReply,

    /// <summary>It is known whether help came, and the person has not been asked whether it solved the problem.</summary>
    ReferralWithoutAnswer,

    /// <summary>The day of a meeting is past, and it is not noted whether it was.</summary>
    MeetingWithoutContact,
}
