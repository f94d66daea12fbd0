using System.Net;
using System.Text.RegularExpressions;
using BroByggare.Core.Figures.Keys;
using BroByggare.Core.Kernel;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Figures.Keys;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
public sealed class KeysJourney(AppFixture app)
{
    [Fact]
    public async Task An_administrator_makes_a_key_a_program_reads_with_it_and_when_it_is_revoked_no_longer()
    {
        await using var visit = await app.Visit(Role.Administrator, at: "/kontakter");
        await visit.Link(LayoutTexts.FigureKeys.Swedish).First.ClickAsync();
        await Expect(visit.Heading(KeyPageTexts.Title.Swedish)).ToBeVisibleAsync();
        await visit.Field(KeyPageTexts.Name.Swedish).FillAsync("Excel, nämnden");
        await visit.Button(KeyPageTexts.Make.Swedish).ClickAsync();
        var key = visit.Page.GetByLabel(KeyPageTexts.TheKey.Swedish, new() { Exact = true });
        await Expect(key).ToHaveValueAsync(new Regex("^[A-Za-z0-9_-]{43}$"));
        await visit.IsForEveryone("nycklar");

        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"{ComponentTexts.Copy.Swedish} {KeyPageTexts.TheKey.Swedish}" }).ClickAsync();
        await Expect(visit.Page.GetByText(ComponentTexts.Copied.Swedish)).ToBeVisibleAsync();
        (await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).Should().Be(await key.InputValueAsync());

        using var program = new HttpClient { BaseAddress = app.Address };
        program.DefaultRequestHeaders.Authorization = new("Bearer", await key.InputValueAsync());
        (await program.GetStringAsync(FigureApi.Figures + "?year=2018")).Should().Contain("\"value\":64");

        var row = visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Excel, nämnden" });
        await row.GetByRole(AriaRole.Button).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = KeyPageTexts.RevokeTitle.With("Excel, nämnden").Swedish }).ClickAsync();

        await Expect(row).ToContainTextAsync(FigureKeyState.Revoked.Of().Swedish);
        (await program.GetAsync(FigureApi.Figures + "?year=2018")).StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        await visit.ReadsInEnglish();
        visit.Complaints.Should().BeEmpty();
    }
}
