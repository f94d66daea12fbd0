namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>What is wrong with the provider, or with our settings for it, as an administrator needs to know it.</summary>
public enum ProviderFault
{
    /// <summary>No answer in time, or no way there.</summary>
    NoAnswer,

    /// <summary>An answer that says no.</summary>
    ErrorAnswer,

    /// <summary>An answer that cannot be read.</summary>
    NotUnderstood,

    /// <summary>The provider calls itself something else than our settings do.</summary>
    WrongIssuer,

    /// <summary>An address of it is not encrypted.</summary>
    NotEncrypted,

    /// <summary>It has no key that we can use.</summary>
    NoKeys,

    /// <summary>It does not know our client id and secret.</summary>
    ClientRefused,
}
