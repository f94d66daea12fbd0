using BroByggare.Core.Storage;
using BroByggare.Web.Authentication;
using BroByggare.Web.Authentication.OpenIdConnect;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

public sealed class OpenIdConnectSettingsTests
{
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "Authority", "id.example.se", OpenIdConnectTexts.WrongAddress.With("Authority").Swedish },
        { "Authority", "http://id.example.se", OpenIdConnectTexts.WrongAddress.With("Authority").Swedish },
        { "Authority", "https://user:secret@id.example.se", OpenIdConnectTexts.WrongAddress.With("Authority").Swedish },
        { "MetadataAddress", "ftp://id.example.se", OpenIdConnectTexts.WrongAddress.With("MetadataAddress").Swedish },
        { "ClientId", "", OpenIdConnectTexts.Missing.With("ClientId").Swedish },
        { "ClientSecret", " ", OpenIdConnectTexts.Missing.With("ClientSecret").Swedish },
        { "RequireHttpsMetadata", "false", OpenIdConnectTexts.MustEncrypt.Swedish },
        { "RequireHttpsMetadata", "kanske", OpenIdConnectTexts.Unreadable.Swedish },
        // Nothing of the package's but what we name can be set, and what is misspelt is told.
        { "TokenValidationParameters:ValidateAudience", "false", OpenIdConnectTexts.Unreadable.Swedish },
        { "TokenValidationParameters:RequireSignedTokens", "false", OpenIdConnectTexts.Unreadable.Swedish },
        { "ProtocolValidator:RequireNonce", "false", OpenIdConnectTexts.Unreadable.Swedish },
        { "UsePkce", "false", OpenIdConnectTexts.Unreadable.Swedish },
        { "AcrValue:0", "urn:kommunen:tva-faktorer", OpenIdConnectTexts.Unreadable.Swedish },
        { "CallbackPath", "utan-snedstreck", OpenIdConnectTexts.Unreadable.Swedish },
        { "CallbackPath", "/signout-callback-oidc", OpenIdConnectTexts.WrongPaths.Swedish },
        { "RoleClaim", "roles", OpenIdConnectTexts.HalfOfRoles.Swedish },
        { "Roles:x", "Manager", OpenIdConnectTexts.HalfOfRoles.Swedish },
        { "Roles:x", "7", OpenIdConnectTexts.UnknownRole.With("Bridgebuilder, Coordinator, Manager, Administrator").Swedish },
        { "Roles:x", "Kung", OpenIdConnectTexts.UnknownRole.With("Bridgebuilder, Coordinator, Manager, Administrator").Swedish },
        { "RedirectOrigins:0", "https://id.example.se/path", OpenIdConnectTexts.WrongOrigin.Swedish },
        { "RedirectOrigins:0", "https://id.example.se; script-src *", OpenIdConnectTexts.WrongOrigin.Swedish },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_setting_that_cannot_be_used_is_said_at_the_start(string name, string value, string words)
    {
        var start = () => Start(Environments.Production, (name, value));

        start.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Be(words);
    }

    [Fact]
    public void In_production_there_must_be_a_provider()
    {
        var start = () => Start(Environments.Production, ("Authority", ""));

        start.Should().Throw<StartRefusedException>().Which.Reason.Should().Be(AccountTexts.NoProvider);
    }

    [Fact]
    public void While_trying_there_need_be_no_provider_nor_encryption()
    {
        var without = () => Start(Environments.Development, ("Authority", ""));
        var unencrypted = () => Start(Environments.Development, ("Authority", "http://127.0.0.1:1"), ("RequireHttpsMetadata", "false"));

        without.Should().NotThrow();
        unencrypted.Should().NotThrow();
    }

    [Fact]
    public void A_proxy_without_an_address_is_said_at_the_start()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration["Proxy:KnownProxies:0"] = "proxy.example.se";
        using var app = (IDisposable)builder.Build();

        var start = () => ((WebApplication)app).UseKnownProxies();

        start.Should().Throw<StartRefusedException>().Which.Reason.Swedish.Should().Contain("proxy.example.se");
    }

    [Fact]
    public async Task A_provider_that_points_elsewhere_is_not_followed()
    {
        await using var away = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]).Build();
        var visits = 0;
        away.MapGet("/", () => Results.Redirect("/elsewhere"));
        away.MapGet("/elsewhere", () => Interlocked.Increment(ref visits));
        await away.StartAsync();
        await using var ours = Start(Environments.Production).Build();
        using var http = new HttpClient(ours.Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(OpenIdConnectSignIn.Scheme).BackchannelHttpHandler!);

        var asked = () => http.GetAsync(away.Urls.Single());

        await asked.Should().ThrowAsync<EntryRefusedException>();
        visits.Should().Be(0);
    }

    private static WebApplicationBuilder Start(string environment, params (string Name, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration["OpenIdConnect:Authority"] = "https://id.example.se";
        builder.Configuration["OpenIdConnect:ClientId"] = "brobyggare";
        builder.Configuration["OpenIdConnect:ClientSecret"] = "secret";
        foreach (var (name, value) in settings)
            builder.Configuration[$"OpenIdConnect:{name}"] = value;
        builder.AddSignIn();
        return builder;
    }
}
