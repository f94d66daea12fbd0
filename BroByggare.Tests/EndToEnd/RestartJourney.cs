using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Sessions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

public sealed class RestartJourney
{
    [Fact]
    public async Task A_restart_signs_nobody_out_and_the_keys_are_their_owner_s_alone()
    {
        var folder = Directory.CreateTempSubdirectory("brobyggare-restart-");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Start(playwright);
        IReadOnlyList<BrowserContextCookiesResult> cookies;
        await using (var before = RunningApp.WithoutDemo(folder: folder))
        {
            await using var visit = await Visit.Start(browser, before.Start());
            await visit.SignInAs(Role.Manager, to: "/kontakter");
            cookies = await visit.Page.Context.CookiesAsync();
        }

        await using (var after = RunningApp.WithoutDemo(folder: folder))
        {
            await using var visit = await Visit.Start(browser, after.Start());
            await visit.Page.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie
            {
                Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path,
            }));
            await visit.Go("/mina-inloggningar");
            await Expect(visit.Heading(SessionPageTexts.Title.Swedish)).ToBeVisibleAsync();
        }

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(folder.FullName, "demo.db-keys"))
                .Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        folder.Remove();
    }
}
