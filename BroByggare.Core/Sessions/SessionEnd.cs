namespace BroByggare.Core.Sessions;

/// <summary>Why a session is over.</summary>
public enum SessionEnd
{
    /// <summary>The member pressed the button on the device itself.</summary>
    SignedOut,

    /// <summary>Somebody signed in as another member in the same browser.</summary>
    Replaced,

    /// <summary>The member ended it from another device.</summary>
    ByOwner,

    ByAdministrator,

    /// <summary>The account was switched off.</summary>
    SwitchedOff,

    /// <summary>The municipality's sign-in said so (back-channel logout).</summary>
    ByProvider,

    /// <summary>Nobody touched it for <see cref="SessionRules.IdleFor"/>.</summary>
    Idle,

    /// <summary>It had lasted for <see cref="SessionRules.LongestFor"/>.</summary>
    TooLong,
}
