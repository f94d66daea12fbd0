using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
public sealed class FirstFrameJourney(AppFixture app)
{
    [Fact]
    public async Task The_frame_stands_there_before_the_circuit_and_goes_when_the_page_is_drawn()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/");
        var frame = visit.Page.Locator(".first-frame");
        await Expect(frame).ToBeHiddenAsync();

        await visit.Page.RouteAsync("**/_framework/*", route => route.AbortAsync());
        await visit.Page.ReloadAsync();

        await Expect(frame).ToBeVisibleAsync();
        await Expect(frame).ToHaveAttributeAsync("aria-busy", "true");
        await Expect(frame.GetByText(LayoutTexts.PageLoads.Swedish)).ToHaveCountAsync(1);
        (await frame.InnerTextAsync()).Trim().Should().Be(LayoutTexts.PageLoads.Swedish, "nothing of anybody stands in it");
        await Expect(visit.Page.Locator(".main")).ToHaveCountAsync(0);

        await visit.Page.UnrouteAsync("**/_framework/*");
        await visit.Page.ReloadAsync();

        await Expect(visit.Page.Locator(".main h1")).ToBeVisibleAsync();
        await Expect(frame).ToBeHiddenAsync();
        await Expect(visit.Page.Locator(".waiting")).ToBeHiddenAsync();
    }
}
