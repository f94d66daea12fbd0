namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>The provider sends the user back to us (OpenID Connect Core, 3.1.2.5).</summary>
/// <param name="IsSameBrowser">The cookie that the question left is there.</param>
/// <param name="Age">Since the question.</param>
/// <param name="IsFirst">The question has not been answered before.</param>
internal sealed record Answer(
    HttpRequest Request, ProviderDescription Described, OpenIdConnectOptions Settings, bool IsSameBrowser, TimeSpan Age, bool IsFirst)
{
    public static IReadOnlyList<Check<Answer>> Checks { get; } =
    [
        new(EntryCheck.AnswerVisit, answer => HttpMethods.IsGet(answer.Request.Method)),
        new(EntryCheck.AnswerOnce, answer => answer.Request.Query.All(part => part.Value.Count == 1)),
        new(EntryCheck.AnswerBrowser, answer => answer.IsSameBrowser),
        new(EntryCheck.StateAge, answer => answer.Age <= answer.Settings.RemoteAuthenticationTimeout),
        new(EntryCheck.StateUnused, answer => answer.IsFirst),
        new(EntryCheck.AnswerIssuerThere, answer => !answer.Described.NamesItself || answer.Issuer is not null),
        new(EntryCheck.AnswerIssuer, answer => answer.Issuer is null || answer.Issuer == answer.Settings.Authority),
    ];

    private string? Issuer => Request.Query.TryGetValue("iss", out var issuer) ? issuer.ToString() : null;
}
