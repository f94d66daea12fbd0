using BroByggare.Web.Settings;
using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>
/// From whatever was thrown to what the user is told and the log keeps. What the package threw is told by its kind and its
/// number, never by its words, which quote what was brought.
/// </summary>
internal static class PackageRefusal
{
    public static EntryRefusedException Of(Exception failure) => Ours(failure) ?? Theirs(failure);

    /// <summary>What one of us threw, which the package may have wrapped; null when it was not one of us.</summary>
    public static EntryRefusedException? Ours(Exception? failure) =>
        failure is null or EntryRefusedException ? failure as EntryRefusedException : Ours(failure.InnerException);

    private static EntryRefusedException Theirs(Exception failure) => (failure, Number(failure)) switch
    {
        (OpenIdConnectProtocolException, _) when failure.Data["error"] is string word => ProviderError.AtReturn(word),
        (AuthenticationFailureException { Message: "Correlation failed." }, _) => new(SignInCheck.AnswerBrowser),
        (SecurityTokenInvalidIssuerException, _) => new(SignInCheck.Issuer),
        (SecurityTokenInvalidAudienceException, _) => new(SignInCheck.Audience),
        (SecurityTokenInvalidSignatureException, _) => new(SignInCheck.Signature),
        (OpenIdConnectProtocolInvalidNonceException, _) => new(SignInCheck.Nonce),
        (OpenIdConnectProtocolInvalidAtHashException, _) => new(SignInCheck.AccessTokenHash),
        (OpenIdConnectProtocolException, "IDX21338" or "IDX21343" or "IDX21345") => new(SignInCheck.UserInfoSubject),
        // Asked for a moment ago, in vain; the package waits a little before it asks again.
        (InvalidOperationException, "IDX20803") => new(EntryProblem.Unreachable, "Provider.IDX20803"),
        (_, { } number) => new(EntryProblem.Refused, $"{failure.GetType().Name}.{number}"),
        _ => new(EntryProblem.Refused, $"{failure.GetType().FullName} {failure.StackTrace}"),
    };

    private static string? Number(Exception failure) =>
        failure.Message.StartsWith("IDX", StringComparison.Ordinal) && failure.Message.Length > 8 ? failure.Message[..8] : null;
}
