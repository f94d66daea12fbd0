namespace BroByggare.Core.Team;

/// <summary>What became of somebody who proved who they are.</summary>
public enum SignInOutcome
{
    /// <summary>An active member; come in.</summary>
    Welcome,

    /// <summary>Nobody here is that person, and nobody has invited them.</summary>
    NoAccount,

    /// <summary>A member who has been switched off.</summary>
    Disabled,
}
