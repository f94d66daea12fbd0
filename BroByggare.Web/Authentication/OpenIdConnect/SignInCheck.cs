namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Everything that is checked before somebody comes in, by name, with where it is asked for.</summary>
internal enum SignInCheck
{
    /// <summary>The provider's description of itself says each thing once (RFC 8259, 4).</summary>
    MetadataOnce,

    /// <summary>The description is of the provider we asked, letter by letter (OpenID Connect Discovery, 4.3).</summary>
    MetadataIssuer,

    /// <summary>Every address in it is encrypted.</summary>
    MetadataEncrypted,

    /// <summary>The provider's keys say each thing once.</summary>
    KeysOnce,

    /// <summary>The answer came as a plain visit, which is how we asked for it.</summary>
    AnswerVisit,

    /// <summary>The answer says each thing once (RFC 6749, 3.1).</summary>
    AnswerOnce,

    /// <summary>The answer came to the browser that asked (RFC 6749, 10.12).</summary>
    AnswerBrowser,

    /// <summary>The question is not older than a quarter of an hour.</summary>
    StateAge,

    /// <summary>The question has not been answered before.</summary>
    StateUnused,

    /// <summary>The answer names the provider that we asked (RFC 9207, 2.4).</summary>
    AnswerIssuer,

    /// <summary>A provider that has promised to name itself does (RFC 9207, 2.4).</summary>
    AnswerIssuerThere,

    /// <summary>The token endpoint's answer says each thing once.</summary>
    TokensOnce,

    /// <summary>The access token is for showing, not for signing with (OpenID Connect Core, 3.1.3.3).</summary>
    TokenType,

    /// <summary>The header says each thing once (RFC 7515, 4).</summary>
    HeaderOnce,

    /// <summary>The payload says each thing once (RFC 7519, 4).</summary>
    PayloadOnce,

    /// <summary>Signed in one of the ways that we know (RFC 8725, 3.1).</summary>
    Algorithm,

    /// <summary>It is the kind of token that belongs here (RFC 8725, 3.11).</summary>
    Type,

    /// <summary>Nothing in it must be understood that we do not understand (RFC 7515, 4.1.11).</summary>
    Critical,

    /// <summary>It says which key, when there are several (OpenID Connect Core, 10.1).</summary>
    KeyNamed,

    /// <summary>The key is for signing (RFC 7517, 4.2 and 4.3).</summary>
    KeyUse,

    /// <summary>The key is for this way of signing and no other (RFC 8725, 3.1).</summary>
    KeyAlgorithm,

    /// <summary>The key is long enough (RFC 7518, 3.3).</summary>
    KeyStrength,

    /// <summary>The signature is the provider's (OpenID Connect Core, 3.1.3.7).</summary>
    Signature,

    /// <summary>Issued by the provider, letter by letter.</summary>
    Issuer,

    /// <summary>Meant for us.</summary>
    Audience,

    /// <summary>Meant for several, and says that it was given to one of them.</summary>
    SeveralAudiences,

    /// <summary>The one it was given to is us.</summary>
    AuthorizedParty,

    /// <summary>Says whom it is about, in at most 255 characters (OpenID Connect Core, 2).</summary>
    Subject,

    /// <summary>Has an end that has not come.</summary>
    Expiry,

    /// <summary>Its time has come.</summary>
    NotBefore,

    /// <summary>Says when it was made, and that is not in the future.</summary>
    IssuedAt,

    /// <summary>Was made for this sign-in, not long before it.</summary>
    IssuedLately,

    /// <summary>Answers our question and no other.</summary>
    Nonce,

    /// <summary>Belongs to the access token that came with it (OpenID Connect Core, 3.1.3.6).</summary>
    AccessTokenHash,

    /// <summary>The user was asked again, when we wanted that (OpenID Connect Core, 3.1.2.1, max_age).</summary>
    AuthTime,

    /// <summary>The user was asked in a way that the municipality accepts.</summary>
    AuthContext,

    /// <summary>What the provider tells about the user says each thing once.</summary>
    UserInfoOnce,

    /// <summary>And is about the same person (OpenID Connect Core, 5.3.2).</summary>
    UserInfoSubject,

    /// <summary>A logout token says that it is one (Back-Channel Logout, 2.4).</summary>
    LogoutEvent,

    /// <summary>And cannot be taken for an ID token.</summary>
    LogoutNonce,

    /// <summary>And says whom it is about, or which session.</summary>
    LogoutWhom,

    /// <summary>And does not hold longer than we remember it.</summary>
    LogoutLife,

    /// <summary>And is used once.</summary>
    LogoutUnused,
}
