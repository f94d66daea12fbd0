using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Accounts;
using BroByggare.Web.Features.Blocks;
using BroByggare.Web.Features.Figures;
using BroByggare.Web.Features.KeyContacts;
using BroByggare.Web.Features.Sessions;
using BroByggare.Web.Layout;
using BroByggare.Web.Security;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(SessionAppGroup.Name)]
public sealed class SessionJourney(SessionApp app)
{
    /// <summary>Five seconds are promised; three times as many on a machine that is busy with other things.</summary>
    private const int ToldWithin = 15_000;

    [Fact]
    public async Task One_who_is_switched_off_is_told_in_every_tab_and_cannot_come_back()
    {
        var tilda = app.HasMember(Role.Bridgebuilder, "Tilda Prov");
        await using var hers = await app.Visit();
        await hers.SignInAs("Tilda Prov", to: "/block");
        var tabs = new[] { hers.Page, await hers.NewTab("/kontakter"), await hers.NewTab("/mina-inloggningar") };
        foreach (var tab in tabs)
            await Expect(tab.Locator("h1")).ToBeVisibleAsync();
        await using var karin = await Administrator($"/team/{tilda.Id}");

        await karin.Button(TeamPageTexts.SwitchOff.Swedish).ClickAsync();
        await karin.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = TeamPageTexts.SwitchOff.Swedish }).ClickAsync();
        await Expect(karin.Button(TeamPageTexts.SwitchOn.Swedish)).ToBeVisibleAsync();

        foreach (var tab in tabs)
            await Expect(tab.GetByText(AccountTexts.NoLongerSignedIn.Swedish)).ToBeVisibleAsync(new() { Timeout = ToldWithin });
        await hers.IsAccessible();
        await hers.Screens("session-over");
        await hers.Go("/kontakter");
        await Expect(hers.Heading(AccountTexts.SignIn.Swedish)).ToBeVisibleAsync();
        await Expect(hers.Page.GetByText("Tilda Prov")).ToHaveCountAsync(0);
        app.Ask(db => db.Sessions.Count(session => session.MemberId == tilda.Id && session.EndedBy == SessionEnd.SwitchedOff)).Should().Be(1);
    }

    [Fact]
    public async Task One_s_sign_in_elsewhere_is_seen_and_ended()
    {
        app.HasMember(Role.Bridgebuilder, "Otto Prov");
        await using var here = await app.Visit();
        await here.SignInAs("Otto Prov", to: "/mina-inloggningar");
        await using var there = await app.Visit();
        await there.SignInAs("Otto Prov", to: "/block");
        await here.Page.ReloadAsync();
        await Expect(here.Page.Locator("tbody tr")).ToHaveCountAsync(2);
        await Everyone(here, "mina-inloggningar");

        await here.Page.Locator("tbody").GetByRole(AriaRole.Button).ClickAsync();
        var asked = here.Page.GetByRole(AriaRole.Dialog);
        await Expect(asked).ToBeVisibleAsync();
        await here.IsAccessible();
        await asked.GetByRole(AriaRole.Button, new() { NameRegex = new("^Logga ut") }).ClickAsync();

        await Expect(there.Page.GetByText(AccountTexts.NoLongerSignedIn.Swedish)).ToBeVisibleAsync(new() { Timeout = ToldWithin });
        await Expect(here.Page.Locator("tbody tr")).ToHaveCountAsync(1);
        await Expect(here.Page.GetByText(SessionPageTexts.OnlyThis.Swedish)).ToBeVisibleAsync();
        here.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_tab_that_is_left_is_over_after_half_an_hour_and_what_was_typed_is_there_afterwards()
    {
        app.HasMember(Role.Bridgebuilder, "Lea Prov");
        await using var visit = await app.Visit();
        await visit.SignInAs("Lea Prov", to: "/block");
        await visit.Field(BlocksTexts.WhatHappened.Swedish).PressSequentiallyAsync("Hon ringer på fre");
        app.Clock.Pass(TimeSpan.FromMinutes(20));
        // A hand keeps it open; the line between browser and server alone does not.
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
        app.Clock.Pass(TimeSpan.FromMinutes(20));
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(2).Swedish)).ToBeVisibleAsync();

        app.Clock.Pass(TimeSpan.FromMinutes(31));
        await Expect(visit.Page.GetByText(AccountTexts.NoLongerSignedIn.Swedish)).ToBeVisibleAsync(new() { Timeout = ToldWithin });
        await visit.Link(AccountTexts.SignIn.Swedish).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = "Lea Prov" }).ClickAsync();

        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToHaveValueAsync("Hon ringer på fre");
    }

    /// <summary>A tablet that slept past the end of the session.</summary>
    [Fact]
    public async Task A_page_whose_session_ended_while_its_line_was_down_leads_to_the_way_in_and_back()
    {
        app.HasMember(Role.Bridgebuilder, "Lina Prov");
        await using var cable = new Cable(app.Address);
        await using var visit = await app.Visit(cable);
        await visit.SignInAs("Lina Prov", to: "/block");
        await visit.Field(BlocksTexts.WhatHappened.Swedish).PressSequentiallyAsync("Hon ringer på fre");

        cable.Cut();
        await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeVisibleAsync();
        app.Clock.Pass(TimeSpan.FromMinutes(31));
        cable.Mend();

        await Expect(visit.Heading(AccountTexts.SignIn.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText(AccountTexts.NoLongerSignedIn.Swedish)).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = "Lina Prov" }).ClickAsync();
        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToHaveValueAsync("Hon ringer på fre");
        visit.Page.Url.Should().EndWith("/block");
    }

    [Fact]
    public async Task The_end_of_a_session_is_told_before_and_a_press_puts_it_off_but_the_telling_does_not()
    {
        app.HasMember(Role.Bridgebuilder, "Mia Prov");
        await using var visit = await app.Visit();
        await visit.SignInAs("Mia Prov", to: "/block");
        var told = visit.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "stanna kvar" });
        // Looking at the page takes longer than the browser's last answer to what was drawn when it was opened.
        await visit.IsAccessible();

        app.Clock.Pass(TimeSpan.FromMinutes(28.5));
        await Expect(told).ToBeVisibleAsync(new() { Timeout = ToldWithin });
        await visit.IsForEveryone("ending-soon");
        await visit.Button(AccountTexts.Stay.Swedish).ClickAsync();
        await Expect(told).ToBeHiddenAsync();
        app.Clock.Pass(TimeSpan.FromMinutes(20));
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();

        await visit.IsAccessible();
        app.Clock.Pass(TimeSpan.FromMinutes(29));
        await Expect(told).ToBeVisibleAsync(new() { Timeout = ToldWithin });
        app.Clock.Pass(TimeSpan.FromMinutes(2));
        await Expect(visit.Page.GetByText(AccountTexts.NoLongerSignedIn.Swedish)).ToBeVisibleAsync(new() { Timeout = ToldWithin });
    }

    [Fact]
    public async Task Whoever_types_is_there_although_the_server_hears_nothing_of_it()
    {
        app.HasMember(Role.Bridgebuilder, "Nova Prov");
        await using var visit = await app.Visit();
        await visit.SignInAs("Nova Prov", to: "/block");
        app.Clock.Pass(TimeSpan.FromMinutes(20));

        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Field(BlocksTexts.WhatHappened.Swedish).PressSequentiallyAsync("Hon ringer på fre"),
            answer => answer.Url.EndsWith(StillHere.Path, StringComparison.Ordinal) && answer.Status == 204);

        app.Clock.Pass(TimeSpan.FromMinutes(20));
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Who_has_been_signed_in_for_as_long_as_one_may_signs_in_again_and_goes_on()
    {
        var olle = app.HasMember(Role.Bridgebuilder, "Olle Prov");
        await using var visit = await app.Visit();
        await visit.SignInAs("Olle Prov", to: "/block");
        for (var time = 0; time < 25; time++)
        {
            app.Clock.Pass(TimeSpan.FromMinutes(21.5));
            await visit.Page.ReloadAsync();
        }

        app.Clock.Pass(TimeSpan.FromMinutes(1));
        await Expect(visit.Link(AccountTexts.ConfirmAtProvider.Swedish)).ToBeVisibleAsync(new() { Timeout = ToldWithin });
        await visit.IsForEveryone("ending-for-good");
        await visit.Link(AccountTexts.ConfirmAtProvider.Swedish).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = "Olle Prov" }).ClickAsync();
        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToBeVisibleAsync();

        app.Clock.Pass(TimeSpan.FromMinutes(20));
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
        app.Ask(db => db.Sessions.Count(session => session.MemberId == olle.Id)).Should().Be(2);
    }

    [Fact]
    public async Task A_file_is_given_to_one_who_has_lately_shown_who_they_are()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Manager, to: "/arets-siffror");
        app.Clock.Pass(TimeSpan.FromMinutes(11));

        await visit.Link(YearTexts.Download.Swedish).ClickAsync();
        await Expect(visit.Heading(AccountTexts.ConfirmTitle.Swedish)).ToBeVisibleAsync();
        await Everyone(visit, "bekrafta");
        await visit.Button(AccountTexts.ConfirmPress.With("Anders Nyman").Swedish).ClickAsync();
        // One comes back to where one was, and is told what one came for.
        await Expect(visit.Link(YearTexts.Download.Swedish)).ToBeVisibleAsync();
        await Everyone(visit, "bekraftad");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Link(AccountTexts.FetchFile.Swedish).ClickAsync());

        download.SuggestedFilename.Should().EndWith(".xlsx");
        app.Ask(db => db.Sessions.Count(session => session.EndedBy == SessionEnd.Replaced
            && db.Set<TeamMember>().Any(member => member.Id == session.MemberId && member.Role == Role.Manager))).Should().Be(0);
    }

    [Fact]
    public async Task From_a_paper_that_one_had_to_prove_who_one_is_for_one_comes_back_to_what_it_is_about()
    {
        var ture = app.HasMember(Role.Bridgebuilder, "Ture Prov");
        var support = $"/stod/{app.HasSupport(ture, "Xerxes Utdrag")}";
        await using var visit = await app.Visit();
        await visit.SignInAs("Ture Prov", to: support);
        app.Clock.Pass(TimeSpan.FromMinutes(11));

        await visit.Go($"{support}/registerutdrag");
        await visit.Link(AccountTexts.ConfirmTitle.Swedish).ClickAsync();
        await visit.Button(AccountTexts.ConfirmPress.With("Ture Prov").Swedish).ClickAsync();
        await Expect(visit.Page.GetByText("Xerxes Utdrag").First).ToBeVisibleAsync();
        await visit.Link(LayoutTexts.Back.Swedish).ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex($"{support}$"));
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("Xerxes Utdrag");
    }

    [Fact]
    public async Task Whoever_presses_cancel_instead_is_not_told_that_it_is_proved()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Manager, to: "/arets-siffror");
        app.Clock.Pass(TimeSpan.FromMinutes(11));

        await visit.Link(YearTexts.Download.Swedish).ClickAsync();
        await visit.Link(ComponentTexts.Cancel.Swedish).ClickAsync();

        await Expect(visit.Link(YearTexts.Download.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText(AccountTexts.Confirmed.Swedish)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Whoever_gets_a_new_role_is_signed_out_in_every_tab_and_comes_back_in_the_new_one()
    {
        var nils = app.HasMember(Role.Coordinator, "Nils Prov");
        await using var his = await app.Visit();
        await his.SignInAs("Nils Prov", to: "/kontakter");
        var second = await his.NewTab("/team");
        await Expect(second.GetByRole(AriaRole.Heading, new() { Name = TeamPageTexts.Title.Swedish })).ToBeVisibleAsync();
        await his.Button(KeyContactPageTexts.New.Swedish).ClickAsync();
        await his.Page.GetByRole(AriaRole.Dialog).GetByLabel(KeyContactPageTexts.Organisation.Swedish).FillAsync("Prov av roll");
        await using var karin = await Administrator($"/team/{nils.Id}");
        await karin.Button(TeamPageTexts.ChangeRole.Swedish).ClickAsync();
        var form = karin.Page.GetByRole(AriaRole.Dialog);
        await form.GetByRole(AriaRole.Radio, new() { Name = Role.Manager.Name().Swedish }).CheckAsync(new() { Force = true });
        await Everyone(karin, "byt-roll");
        await form.GetByRole(AriaRole.Button, new() { Name = TeamPageTexts.Save.Swedish }).ClickAsync();
        await Expect(karin.Page.GetByText($"{Role.Manager.Name().Swedish} · Demo")).ToBeVisibleAsync();

        foreach (var tab in new[] { his.Page, second })
            await Expect(tab.GetByText(AccountTexts.NoLongerSignedIn.Swedish)).ToBeVisibleAsync(new() { Timeout = ToldWithin });
        await his.SignInAs("Nils Prov", to: "/team");
        await Expect(his.Heading(LayoutTexts.NotFoundTitle.Swedish)).ToBeVisibleAsync();

        app.Ask(db => db.KeyContacts.Any(contact => contact.Organisation == "Prov av roll")).Should().BeFalse();
    }

    [Fact]
    public async Task Nobody_opens_more_tabs_than_there_is_room_for()
    {
        app.HasMember(Role.Bridgebuilder, "Mina Prov");
        await using var visit = await app.Visit();
        await visit.SignInAs("Mina Prov", to: "/block");
        for (var tab = 1; tab < SessionApp.MostTabs; tab++)
            await Expect((await visit.NewTab("/block")).Locator("h1")).ToBeVisibleAsync();

        var last = await visit.NewTab("/block");

        await Expect(last.GetByText(SecurityRefusals.TooManyTabs.With(SessionApp.MostTabs).Wording.Swedish)).ToBeVisibleAsync();
        await Expect(last.Locator("h1")).ToHaveCountAsync(0);
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_cookie_is_small_and_says_nothing()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Coordinator, to: "/kontakter");

        var cookie = (await visit.Page.Context.CookiesAsync()).Single(cookie => cookie.Name == "brobyggare");

        cookie.Value.Length.Should().BeLessThan(500);
        (cookie.HttpOnly, cookie.SameSite, cookie.Expires).Should().Be((true, SameSiteAttribute.Lax, -1));
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

    private async Task<Visit> Administrator(string to)
    {
        var visit = await app.Visit();
        await visit.SignInAs(Role.Administrator, to);
        return visit;
    }
}
