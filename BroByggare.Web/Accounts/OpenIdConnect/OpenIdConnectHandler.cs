using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using BroByggare.Core.Language;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Web.Layout;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>
/// Sign-in at the municipality's own provider: OpenID Connect, code flow with PKCE. The framework's base gives the protected
/// state, the cookie that ties the answer to the browser, and PKCE; everything about what comes back is ours.
/// Microsoft's own handler cannot be had where this is built (docs/decisions/sign-in.md).
/// </summary>
internal sealed class OpenIdConnectHandler(
    IOptionsMonitor<OpenIdConnectOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    Provider provider,
    Backchannel backchannel,
    TokenJudge judge,
    CheckWalk walk,
    UsedMarkCommands used,
    SignInCommands signIn,
    EntryLog log) : OAuthHandler<OpenIdConnectOptions>(options, loggers, encoder)
{
    private const string NonceItem = ".nonce";
    private const string AskedItem = ".asked";

    private static readonly string[] IdTokenTypes = ["jwt"];

    private double Now => TimeProvider.GetUtcNow().ToUnixTimeMilliseconds() / 1000d;

    /// <summary>The user comes back, from signing in or from signing out.</summary>
    public override async Task<bool> HandleRequestAsync()
    {
        if (Request.Path == Options.SignedOutCallbackPath)
        {
            var isOurs = Options.StateDataFormat.Unprotect(Request.Query["state"]) is not null;
            Response.Redirect(isOurs ? SignIn.SignedOutPath : SignIn.Path);
            return true;
        }

        if (Request.Path != Options.CallbackPath)
            return false;
        await OrRefuse(Receive);
        return true;
    }

    /// <summary>The user is sent to the provider.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => OrRefuse(async () =>
    {
        var described = await provider.Description();
        var wish = new OpenIdConnectChallengeProperties(properties.Items) { RedirectUri = ReturnUrl.Safe(properties.RedirectUri) };
        wish.Items[NonceItem] = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        wish.Items[AskedItem] = Now.ToString(CultureInfo.InvariantCulture);
        GenerateCorrelationId(wish);
        Response.Redirect(Question(described, wish));
    });

    private string Question(ProviderDescription described, OpenIdConnectChallengeProperties wish)
    {
        // The nonce stands in the state, so it is there before the base protects it.
        var question = QueryHelpers.ParseQuery(new Uri(BuildChallengeUrl(wish, BuildRedirectUri(Options.CallbackPath))).Query)
            .ToDictionary(part => part.Key, part => (string?)part.Value);
        question["nonce"] = wish.Items[NonceItem];
        question["ui_locales"] = Text.IsEnglish ? "en sv" : "sv en";
        if (wish.Prompt is { } prompt)
            question["prompt"] = prompt;
        if (wish.MaxAge is { } age)
            question["max_age"] = ((long)age.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (Options.AcrValues.Count > 0)
            question["acr_values"] = string.Join(' ', Options.AcrValues);
        if (!string.IsNullOrEmpty(Options.Resource))
            question["resource"] = Options.Resource;
        return QueryHelpers.AddQueryString(described.AuthorizationEndpoint, question);
    }

    private async Task Receive()
    {
        var asked = Options.StateDataFormat.Unprotect(Request.Query["state"]) is { } state
            ? new OpenIdConnectChallengeProperties(state.Items)
            : throw new EntryRefusedException(EntryProblem.Refused, "State");
        var described = await provider.Description();
        var nonce = asked.Items.TryGetValue(NonceItem, out var item) && item is not null
            ? item
            : throw new EntryRefusedException(EntryProblem.Refused, "State");
        var askedAt = double.Parse(asked.Items[AskedItem]!, CultureInfo.InvariantCulture);
        await ReadAnswer(described, asked, nonce, TimeSpan.FromSeconds(Now - askedAt));

        var code = Request.Query["code"].ToString();
        var verifier = asked.Items.TryGetValue(OAuthConstants.CodeVerifierKey, out var secret) ? secret : null;
        if (code.Length == 0 || verifier is null)
            throw new EntryRefusedException(EntryProblem.Refused, "Code");
        var tokens = await backchannel.Redeem(described, code, verifier, BuildRedirectUri(Options.CallbackPath));
        var token = await judge.Judge(tokens.IdToken, new(Options.Authority, Options.ClientId, Now, IdTokenTypes)
        {
            Nonce = nonce,
            AccessToken = tokens.AccessToken,
            AskedAt = askedAt,
            MaxAge = asked.MaxAge?.TotalSeconds,
            AcrValues = [.. Options.AcrValues],
        }, TokenChecks.OfIdToken);
        var told = await backchannel.AskAbout(described, tokens.AccessToken, token.Subject);
        await Enter(token, told, tokens.IdToken!, ReturnUrl.Safe(asked.RedirectUri));
    }

    /// <summary>Everything about the way the answer came; then, if it is one, the provider's no.</summary>
    private async Task ReadAnswer(ProviderDescription described, OpenIdConnectChallengeProperties asked, string nonce, TimeSpan age)
    {
        var isSameBrowser = ValidateCorrelationId(asked);
        // Another browser's visit must not use up this one's question.
        var isFirst = !isSameBrowser || await used.Take($"sign-in {nonce}", Options.RemoteAuthenticationTimeout);
        walk.Through(Answer.Checks, new Answer(Request, described, Options, isSameBrowser, age, isFirst));
        if (Request.Query.TryGetValue("error", out var word))
            throw ProviderError.AtReturn(word);
    }

    private async Task Enter(BroughtToken token, StrictJson? told, string idToken, string onward)
    {
        var answer = await signIn.Enter(IdentityClaims.Of(token, told, Options));
        if (answer.Member is not { } member)
        {
            throw answer.Outcome is SignInOutcome.Disabled
                ? new EntryRefusedException(EntryProblem.Disabled, nameof(SignInOutcome.Disabled))
                : new EntryRefusedException(EntryProblem.NoAccount, nameof(SignInOutcome.NoAccount));
        }

        var session = new AuthenticationProperties();
        WayOut.Keep(session, idToken);
        await Context.SignInAsync(Options.SignInScheme, SessionClaims.Of(member, token), session);
        Response.Redirect(onward == "/" ? MenuItems.Home(member.Role) : onward);
    }

    /// <summary>Whatever goes wrong ends in one line in the log and a plain page.</summary>
    private async Task OrRefuse(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (EntryRefusedException refused)
        {
            var reference = log.Refused(refused.Problem, refused.Reason);
            var isForSupport = refused.Problem is EntryProblem.Refused or EntryProblem.Unreachable;
            Response.Redirect(refused.Problem.Address(isForSupport ? reference : null));
        }
        catch (Exception fault) when (!Context.RequestAborted.IsCancellationRequested)
        {
            Response.Redirect(EntryProblem.Refused.Address(log.Failed(fault)));
        }
    }
}
