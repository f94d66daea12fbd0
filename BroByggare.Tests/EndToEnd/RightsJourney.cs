using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Protection;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Privacy;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Opening;
using BroByggare.Web.Features.Supports.Persons;
using BroByggare.Web.Features.Supports.Protection;
using BroByggare.Web.Features.Supports.Referrals;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>A person's rights as they are kept at a desk: put right, said by themselves, restricted, and taken home.</summary>
[Collection(RightsAppGroup.Name)]
public sealed class RightsJourney(AppFixture app)
{
    private const string Sara = "Sara Lind";
    private const string Daniel = "Daniel Ek";
    private const string Helena = "Helena Sund";

    [Fact]
    public async Task What_is_known_is_put_right_and_the_person_s_own_view_stands_first_until_they_withdraw_it()
    {
        await using var visit = await app.Visit();
        await Opened(visit, "Ultima F");
        var dialog = await FromMenu(visit, SupportPageTexts.Person.Swedish);
        await dialog.GetByLabel(SupportPageTexts.Name.Swedish).FillAsync("Ultima Feri");
        await dialog.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.Save.Swedish }).ClickAsync();
        await Expect(dialog.GetByText(PersonRefusals.BecauseMissing.Wording.Swedish).First).ToBeVisibleAsync();
        await visit.IsForEveryone("personuppgifter");
        await dialog.GetByRole(AriaRole.Radio, new() { Name = RectifiedBecause.WasWrong.Name().Swedish }).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.Save.Swedish }).ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("Ultima Feri");

        dialog = await FromMenu(visit, PersonPageTexts.WriteStatement.Swedish);
        await dialog.GetByLabel(PersonPageTexts.StatementWords.Swedish).FillAsync("Jag har aldrig sagt att jag vill flytta.\nJag vill bo kvar.");
        await visit.IsForEveryone("egen-uppfattning");
        await dialog.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.Save.Swedish }).ClickAsync();
        await Expect(visit.Heading(PersonPageTexts.Statements.Swedish)).ToBeVisibleAsync();
        await visit.Page.GetByText(PersonPageTexts.Former.With(1).Swedish).ClickAsync();
        await Expect(visit.Page.Locator(".person-head details.more")).ToContainTextAsync("Ultima F");
        await visit.IsForEveryone("stod-egen-uppfattning");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = PersonPageTexts.Withdraw.Swedish }).ClickAsync();
        await visit.Page.Locator(".mud-dialog .foot button").ClickAsync();
        await Expect(visit.Heading(PersonPageTexts.Statements.Swedish)).ToHaveCountAsync(0);
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_contested_is_read_and_not_used_until_the_person_has_been_told()
    {
        await using var visit = await app.Visit();
        var address = await Opened(visit, "Vendela R");
        var dialog = await FromMenu(visit, RestrictionTexts.Restrict.Swedish);
        await dialog.GetByLabel(RestrictionTexts.Why.Swedish).FillAsync("Hon säger att vi har skrivit fel om boendet.");
        await visit.IsForEveryone("begransa");
        await dialog.GetByRole(AriaRole.Button, new() { Name = RestrictionTexts.Restrict.Swedish }).ClickAsync();
        await Expect(visit.Page.GetByText(RestrictionTexts.NotUsed.Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("stod-begransat-meny");
        await visit.IsForEveryone("stod-begransat");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await visit.Page.InnerTextAsync("body")).Should().NotContain("Vendela").And.Contain(AccessRefusals.RestrictedNotOnPaper.Wording.Swedish);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visit.Go($"{address}/min-plan");
        await Expect(visit.Page.GetByText(RestrictionTexts.NotUsed.Swedish)).ToBeVisibleAsync();
        (await visit.Page.InnerTextAsync("body")).Should().NotContain("Vendela");

        await using var office = await app.Visit();
        await office.SignInAs(Helena, to: address);
        await office.Button(RestrictionTexts.Lift.Swedish).ClickAsync();
        var lift = office.Page.GetByRole(AriaRole.Dialog, new() { Name = RestrictionTexts.Lift.Swedish });
        await lift.GetByLabel(RestrictionTexts.LiftWhy.Swedish).FillAsync("Anteckningen är rättad.");
        await lift.GetByRole(AriaRole.Button, new() { Name = RestrictionTexts.Lift.Swedish }).ClickAsync();
        await Expect(lift.GetByText(AccessRefusals.PersonNotTold.Wording.Swedish).First).ToBeVisibleAsync();
        await lift.GetByText(RestrictionTexts.Told.Swedish, new() { Exact = true }).ClickAsync();
        await lift.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Today.Swedish }).ClickAsync();
        await office.IsForEveryone("hav-begransning");
        await lift.GetByRole(AriaRole.Button, new() { Name = RestrictionTexts.Lift.Swedish }).ClickAsync();
        await Expect(office.Page.GetByText(RestrictionTexts.NotUsed.Swedish)).ToHaveCountAsync(0);
        office.Complaints.Should().BeEmpty();
        visit.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Daniel)]
    [InlineData(Helena)]
    public async Task A_list_tells_who_is_protected_and_what_is_restricted(string whoever)
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(whoever, to: "/stod?steg=2");

        await Expect(visit.Page.Locator("tbody .badge").Filter(new() { HasText = SupportMark.Protected.Name().Swedish })).ToHaveCountAsync(1);
        await visit.IsForEveryone(whoever == Daniel ? "lista-skyddad" : "lista-skyddad-teamet");
        await visit.Go("/stod?steg=3");
        await Expect(visit.Page.Locator("tbody .badge").Filter(new() { HasText = SupportMark.Restricted.Name().Swedish })).ToHaveCountAsync(1);
        await visit.Screens(whoever == Daniel ? "lista-begransad" : "lista-begransad-teamet");
        var number = await visit.Page.Locator("tr").Filter(new() { HasText = SupportMark.Restricted.Name().Swedish }).Locator("a.open span").First.InnerTextAsync();
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = LayoutTexts.Search.Swedish }).FillAsync(number);
        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync(SupportMark.Restricted.Name().Swedish);
        await visit.IsAccessible();
        await visit.Screens(whoever == Daniel ? "sok-begransad" : "sok-begransad-teamet");
    }

    [Fact]
    public async Task The_access_extract_is_saved_as_a_file_that_opens_by_itself_and_is_for_everyone()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Helena, to: "/stod?steg=4");
        await visit.Page.Locator("a.open").First.ClickAsync();
        await Expect(visit.Page.Locator("h1 .name")).ToBeVisibleAsync();
        var name = await visit.Page.Locator("h1 .name").InnerTextAsync();
        await visit.Go(new Uri(visit.Page.Url).AbsolutePath + "/registerutdrag");
        await Expect(visit.Heading(ExtractPageTexts.Title.Swedish)).ToBeVisibleAsync();

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Link(ExtractPageTexts.SaveFile.Swedish).ClickAsync());

        download.SuggestedFilename.Should().MatchRegex("^registerutdrag-stod-[0-9]+\\.html$").And.NotContain(name.Split(' ')[0]);
        var answer = await visit.Page.APIRequest.GetAsync(download.Url);
        answer.Headers["cache-control"].Should().Be("no-store");
        answer.Headers["content-disposition"].Should().StartWith("attachment");
        var file = Path.Combine(Path.GetDirectoryName(await download.PathAsync())!, Guid.NewGuid() + ".html");
        File.Copy(await download.PathAsync(), file);
        var asked = new List<string>();
        visit.Page.Request += (_, request) => asked.Add(request.Url);
        await visit.Page.GotoAsync(new Uri(file).ToString());

        await Expect(visit.Heading(ExtractPageTexts.Title.Swedish)).ToBeVisibleAsync();
        (await visit.Page.InnerTextAsync("main")).Should().Contain(name);
        asked.Should().ContainSingle("the file fetches nothing but itself");
        await visit.IsForEveryone("registerutdrag-fil");
        await visit.Prints("registerutdrag-fil");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task No_file_is_made_of_a_protected_person_or_for_one_who_has_not_lately_shown_who_they_are()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Helena, to: "/stod?steg=2");
        var hidden = await visit.Page.Locator("tr").Filter(new() { HasText = SupportMark.Protected.Name().Swedish }).Locator("a.open").GetAttributeAsync("href");
        var open = await visit.Page.Locator("tr").Filter(new() { HasNotText = SupportMark.Protected.Name().Swedish }).Locator("a.open").First.GetAttributeAsync("href");

        var ofHidden = await Fetched(visit, hidden!);
        var ofOpen = await Fetched(visit, open!);

        ofHidden.Headers.Should().NotContainKey("content-disposition");
        ofHidden.Url.Should().EndWith($"{hidden}/registerutdrag");
        ofOpen.Headers["content-disposition"].Should().StartWith("attachment");
        try
        {
            app.Clock.Move(TimeSpan.FromMinutes(11));
            (await Fetched(visit, open!)).Url.Should().Contain("/bekrafta");
        }
        finally
        {
            app.Clock.PutBack();
        }
    }

    [Fact]
    public async Task The_access_extract_speaks_English_too()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Helena, to: "/stod?steg=4");
        await visit.ChooseEnglish();
        await visit.Page.Locator("a.open").First.ClickAsync();
        await Expect(visit.Page.Locator("h1 .name")).ToBeVisibleAsync();
        await visit.Go(new Uri(visit.Page.Url).AbsolutePath + "/registerutdrag");

        await Expect(visit.Heading(ExtractPageTexts.Title.English)).ToBeVisibleAsync();
        await Expect(visit.Heading(ExtractTexts.AboutYou.English)).ToBeVisibleAsync();
        await visit.IsAllIn(Text.EnglishCulture);
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Link(ExtractPageTexts.SaveFile.English).ClickAsync());
        (await File.ReadAllTextAsync(await download.PathAsync())).Should().Contain("<html lang=\"en\">").And.Contain(ExtractPageTexts.ReadingsExplained.English);
    }

    [Fact]
    public async Task All_of_it_on_the_support_speaks_English_too()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Daniel, to: "/stod?steg=3");
        await visit.ChooseEnglish();
        await visit.Page.Locator("tr").Filter(new() { HasText = SupportMark.Restricted.Name().English }).Locator("a.open").ClickAsync();
        await Expect(visit.Page.GetByText(RestrictionTexts.NotUsed.English)).ToBeVisibleAsync();
        await Expect(visit.Heading(PersonPageTexts.Statements.English)).ToBeVisibleAsync();
        await visit.IsAllIn(Text.EnglishCulture);
        foreach (var label in new[] { SupportPageTexts.Person, PersonPageTexts.WriteStatement })
        {
            var dialog = await FromMenu(visit, label.English);
            await visit.IsAllIn(Text.EnglishCulture);
            await visit.Page.Keyboard.PressAsync("Escape");
            await Expect(dialog).ToHaveCountAsync(0);
        }
    }

    /// <summary>By Sara, for somebody new. The address of the support.</summary>
    private static async Task<string> Opened(Visit visit, string name)
    {
        await visit.SignInAs(Sara, to: "/stod");
        await visit.Button(SupportListTexts.Open.Swedish).First.ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel(OpenSupportTexts.Name.Swedish).FillAsync(name);
        await dialog.GetByRole(AriaRole.Button, new() { Name = SupportListTexts.Open.Swedish, Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync(name);
        return new Uri(visit.Page.Url).AbsolutePath;
    }

    private Task<IAPIResponse> Fetched(Visit visit, string support) =>
        visit.Page.APIRequest.GetAsync(new Uri(app.Address, $"{support}/registerutdrag/fil").ToString());

    private static async Task<ILocator> FromMenu(Visit visit, string label)
    {
        await visit.ChooseInMenu(label);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = label });
        await Expect(dialog).ToBeVisibleAsync();
        return dialog;
    }
}
