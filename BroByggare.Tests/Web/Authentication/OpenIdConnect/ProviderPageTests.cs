using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Authentication.OpenIdConnect;
using BroByggare.Web.Features.SigningIn;
using Bunit;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

public sealed class ProviderPageTests : PageTest
{
    private readonly FakeProvider _provider;

    public ProviderPageTests() => _provider = new(Database.Clock);

    [Theory]
    [InlineData(Role.Bridgebuilder)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Manager)]
    public async Task For_all_but_the_administrator_there_is_no_such_page(Role role)
    {
        await HasProvider();
        SignIn(role);

        var page = Render<ProviderPage>();

        page.Markup.Trim().Should().BeEmpty();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task The_administrator_sees_whether_it_answers_and_why_not_and_can_try()
    {
        await HasProvider();
        SignIn(Role.Administrator);
        var page = Render<ProviderPage>();
        page.Markup.Should().Contain(OpenIdConnectTexts.NotTried.Swedish).And.Contain(_provider.Issuer);

        await Try(page);
        page.Markup.Should().Contain(OpenIdConnectTexts.IsWell.Swedish).And.Contain("2026-11-19 kl. 14.32");

        _provider.Twists.Status = 503;
        Database.Clock.Pass(TimeSpan.FromMinutes(3));
        await Try(page);
        page.Markup.Should().Contain(OpenIdConnectTexts.IsUnwell.Swedish)
            .And.Contain(ProviderFault.ErrorAnswer.Name().Swedish)
            .And.Contain("2026-11-19 kl. 14.35").And.Contain("2026-11-19 kl. 14.32");

        _provider.Restore();
        Database.Clock.Pass(TimeSpan.FromMinutes(1));
        await Try(page);
        page.Markup.Should().Contain(OpenIdConnectTexts.IsWell.Swedish);
        await _provider.DisposeAsync();
    }

    [Fact]
    public void Without_a_provider_the_page_says_so()
    {
        Services.AddOptions();
        SignIn(Role.Administrator);

        Render<ProviderPage>().Markup.Should().Contain(OpenIdConnectTexts.NotSet.Swedish);
    }

    private static async Task Try(IRenderedComponent<ProviderPage> page)
    {
        var before = page.Markup;
        await Button((IRenderedComponent<IComponent>)page, OpenIdConnectTexts.TryNow.Swedish).ClickAsync();
        await page.WaitForStateAsync(() => page.Markup != before && !page.Markup.Contains("aria-busy=\"true\"", StringComparison.Ordinal), TimeSpan.FromSeconds(30));
    }

    private async Task HasProvider()
    {
        await _provider.Start();
        Services.AddLogging();
        Services.AddOpenIdConnectSignIn(
            new() { Authority = _provider.Issuer, ClientId = FakeProvider.ClientId, ClientSecret = FakeProvider.ClientSecret }, new HostingEnvironment());
        Services.Configure<OpenIdConnectOptions>(OpenIdConnectSignIn.Scheme, options => options.BackchannelHttpHandler = FakeProvider.Trusting());
    }
}
