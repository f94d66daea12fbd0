namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Why somebody did not come in, as far as they need to know. Each has a page of its own with an address that stays.</summary>
public enum EntryProblem
{
    /// <summary>The user, or the provider for them, said no.</summary>
    Cancelled,

    /// <summary>The provider does not answer.</summary>
    Unreachable,

    /// <summary>Proved who they are, but nobody here is that person.</summary>
    NoAccount,

    /// <summary>A member who has been switched off.</summary>
    Disabled,

    /// <summary>An answer that proves nothing. The log says why, under the reference number.</summary>
    Refused,

    /// <summary>It took too long, or the session came to its end.</summary>
    Ended,
}
