using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Figures.Freezing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>A year is closed, sent, corrected and opened again, at the width of a tablet.</summary>
[Collection(SessionAppGroup.Name)]
public sealed class FrozenYearJourney(SessionApp app)
{
    private const string Year = "/arets-siffror?ar=2023";

    [Fact]
    public async Task A_manager_freezes_a_year_sends_it_and_two_thaw_it_again()
    {
        var sara = app.HasMember(Role.Bridgebuilder, "Frida Frost");
        var now = app.Clock.Now().InStockholm();
        app.Clock.Set(new(2023, 3, 1, 12, 0, 0));
        var support = app.HasSupport(sara, "Tilda Gren");
        app.Clock.Set(now);
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Manager, to: Year);
        await Expect(visit.Heading(FreezingPageTexts.MissingTitle.With("2023").Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("arets-siffror-saknas");
        await visit.Page.SetViewportSizeAsync(820, 1180);

        await visit.Button(FreezingPageTexts.Freeze.With("2023").Swedish).ClickAsync();
        await visit.IsAccessible();
        await visit.Page.Locator(".mud-dialog").GetByText(FreezingPageTexts.Freeze.With("2023").Swedish, new() { Exact = true }).Last.ClickAsync();
        await Expect(visit.Heading(FreezingPageTexts.SentTitle.Swedish)).ToBeVisibleAsync();

        await visit.Field(FreezingPageTexts.ToWhom.Swedish).FillAsync("Länsstyrelsen");
        var made = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button(FreezingPageTexts.MakeFile.Swedish).ClickAsync());
        made.SuggestedFilename.Should().Be("arets-siffror-2023.xlsx");
        var sent = visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Länsstyrelsen" });
        var again = await visit.Page.RunAndWaitForDownloadAsync(() => sent.GetByRole(AriaRole.Link).ClickAsync());
        (await Bytes(again)).Should().Equal(await Bytes(made));

        app.Clock.Pass(TimeSpan.FromMinutes(1));
        app.Changes(support, sara, (changed, signed) => changed.LogContact(ContactKind.Call, new(2023, 11, 4), 15, "", false, signed));
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.GetByText(LaterContact)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = FigureTexts.ContactsMeans.Swedish })).ToContainTextAsync("+1");
        await visit.IsForEveryone("arets-siffror-fryst");
        await visit.Prints("arets-siffror-fryst");

        await visit.Page.SetViewportSizeAsync(820, 1180);
        await visit.Field(FreezingPageTexts.ThawWhy.Swedish).FillAsync("En kontakt saknades.");
        await visit.Button(FreezingPageTexts.AskToThaw.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(FreezingPageTexts.ThawAsked.Swedish)).ToBeVisibleAsync();

        await using var hers = await app.Visit();
        await hers.SignInAs(Role.Coordinator, to: "/laget?ar=2023");
        await Expect(hers.Page.GetByText(FreezingPageTexts.WaitsForYou.With("2023").Swedish)).ToBeVisibleAsync();
        await hers.IsForEveryone("laget-fryst");
        await hers.Link($"{FreezingPageTexts.LookAtIt.Swedish} 2023").ClickAsync();
        await hers.Button(FreezingPageTexts.Thaw.With("2023").Swedish).ClickAsync();
        await hers.Page.Locator(".mud-dialog").GetByText(FreezingPageTexts.Thaw.With("2023").Swedish, new() { Exact = true }).Last.ClickAsync();
        await Expect(hers.Heading(FreezingPageTexts.EarlierTitle.Swedish)).ToBeVisibleAsync();
        await hers.IsForEveryone("arets-siffror-tinat");
        await visit.Page.ReloadAsync();
        await visit.ReadsInEnglish();
        visit.Complaints.Concat(hers.Complaints).Should().BeEmpty();
    }

    private static string LaterContact => "En kontakt den 4 november 2023 lades till. Kontakter +1.";

    private static async Task<byte[]> Bytes(IDownload download) => await File.ReadAllBytesAsync(await download.PathAsync());
}
