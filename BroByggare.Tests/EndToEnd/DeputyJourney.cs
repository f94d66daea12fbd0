using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Accounts;
using BroByggare.Web.Features.MyDay;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Protection;
using BroByggare.Web.Features.Supports.Referrals;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>Somebody is away, and a colleague works with what is theirs meanwhile.</summary>
[Collection(SessionAppGroup.Name)]
public sealed class DeputyJourney(SessionApp app)
{
    private const string Away = "Britta Borta";
    private const string Deputy = "Vidar Vikarie";
    private const string Kin = "Kajsa Kusin";

    [Fact]
    public async Task A_coordinator_names_a_deputy_who_finds_the_support_until_the_last_day_is_over()
    {
        var away = app.HasMember(Role.Bridgebuilder, Away);
        app.HasMember(Role.Bridgebuilder, Deputy);
        var kin = app.HasMember(Role.Bridgebuilder, Kin);
        var support = app.HasSupport(away, "Tamara Deputerad");
        app.Changes(support, away, (its, signed) => its.KeepOut(kin.Id, "Är kusin.", _ => true, signed));
        app.Changes(support, away, (its, signed) => its.WatchFor("Ring hyresvärden om kontraktet", signed.On, signed));
        await using var office = await app.Visit();
        await office.SignInAs(Role.Coordinator, to: $"/team/{away.Id}");
        await Names(office, Deputy);
        await Names(office, Kin);
        await office.IsForEveryone("team-vikarier");

        await using var visit = await app.Visit();
        await visit.SignInAs(Deputy, to: "/");
        await Expect(visit.Page.GetByText(MyDayTexts.StandingInFor.With(Away).Swedish).First).ToBeVisibleAsync();
        await visit.IsForEveryone("min-dag-vikarie");
        await visit.Go("/stod");
        await Searches(visit, finds: true);
        await visit.Go($"/stod/{support}");
        await Expect(visit.Page.GetByText(AccessPageTexts.YouStandIn.With(Away).Swedish)).ToBeVisibleAsync();
        await visit.Menu.ClickAsync();
        await Expect(visit.Page.GetByText(AccessRefusals.NotForDeputies.Wording.Swedish).First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Go($"/stod/{support}");
        await visit.IsForEveryone("stod-vikarie");
        await visit.Field(JournalPanelTexts.NewNote.Swedish).FillAsync("Hyresvärden väntar på svar.");
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Hyresvärden väntar på svar.");

        await using var other = await app.Visit();
        await other.SignInAs(Kin, to: "/stod");
        await Searches(other, finds: false);
        await LooksLikeNothing(other, $"/stod/{support}");

        app.Clock.Pass(TimeSpan.FromDays(1));
        await using var later = await app.Visit();
        await later.SignInAs(Deputy, to: "/stod");
        await Searches(later, finds: false);
        await LooksLikeNothing(later, $"/stod/{support}");
    }

    /// <summary>For today only.</summary>
    private async Task Names(Visit office, string deputy)
    {
        var today = app.Clock.Today().ToString("yyyy-MM-dd", Text.SwedishCulture);
        await office.Field(TeamPageTexts.Deputy.Swedish).ChooseAsync(deputy);
        await office.Field(TeamPageTexts.From.Swedish).FillAsync(today);
        await office.Field(TeamPageTexts.Until.Swedish).FillAsync(today);
        await office.Button(TeamPageTexts.Appoint.Swedish).ClickAsync();
        await Expect(office.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = deputy })).ToBeVisibleAsync();
    }

    private static async Task Searches(Visit visit, bool finds)
    {
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = LayoutTexts.Search.Swedish }).FillAsync("Tamara");
        var hit = visit.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Tamara" });
        if (finds)
            await Expect(hit).ToBeVisibleAsync();
        else
            await Expect(visit.Page.GetByText(ComponentTexts.NoHits.Swedish).First).ToBeVisibleAsync();
    }

    private static async Task LooksLikeNothing(Visit visit, string address)
    {
        await visit.Go(address);
        await Expect(visit.Heading(LayoutTexts.NotFoundTitle.Swedish)).ToBeVisibleAsync();
        (await visit.Page.ContentAsync()).Should().NotContain("Tamara");
    }
}
