using System.Globalization;
using System.Text;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Web.Layout;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Where the package asks us, in its order: what it leaves unchecked about the answer, who may come in, and what the user is told. One for each visit.</summary>
internal sealed class SignInEvents(
    OpenIdConnectSettings settings, SignInChecks checks, UsedMarkCommands used, SignInCommands signIn, TimeProvider clock, EntryLog log)
    : OpenIdConnectEvents
{
    private const string NonceItem = ".nonce";
    private const string AskedItem = ".asked";
    private const string MaxAgeItem = ".max_age";

    /// <summary>The user comes back (OpenID Connect Core, 3.1.2.5).</summary>
    private static readonly IReadOnlyList<Check<HttpRequest>> OfVisit =
    [
        new(SignInCheck.AnswerVisit, visit => HttpMethods.IsGet(visit.Method)),
        new(SignInCheck.AnswerOnce, visit => visit.Query.All(part => part.Value.Count == 1)),
    ];

    /// <summary>RFC 9207, and our own question.</summary>
    private static readonly IReadOnlyList<Check<(string? Issuer, bool IsPromised, double Age, OpenIdConnectOptions Options)>> OfAnswer =
    [
        new(SignInCheck.StateAge, answer => answer.Age <= answer.Options.RemoteAuthenticationTimeout.TotalSeconds),
        new(SignInCheck.AnswerIssuerThere, answer => !answer.IsPromised || answer.Issuer is not null),
        new(SignInCheck.AnswerIssuer, answer => answer.Issuer is null || answer.Issuer == answer.Options.Authority),
    ];

    private static readonly IReadOnlyList<Check<bool>> OfUse = [new(SignInCheck.StateUnused, isFirst => isFirst)];

    private Jwt? _token;
    private StrictJson? _told;
    private string? _idToken;

    private double Now => clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000d;

    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        var (asked, question) = (context.Properties, context.ProtocolMessage);
        asked.RedirectUri = ReturnUrl.Safe(asked.RedirectUri);
        asked.SetString(NonceItem, question.Nonce);
        asked.SetString(AskedItem, Now.ToString(CultureInfo.InvariantCulture));
        asked.SetString(MaxAgeItem, question.MaxAge);
        question.UiLocales = Text.IsEnglish ? "en sv" : "sv en";
        return Task.CompletedTask;
    }

    public override async Task MessageReceived(MessageReceivedContext context)
    {
        checks.Through(OfVisit, context.Request);
        if (context.Properties is not { } asked || asked.GetString(AskedItem) is null)
            throw new EntryRefusedException(EntryProblem.Refused, "State");
        var described = await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted);
        var issuer = context.Request.Query.TryGetValue("iss", out var said) ? said.ToString() : null;
        checks.Through(OfAnswer, (issuer, described.AuthorizationResponseIssParameterSupported, Now - AskedAt(asked), context.Options));
    }

    /// <summary>The browser is the one that asked; another's visit must not use up its question.</summary>
    public override async Task AuthorizationCodeReceived(AuthorizationCodeReceivedContext context)
    {
        if (!context.TokenEndpointRequest!.Parameters.ContainsKey(OAuthConstants.CodeVerifierKey))
            throw new EntryRefusedException(EntryProblem.Refused, "Code");
        checks.Through(OfUse, await used.Take($"sign-in {context.Properties!.GetString(NonceItem)}", context.Options.RemoteAuthenticationTimeout));
    }

    public override Task TokenValidated(TokenValidatedContext context)
    {
        var (asked, answer) = (context.Properties!, context.TokenEndpointResponse!);
        _idToken = answer.IdToken;
        _token = Jwt.Read(_idToken, new(settings.Authority, settings.ClientId, Now)
        {
            Nonce = asked.GetString(NonceItem),
            AccessToken = answer.AccessToken,
            AskedAt = AskedAt(asked),
            MaxAge = asked.GetString(MaxAgeItem) is { } age ? double.Parse(age, CultureInfo.InvariantCulture) : null,
            AcrValues = [.. settings.AcrValues],
        })!;
        checks.Through(TokenChecks.OfAnswer, _token);
        return Task.CompletedTask;
    }

    /// <summary>The package asks afterwards whether it is about the same person (OpenID Connect Core, 5.3.2).</summary>
    public override Task UserInformationReceived(UserInformationReceivedContext context)
    {
        _told = StrictJson.Read(Encoding.UTF8.GetBytes(context.User.RootElement.GetRawText()));
        return Task.CompletedTask;
    }

    /// <summary>Everything is proven; whether that person is anybody here is our own business.</summary>
    public override async Task TicketReceived(TicketReceivedContext context)
    {
        try
        {
            var answer = await signIn.Enter(IdentityClaims.Of(_token!, _told, settings));
            if (answer.Member is not { } member)
                throw new EntryRefusedException(answer.Outcome is SignInOutcome.Disabled ? EntryProblem.Disabled : EntryProblem.NoAccount, answer.Outcome.ToString());
            context.Principal = SessionClaims.Of(member, _token!);
            context.Properties = new();
            ProviderSignOut.Keep(context.Properties, _idToken!);
            var onward = ReturnUrl.Safe(context.ReturnUri);
            context.ReturnUri = onward == "/" ? MenuItems.Home(member.Role) : onward;
        }
        catch (Exception fault) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            Refuse(context, fault);
        }
    }

    /// <summary>Whatever goes wrong on the way ends in one line in the log and a plain page.</summary>
    public override Task RemoteFailure(RemoteFailureContext context)
    {
        Refuse(context, context.Failure!);
        return Task.CompletedTask;
    }

    public override Task RedirectToIdentityProviderForSignOut(RedirectContext context)
    {
        // Some ask who it is when the token that was kept is too long to bring along.
        context.ProtocolMessage.ClientId = settings.ClientId;
        return Task.CompletedTask;
    }

    public override Task SignedOutCallbackRedirect(RemoteSignOutContext context)
    {
        context.Response.Redirect(context.Properties is null ? SignIn.Path : SignIn.SignedOutPath);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    private static double AskedAt(AuthenticationProperties asked) => double.Parse(asked.GetString(AskedItem)!, CultureInfo.InvariantCulture);

    private void Refuse(HandleRequestContext<RemoteAuthenticationOptions> context, Exception fault)
    {
        context.Response.Redirect(log.Refused(fault));
        context.HandleResponse();
    }
}
