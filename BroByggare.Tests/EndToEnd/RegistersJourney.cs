using System.Globalization;
using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Activities;
using BroByggare.Web.Features.KeyContacts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
public sealed class RegistersJourney(AppFixture app)
{
    [Fact]
    public async Task A_key_contact_is_found_filled_in_archived_and_brought_back()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/kontakter");
        await Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(12);
        await visit.IsForEveryone("kontakter");

        await visit.Field(KeyContactPageTexts.Find.Swedish).FillAsync("försör");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await visit.Page.Locator("tbody").GetByRole(AriaRole.Link, new() { Name = "Försörjningsstöd", Exact = true }).ClickAsync();
        await Expect(visit.Heading("Försörjningsstöd")).ToBeVisibleAsync();
        await visit.Button(KeyContactPageTexts.Change.Swedish).ClickAsync();
        await visit.IsForEveryone("kontakt-andra");
        await visit.Page.GetByRole(AriaRole.Dialog).GetByLabel(KeyContactPageTexts.Phone.Swedish).FillAsync("031-390 06 12");
        await visit.Button(KeyContactPageTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "031-390 06 12" })).ToHaveAttributeAsync("href", "tel:0313900612");

        await visit.Button(KeyContactPageTexts.Archive.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(KeyContactPageTexts.WhatArchivedMeans.Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("kontakt");
        await visit.Button(ComponentTexts.Undo.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(KeyContactPageTexts.WhatArchivedMeans.Swedish)).ToBeHiddenAsync();
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_lecture_is_planned_held_and_counted()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/aktiviteter");
        var counted = visit.Page.Locator(".figure-tile .value").First;
        var before = int.Parse(await counted.InnerTextAsync(), NumberStyles.Number, Text.SwedishCulture);
        await visit.Button(ActivityPageTexts.New.Swedish).ClickAsync();
        var form = visit.Page.GetByRole(AriaRole.Dialog);
        await form.GetByLabel(ActivityPageTexts.Name.Swedish).FillAsync("Prov på en ny föreläsning");
        await form.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Today.Swedish }).ClickAsync();
        await visit.IsForEveryone("aktivitet-ny");
        await visit.Button(ActivityPageTexts.Save.Swedish).ClickAsync();

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Prov på en ny föreläsning" }).First.ClickAsync();
        await visit.Field(ActivityPageTexts.Counted.Swedish).FillAsync("47");
        await visit.Button(ActivityPageTexts.Hold.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(ActivityState.Held.Name().Swedish).First).ToBeVisibleAsync();
        await visit.IsForEveryone("aktivitet");

        await visit.Go("/aktiviteter");
        await Expect(counted).ToHaveTextAsync((before + 47).ToString("N0", Text.SwedishCulture));
        await visit.IsForEveryone("aktiviteter");
        visit.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/kontakter")]
    [InlineData("/kontakter/1")]
    [InlineData("/aktiviteter")]
    public async Task Who_chose_English_reads_the_registers_in_English(string path)
    {
        await using var visit = await app.Visit(Role.Manager, at: path);

        await visit.ReadsInEnglish();
        await visit.Screens($"english{path.Replace('/', '-')}");
    }
}
