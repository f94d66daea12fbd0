using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Accounts;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Referrals;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(SessionAppGroup.Name)]
public sealed class AccountJourney(SessionApp app)
{
    [Fact]
    public async Task Somebody_is_invited_stands_in_the_list_and_has_a_deputy()
    {
        app.HasMember(Role.Bridgebuilder, "Vera Vikarie");
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Administrator, to: "/team");
        await Everyone(visit, "team");
        await visit.Button(TeamPageTexts.Invite.Swedish).ClickAsync();
        var form = visit.Page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Button, new() { Name = TeamPageTexts.Invite.Swedish }).ClickAsync();
        await Expect(form.GetByText(AccountRefusals.SignInMissing.Wording.Swedish, new() { Exact = true })).ToBeVisibleAsync();
        await Everyone(visit, "team-bjud-in");
        await form.GetByLabel(TeamPageTexts.Name.Swedish, new() { Exact = true }).FillAsync("Nova Ny");
        await form.GetByLabel(TeamPageTexts.Mail.Swedish).FillAsync("nova.ny@kommun.example");
        await form.GetByRole(AriaRole.Button, new() { Name = TeamPageTexts.Invite.Swedish }).ClickAsync();

        await Expect(form).ToBeHiddenAsync();
        // Others who stand in the list may fill its first page.
        await visit.Go($"/team?{MemberFilters.Words}=Nova");
        await visit.Link("Nova Ny").ClickAsync();
        await Expect(visit.Heading("Nova Ny")).ToBeVisibleAsync();
        await visit.Field(TeamPageTexts.Deputy.Swedish).ChooseAsync("Vera Vikarie");
        await visit.Field(TeamPageTexts.From.Swedish).FillAsync(Today());
        await visit.Field(TeamPageTexts.Until.Swedish).FillAsync(Today(monthsAhead: 18));
        await visit.Button(TeamPageTexts.Appoint.Swedish).ClickAsync();
        // The field has the rule's own limit.
        var today = DateOnly.ParseExact(Today(), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        await Expect(visit.Page.GetByText(ComponentTexts.DayBetween.With(today, today.AddYears(1)).Swedish).First).ToBeVisibleAsync();
        await visit.Field(TeamPageTexts.From.Swedish).FillAsync(Today());
        await visit.Field(TeamPageTexts.Until.Swedish).FillAsync(Today());
        await visit.Button(TeamPageTexts.Appoint.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(TeamPageTexts.Now.Swedish, new() { Exact = true })).ToBeVisibleAsync();
        await Everyone(visit, "team-konto");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task One_who_leaves_hands_over_what_is_open_and_the_successor_finds_it()
    {
        var leaving = app.HasMember(Role.Bridgebuilder, "Siri Slutar");
        app.HasMember(Role.Bridgebuilder, "Tor Tarvid");
        var support = app.HasSupport(leaving, "Mira");
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Administrator, to: $"/team/{leaving.Id}");
        await visit.Button(TeamPageTexts.SwitchOff.Swedish).ClickAsync();
        var form = visit.Page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Button, new() { Name = TeamPageTexts.SwitchOff.Swedish }).ClickAsync();
        await Expect(form.GetByText(AccountRefusals.SuccessorMissing.With(1).Wording.Swedish)).ToBeVisibleAsync();
        await Everyone(visit, "team-stang-av");
        (await visit.Page.ContentAsync()).Should().NotContain("Mira");

        await form.GetByLabel(TeamPageTexts.Successor.Swedish).ChooseAsync("Tor Tarvid");
        await form.GetByRole(AriaRole.Button, new() { Name = TeamPageTexts.SwitchOff.Swedish }).ClickAsync();
        await Expect(visit.Button(TeamPageTexts.SwitchOn.Swedish)).ToBeVisibleAsync();

        await using var his = await app.Visit();
        await his.SignInAs("Tor Tarvid", to: $"/stod/{support}");
        await Expect(his.Page.Locator("h1")).ToContainTextAsync("Mira");
    }

    [Fact]
    public async Task An_account_is_changed_only_by_one_who_has_lately_shown_who_they_are()
    {
        var otto = app.HasMember(Role.Manager, "Ville Vald");
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Administrator, to: $"/team/{otto.Id}");
        app.Clock.Pass(TimeSpan.FromMinutes(11));
        await visit.Page.ReloadAsync();
        await Expect(visit.Button(TeamPageTexts.SwitchOff.Swedish)).ToHaveAttributeAsync("aria-disabled", "true");
        await Everyone(visit, "team-bekrafta-forst");

        await visit.Link(AccountTexts.ConfirmTitle.Swedish).ClickAsync();
        await visit.Button(AccountTexts.ConfirmPress.With("Karin Wall").Swedish).ClickAsync();

        await Expect(visit.Heading("Ville Vald")).ToBeVisibleAsync();
        await Expect(visit.Button(TeamPageTexts.SwitchOff.Swedish)).Not.ToHaveAttributeAsync("aria-disabled", "true");
    }

    [Fact]
    public async Task A_coordinator_reads_the_accounts_and_changes_none()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Coordinator, to: "/team");

        await Expect(visit.Button(TeamPageTexts.Invite.Swedish)).ToHaveCountAsync(0);
        await visit.Link("Karin Wall").ClickAsync();
        await Expect(visit.Heading("Karin Wall")).ToBeVisibleAsync();
        await Expect(visit.Button(TeamPageTexts.SwitchOff.Swedish)).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/team")]
    [InlineData("/team/1")]
    [InlineData("/mina-inloggningar")]
    public async Task Who_chose_English_reads_the_accounts_in_English(string path)
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Administrator, to: path);

        await visit.ChooseEnglish();

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await visit.IsAllIn(Text.EnglishCulture);
    }

    /// <summary>Both are as long as a note may be: by the four-byte characters and by the three-byte ones that make the longest message.</summary>
    [Theory]
    [InlineData("🌍")]
    [InlineData("–")]
    public async Task The_longest_note_reaches_the_server_in_the_longest_letters(string letter)
    {
        var writer = app.HasMember(Role.Bridgebuilder, $"Lovisa Lång {letter.Length}");
        var support = app.HasSupport(writer, "Elin");
        await using var visit = await app.Visit();
        await visit.SignInAs($"Lovisa Lång {letter.Length}", to: $"/stod/{support}");
        var note = visit.Field(JournalPanelTexts.NewNote.Swedish);
        var longest = string.Concat(Enumerable.Repeat(letter, Input.LongestNote / letter.Length));

        // The field itself takes no more, so the limit is taken off it as a stranger would.
        await note.EvaluateAsync("box => box.removeAttribute('maxlength')");
        await note.FillAsync(longest + "!");
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(CommonRefusals.TooLong.With(Input.LongestNote).Wording.Swedish).First).ToBeVisibleAsync();
        await note.FillAsync(longest);
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();

        await Expect(note).ToHaveValueAsync("");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync(longest);
    }

    private static async Task Everyone(Visit visit, string picture)
    {
        await visit.IsAccessible();
        await visit.FitsEveryWidth();
        await visit.Screens(picture);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.IsAccessible();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    private string Today(int monthsAhead = 0) => app.Clock.Today().AddMonths(monthsAhead).ToString("yyyy-MM-dd", Text.SwedishCulture);
}
