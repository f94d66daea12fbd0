namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>One thing that must hold of what somebody brought.</summary>
/// <param name="Holds">Must answer whatever it is given: other checks may not have been passed.</param>
internal sealed record Check<T>(SignInCheck Name, Func<T, bool> Holds);
