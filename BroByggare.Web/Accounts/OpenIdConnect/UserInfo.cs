namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>What the provider tells about the user beside the ID token (OpenID Connect Core, 5.3).</summary>
/// <param name="Subject">Whom the ID token is about.</param>
internal sealed record UserInfo(StrictJson Json, string Subject)
{
    public static IReadOnlyList<Check<UserInfo>> Checks { get; } =
    [
        new(EntryCheck.UserInfoOnce, info => info.Json.SaysThingsOnce),
        new(EntryCheck.UserInfoSubject, info => info.Json.Words("sub") == info.Subject),
    ];
}
