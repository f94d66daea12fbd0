using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Team;
using BroByggare.Web.Components;
using BroByggare.Web.Features.KeyContacts;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Opening;
using BroByggare.Web.Features.Supports.Steps;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>What was begun comes back whole and says that it is not saved; what is saved is asked about no more.</summary>
[Collection(TypingAppGroup.Name)]
public sealed class DraftJourney(AppFixture app)
{
    [Fact]
    public async Task A_contact_that_was_begun_comes_back_whole_says_so_and_can_be_thrown_away()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Yxar Utkast");
        var dialog = await OpenContact(visit);
        await Expect(Told(dialog)).ToBeHiddenAsync();
        await Choose(dialog, ContactKind.HomeVisit.Name().Swedish);
        await Choose(dialog, "45");
        await dialog.GetByLabel(ContactTexts.WhatHappened.Swedish).FillAsync("Hemma hos honom.");
        await visit.Page.WaitForFunctionAsync("() => ['Kind', 'Length', 'Words'].every(name => Object.keys(sessionStorage).some(key => key.startsWith('utkast:') && key.endsWith(':' + name)))");

        await visit.Page.ReloadAsync();
        dialog = await OpenContact(visit);

        await Expect(dialog.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("Hemma hos honom.");
        await Expect(Radio(dialog, ContactKind.HomeVisit.Name().Swedish)).ToBeCheckedAsync();
        await Expect(Radio(dialog, "45")).ToBeCheckedAsync();
        await Expect(Told(dialog)).ToBeVisibleAsync();
        await visit.IsAccessible();

        await dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.DropDraft.Swedish }).ClickAsync();
        await Expect(Told(dialog)).ToBeHiddenAsync();
        await Expect(dialog.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("");
        await Expect(Radio(dialog, "15")).ToBeCheckedAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Cancel.Swedish }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Before_a_form_is_taken_away_or_one_signs_out_it_is_told_that_something_in_it_is_not_saved()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Ymber Zoltan");
        var told = visit.Page.GetByText(ComponentTexts.UnsavedBehind.Swedish);
        await visit.ChooseInMenu(SupportPageTexts.ChangeResponsible.Swedish);
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await Expect(told).ToBeHiddenAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();

        await visit.Field(StepPanelTexts.Problem.Swedish).FillAsync("Jag vill ha ett jobb.");
        await visit.ChooseInMenu(SupportPageTexts.ChangeResponsible.Swedish);
        await Expect(told).ToBeVisibleAsync();
        await visit.IsAccessible();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();

        await visit.Page.SetViewportSizeAsync(360, 740);
        await visit.Page.Locator("[popovertarget=more]").ClickAsync();
        var goes = visit.Page.GetByText(LayoutTexts.DraftsGo.Swedish).Filter(new() { Visible = true });
        await Expect(goes).ToBeVisibleAsync();
        var menu = (await visit.Page.Locator("#more").BoundingBoxAsync())!;
        menu.X.Should().BeGreaterThanOrEqualTo(0);
        (menu.X + menu.Width).Should().BeLessThanOrEqualTo(360);
    }

    /// <summary>Kept as what it is, not as what it is called: the words would come back beside another kind, and be saved so.</summary>
    [Fact]
    public async Task What_was_chosen_comes_back_in_another_language_too()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Uvbert Zix");
        var dialog = await OpenContact(visit);
        await Choose(dialog, ContactKind.HomeVisit.Name().Swedish);
        await dialog.GetByLabel(ContactTexts.WhatHappened.Swedish).FillAsync("Hemma hos honom.");
        await visit.Page.WaitForFunctionAsync("() => ['Kind', 'Words'].every(name => Object.keys(sessionStorage).some(key => key.startsWith('utkast:') && key.endsWith(':' + name)))");
        await visit.Page.ReloadAsync();
        await Expect(visit.Button(ContactTexts.Title.Swedish).First).ToBeVisibleAsync();

        await visit.ChooseEnglish();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = ContactTexts.Title.English }).First.ClickAsync();
        dialog = visit.Page.GetByRole(AriaRole.Dialog);

        await Expect(dialog.GetByLabel(ContactTexts.WhatHappened.English)).ToHaveValueAsync("Hemma hos honom.");
        await Expect(Radio(dialog, ContactKind.HomeVisit.Name().English)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_support_that_was_about_to_be_opened_comes_back_with_all_that_was_typed_and_its_near_names()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Wiggo Qvarn");
        await visit.Go("/stod");
        var dialog = await OpenNew(visit);
        await dialog.GetByLabel(OpenSupportTexts.Name.Swedish).PressSequentiallyAsync("Wiggo Qvarns");
        await dialog.GetByText(OpenSupportTexts.Reach.Swedish).ClickAsync();
        await dialog.GetByLabel(OpenSupportTexts.Phone.Swedish).FillAsync("070-174 06 05");
        await visit.Page.WaitForFunctionAsync("() => ['name', 'Phone'].every(name => Object.keys(sessionStorage).some(key => key.startsWith('utkast:') && key.endsWith(':' + name)))");

        await visit.Page.ReloadAsync();
        dialog = await OpenNew(visit);

        await Expect(dialog.GetByLabel(OpenSupportTexts.Name.Swedish)).ToHaveValueAsync("Wiggo Qvarns");
        await Expect(dialog.GetByLabel(OpenSupportTexts.Phone.Swedish)).ToHaveValueAsync("070-174 06 05");
        await Expect(dialog.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Wiggo Qvarn, " })).ToBeVisibleAsync();

        await dialog.GetByLabel(OpenSupportTexts.Name.Swedish).FillAsync("Xerxes Ubbe");
        await dialog.GetByRole(AriaRole.Button, new() { Name = SupportListTexts.Open.Swedish, Exact = true }).ClickAsync();
        await Expect(visit.Page.Locator("h1").Filter(new() { HasText = "Xerxes Ubbe" })).ToBeVisibleAsync();
        await visit.Go("/stod");
        dialog = await OpenNew(visit);
        await Expect(dialog.GetByLabel(OpenSupportTexts.Name.Swedish)).ToHaveValueAsync("");
    }

    /// <summary>The digits would change the day otherwise, and be saved there.</summary>
    [Fact]
    public async Task Minutes_typed_on_a_slow_line_land_in_their_own_field()
    {
        await using var cable = new Cable(app.Address, TimeSpan.FromMilliseconds(700));
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");
        await visit.OpenSupport("Yster Minut");
        var dialog = await OpenContact(visit);
        var day = await dialog.GetByLabel(ContactTexts.Day.Swedish, new() { Exact = true }).InputValueAsync();

        await Radio(dialog, "60").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.TypeAsync("75");
        await Choose(dialog, ContactKind.HomeVisit.Name().Swedish);
        await dialog.GetByRole(AriaRole.Button, new() { Name = ContactTexts.Save.Swedish, Exact = true }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();

        await Expect(visit.Page.Locator("article.note").First).ToContainTextAsync("75");
        await Expect(visit.Page.Locator("article.note").First).ToContainTextAsync(day);
    }

    [Fact]
    public async Task Back_leads_to_where_one_was_in_the_list()
    {
        await using var visit = await app.Visit(Role.Coordinator, at: "/stod");
        var row = visit.Page.Locator("a.open").Nth(15);
        await row.EvaluateAsync("row => row.scrollIntoView({ block: 'center' })");
        await visit.Page.WaitForFunctionAsync("() => scrollY > 0");
        var before = await visit.Page.EvaluateAsync<double>("scrollY");

        await row.ClickAsync();
        await Expect(visit.Page.GetByText(StepPanelTexts.Problem.Swedish).Or(visit.Page.Locator("nav.tabs")).First).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();

        await visit.Page.WaitForFunctionAsync("before => Math.abs(scrollY - before) < 3", before);
        await Expect(row).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_dialog_in_which_all_is_saved_closes_without_a_question()
    {
        await using var visit = await app.Visit(Role.Coordinator, at: "/stod");
        await visit.Page.Locator("a.open").Nth(3).ClickAsync();
        await visit.ChooseInMenu(SupportPageTexts.ChangeResponsible.Swedish);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = SupportPageTexts.ChangeResponsible.Swedish });
        var people = dialog.GetByRole(AriaRole.Listitem);
        await Expect(people.First).ToBeVisibleAsync();
        var before = await people.CountAsync();

        await dialog.GetByLabel(SupportPageTexts.AddResponsible.Swedish, new() { Exact = true }).ChooseFirstAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.AddResponsible.Swedish, Exact = true }).ClickAsync();
        await Expect(people).ToHaveCountAsync(before + 1);
        await Expect(dialog.Locator(".saved")).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Close.Swedish, Exact = true }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_a_colleague_saves_meanwhile_stands_beside_what_is_written()
    {
        await using var one = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await one.OpenSupport("Yggdra Tvåflik");
        await using var two = await app.Visit(Role.Bridgebuilder, at: new Uri(one.Page.Url).AbsolutePath);
        await two.Field(StepPanelTexts.Problem.Swedish).FillAsync("Det som den andra skrev.");

        await one.Field(StepPanelTexts.Problem.Swedish).FillAsync("Det som den första skrev.");
        await one.Button(StepPanelTexts.SaveSoFar.Swedish).ClickAsync();
        await Expect(one.Page.Locator(".saved").First).ToBeVisibleAsync();
        await two.Button(StepPanelTexts.SaveSoFar.Swedish).ClickAsync();
        // The same member in another window, who is never "somebody else".
        await Expect(two.Page.GetByText("Du har ändrat det här i ett annat fönster i dag kl.")).ToBeVisibleAsync();
        await two.IsForEveryone("changed-meanwhile");
        await two.Button(ChangeTexts.ShowNew.Swedish).ClickAsync();

        var theirs = two.Page.Locator(".meanwhile").Filter(new() { HasText = "Det som den första skrev." });
        await Expect(theirs).ToBeVisibleAsync();
        await Expect(two.Field(StepPanelTexts.Problem.Swedish)).ToHaveValueAsync("Det som den andra skrev.");
        await Expect(theirs).ToContainTextAsync("Du har sparat i ett annat fönster i dag kl.");
        await two.IsForEveryone("saved-meanwhile");
        await theirs.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.TakeBoth.Swedish }).ClickAsync();
        await Expect(theirs).ToBeHiddenAsync();
        await Expect(two.Field(StepPanelTexts.Problem.Swedish)).ToHaveValueAsync("Det som den andra skrev.\n\nDet som den första skrev.");
        await two.Button(StepPanelTexts.SaveSoFar.Swedish).ClickAsync();
        await Expect(two.Page.Locator(".saved").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_search_narrows_the_list_when_one_pauses()
    {
        await using var visit = await app.Visit(Role.Coordinator, at: "/kontakter");
        var search = visit.Field(KeyContactPageTexts.Find.Swedish);

        await search.PressSequentiallyAsync("polis");

        await Expect(visit.Page.Locator("main tbody tr")).ToHaveCountAsync(1);
        await Expect(search).ToBeFocusedAsync();
        await Expect(search).ToHaveValueAsync("polis");
    }

    private static async Task<ILocator> OpenNew(Visit visit)
    {
        await visit.Button(SupportListTexts.Open.Swedish).First.ClickAsync();
        return visit.Page.GetByRole(AriaRole.Dialog);
    }

    private static async Task<ILocator> OpenContact(Visit visit)
    {
        await visit.Button(ContactTexts.Title.Swedish).First.ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish });
        await Expect(dialog).ToBeVisibleAsync();
        return dialog;
    }

    private static ILocator Radio(ILocator dialog, string name) => dialog.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    private static Task Choose(ILocator dialog, string name) => Radio(dialog, name).CheckAsync(new() { Force = true });

    private static ILocator Told(ILocator dialog) => dialog.GetByText(ComponentTexts.IsDraft.Swedish);
}
