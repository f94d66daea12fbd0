using BroByggare.Web.Authentication.OpenIdConnect;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>One way for a sign-in to be wrong.</summary>
/// <param name="Name">What is wrong, in words.</param>
/// <param name="Check">The check that must say no; null where there is nothing to go on with whatever is checked.</param>
/// <param name="Twist">What is done to a provider that otherwise answers rightly.</param>
internal sealed record WrongCase(string Name, SignInCheck? Check, Action<FakeProvider> Twist)
{
    /// <summary>Where the user ends.</summary>
    public EntryProblem Problem { get; init; } = EntryProblem.Refused;

    /// <summary>About the provider's description or keys, which are kept once they have been fetched well.</summary>
    public bool IsAtFirstMeeting { get; init; }

    /// <summary>How the user comes, when it is not by the button and straight back.</summary>
    public Func<EntryBrowser, EntryApp, Task<HttpResponseMessage>>? Come { get; init; }
}
