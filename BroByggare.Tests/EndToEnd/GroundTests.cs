using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace BroByggare.Tests.EndToEnd;

public sealed class GroundTests
{
    [Fact]
    public async Task The_browser_reads_and_clicks_a_page_that_Kestrel_serves()
    {
        await using var app = await Serve("<title>Bro</title><button onclick=\"this.textContent='Byggd'\">Bygg</button>");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Start(playwright);
        var page = await browser.NewPageAsync();

        await page.GotoAsync(app.Urls.First());
        await page.GetByRole(AriaRole.Button, new() { Name = "Bygg", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Byggd" })).ToBeVisibleAsync();
    }

    private static async Task<WebApplication> Serve(string html)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/", () => Results.Content(html, "text/html"));
        await app.StartAsync();
        return app;
    }
}
