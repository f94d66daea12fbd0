using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Opening;
using BroByggare.Web.Features.Supports.Protection;
using BroByggare.Web.Features.Supports.Referrals;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>Whom a support is hidden from, and how it is reached when it cannot wait.</summary>
[Collection(RightsAppGroup.Name)]
public sealed class AccessJourney(AppFixture app)
{
    private const string Sara = "Sara Lind";
    private const string Daniel = "Daniel Ek";
    private const string Helena = "Helena Sund";

    [Fact]
    public async Task Whoever_is_protected_is_found_by_those_who_are_chosen_only()
    {
        await using var visit = await app.Visit();
        var address = await Opened(visit, "Quilla P");
        var dialog = await AccessDialog(visit);
        await visit.IsAccessible();
        await visit.FitsEveryWidth();
        await visit.Screens("vem-far-hitta");

        await dialog.GetByRole(AriaRole.Button, new() { Name = AccessPageTexts.Protect.Swedish, Exact = true }).ClickAsync();
        await Expect(dialog.GetByText(AccessRefusals.GranteeMissing.Wording.Swedish).First).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Checkbox, new() { Name = Sara }).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = AccessPageTexts.Protect.Swedish, Exact = true }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = AccessPageTexts.EndProtection.Swedish })).ToBeVisibleAsync();
        await visit.IsAccessible();
        await visit.Screens("vem-far-hitta-skyddad");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync(ProtectionKind.ConfidentialityMark.Name().Swedish);
        await Expect(visit.Page).ToHaveTitleAsync($"{AccessPageTexts.Tab.Swedish} – {ComponentTexts.Product}");
        await Expect(visit.Page.GetByText(AccessRefusals.NotOnPaper.Wording.Swedish)).ToBeVisibleAsync();
        await visit.IsAccessible();
        await visit.FitsEveryWidth();
        await visit.Screens("stod-skyddat");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await visit.Page.InnerTextAsync("body")).Should().NotContain("Quilla").And.Contain(AccessPageTexts.NotPrinted.Swedish);

        await using var office = await app.Visit();
        await office.SignInAs(Helena, to: "/stod");
        await Searches(office, "Quilla", finds: false);
        await LooksLikeNothing(office, address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visit.Go("/stod");
        await Searches(visit, "Quilla", finds: true);
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Who_is_kept_out_does_not_learn_that_there_is_anything()
    {
        await using var visit = await app.Visit();
        var address = await Opened(visit, "Rasmia K");
        await using var office = await app.Visit();
        await office.SignInAs(Helena, to: "/stod");
        await Searches(office, "Rasmia", finds: true);

        var dialog = await AccessDialog(visit);
        await dialog.GetByLabel(AccessPageTexts.KeepOutWhom.Swedish).ChooseAsync($"{Helena} ({Role.Coordinator.Name().Swedish})");
        await dialog.GetByLabel(AccessPageTexts.KeepOutWhy.Swedish, new() { Exact = true }).FillAsync("Är kusin med personen.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = AccessPageTexts.KeepOut.Swedish, Exact = true }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = AccessPageTexts.LetIn.Swedish })).ToBeVisibleAsync();
        await visit.IsAccessible();
        await visit.FitsEveryWidth();
        await visit.Screens("vem-far-hitta-utestangd");

        await office.Go("/stod");
        await Searches(office, "Rasmia", finds: false);
        await LooksLikeNothing(office, address);
        await office.Go("/nodoppning");
        await InEmergency(office, address.Split('/')[^1], "Jag måste veta om hon finns här.");
        await Expect(office.Page.GetByText(AccessRefusals.NoSuchNumber.Wording.Swedish).First).ToBeVisibleAsync();

        // Let in again by a dialog of its own: the one behind it says so, and keeps the keyboard.
        await dialog.GetByRole(AriaRole.Button, new() { Name = AccessPageTexts.LetIn.Swedish }).ClickAsync();
        var letIn = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = AccessPageTexts.LetInTitle.With(Helena).Swedish });
        await letIn.GetByLabel(AccessPageTexts.LetInWhy.Swedish).FillAsync("De är inte släkt.");
        await letIn.GetByRole(AriaRole.Button, new() { Name = AccessPageTexts.LetIn.Swedish, Exact = true }).ClickAsync();
        await Expect(letIn).ToHaveCountAsync(0);
        await Expect(dialog.Locator(".saved").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".mud-dialog :focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_emergency_is_reasoned_told_and_over_after_a_day()
    {
        await using var visit = await app.Visit();
        var address = await Opened(visit, "Xelmandrina V");
        var number = address.Split('/')[^1];
        await using var colleague = await app.Visit();
        await colleague.SignInAs(Daniel, to: "/nodoppning");
        await colleague.IsAccessible();
        await colleague.FitsEveryWidth();
        await colleague.Screens("nodoppning");
        await InEmergency(colleague, number, "Bråttom");
        var tooShort = colleague.Page.GetByText("med minst 20 tecken");
        await Expect(tooShort.First).ToBeVisibleAsync();
        await colleague.IsAccessible();
        await colleague.Field(AccessPageTexts.EmergencyWhy.Swedish).FillAsync("Hon ringde gråtande och Sara svarar inte.");
        // The button moves up when the rule is met, and a hand is slower than that.
        await Expect(tooShort).ToHaveCountAsync(0);
        await colleague.Button(AccessPageTexts.Open.Swedish).ClickAsync();
        await Expect(colleague.Page.GetByText(AccessPageTexts.EmergencyYours.Swedish, new() { Exact = true })).ToBeVisibleAsync();
        await colleague.IsAccessible();
        await colleague.Screens("stod-nodoppnat");
        await colleague.Go("/");
        var own = colleague.Page.GetByRole(AriaRole.Region, new() { Name = AccessPageTexts.OwnEmergencies.Swedish });
        await Expect(own).ToContainTextAsync(number);
        await colleague.IsAccessible();
        await colleague.FitsEveryWidth();
        await colleague.Screens("min-dag-nodoppnat");
        await own.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(colleague.Page.GetByText(AccessPageTexts.EmergencyYours.Swedish, new() { Exact = true })).ToBeVisibleAsync();

        await using var office = await app.Visit();
        await office.SignInAs(Helena, to: "/laget");
        var told = office.Page.GetByRole(AriaRole.Region, new() { Name = AccessPageTexts.Told.Swedish }).Locator(".notice").Filter(new() { HasText = number });
        await Expect(told).ToContainTextAsync(Daniel);
        await office.IsAccessible();
        await office.FitsEveryWidth();
        await office.Screens("laget-nodoppning");
        await told.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(office.Page.Locator("#delar")).ToBeFocusedAsync();
        await Expect(office.Page.GetByText("Hon ringde gråtande")).ToBeInViewportAsync();
        await office.Go("/laget");
        await told.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(told).ToHaveCountAsync(0);

        try
        {
            app.Clock.Move(TimeSpan.FromHours(24));
            await using var later = await app.Visit();
            await later.SignInAs(Daniel, to: "/stod");
            await LooksLikeNothing(later, address);
        }
        finally
        {
            app.Clock.PutBack();
        }
    }

    [Fact]
    public async Task All_of_it_speaks_English_too()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Sara, to: "/nodoppning");
        await visit.ChooseEnglish();
        await Expect(visit.Heading(AccessPageTexts.EmergencyTitle.English)).ToBeVisibleAsync();
        await visit.IsAllIn(Text.EnglishCulture);

        await visit.Go("/stod");
        await visit.Page.Locator("a.open").First.ClickAsync();
        await visit.ChooseInMenu(AccessPageTexts.Title.English);
        await Expect(visit.Page.GetByText(AccessPageTexts.KeptOutLead.English)).ToBeVisibleAsync();
        await visit.IsAllIn(Text.EnglishCulture);
        await visit.IsAccessible();
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

    private static async Task<ILocator> AccessDialog(Visit visit)
    {
        await visit.ChooseInMenu(AccessPageTexts.Title.Swedish);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = AccessPageTexts.Title.Swedish });
        await Expect(dialog.GetByText(AccessPageTexts.KeptOutLead.Swedish)).ToBeVisibleAsync();
        return dialog;
    }

    private static async Task InEmergency(Visit visit, string number, string why)
    {
        await visit.Field(AccessPageTexts.EmergencyNumber.Swedish).FillAsync(number);
        await visit.Field(AccessPageTexts.EmergencyWhy.Swedish).FillAsync(why);
        await visit.Button(AccessPageTexts.Open.Swedish).ClickAsync();
    }

    private static async Task Searches(Visit visit, string typed, bool finds)
    {
        var field = visit.Page.GetByRole(AriaRole.Combobox, new() { Name = LayoutTexts.Search.Swedish });
        await field.FillAsync(typed);
        if (finds)
            await Expect(visit.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = typed })).ToHaveCountAsync(1);
        else
            await Expect(visit.Page.GetByText(ComponentTexts.NoHits.Swedish).First).ToBeVisibleAsync();
        await field.FillAsync("");
    }

    /// <summary>The page is word for word that of a number that was never used.</summary>
    private static async Task LooksLikeNothing(Visit visit, string address)
    {
        var (hiddenTitle, hidden) = await Words(visit, address);
        var (neverTitle, never) = await Words(visit, "/stod/999999");

        hidden.Should().Be(never).And.Contain(LayoutTexts.NotFoundTitle.Swedish);
        hiddenTitle.Should().Be(neverTitle);
    }

    private static async Task<(string Title, string Words)> Words(Visit visit, string address)
    {
        await visit.Go(address);
        await Expect(visit.Heading(LayoutTexts.NotFoundTitle.Swedish)).ToBeVisibleAsync();
        return (await visit.Page.TitleAsync(), await visit.Page.InnerTextAsync("main"));
    }
}
