namespace BroByggare.Core.Team;

/// <summary>Where an account is in its life.</summary>
public enum MemberState
{
    /// <summary>Has never come in.</summary>
    Invited,

    Active,

    SwitchedOff,
}
