namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>How we prove to the provider that we are we, called what the standard calls it (OpenID Connect Core, 9).</summary>
public enum ClientProof
{
    /// <summary><c>client_secret_basic</c>: in a header.</summary>
    Basic,

    /// <summary><c>client_secret_post</c>: in the form.</summary>
    Post,
}
