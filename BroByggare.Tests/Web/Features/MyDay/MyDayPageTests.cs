using BroByggare.Core.IndividualSupports;
using BroByggare.Core.MyDay;
using BroByggare.Core.OpeningQuestions;
using BroByggare.Core.People;
using BroByggare.Core.Removals;
using BroByggare.Core.Striking;
using BroByggare.Core.Team;
using BroByggare.Core.Time;
using BroByggare.Core.WithoutIdentity;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.MyDay;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.MyDay;

public sealed class MyDayPageTests : PageTest
{
    private readonly DateOnly _today;

    public MyDayPageTests()
    {
        Has<MyDayQueries>();
        Has<OpeningQuestionQueries>();
        Has<OpeningQuestionCommands>();
        Has<OpeningCommands>();
        Has<SupportListQueries>();
        Has<PersonQueries>();
        Has<SupportCommands>();
        Has<StrikingCommands>();
        Has<WithoutIdentityCommands>();
        Has<RemovalQueries>();
        Has<RemovalCommands>();
        _today = Database.Clock.Today();
    }

    [Fact]
    public void The_day_is_told_in_words_and_an_empty_one_says_so()
    {
        SignIn(Role.Bridgebuilder);

        var page = Open();

        page.Find(".page-head p").TextContent.Should().Be("Torsdag 19 november 2026, vecka 47");
        page.Markup.Should().Contain("Inget kvar i dag").And.Contain("Inget har datum de närmaste dagarna.");
    }

    [Fact]
    public async Task What_is_late_stands_first_and_one_press_finishes_it()
    {
        var sara = SignIn(Role.Bridgebuilder);
        Database.Clock.Pass(TimeSpan.FromDays(-3));
        var id = await Database.Opened(sara);
        await Database.Watched(sara, id, _today.AddDays(-3), "Lämna kopia av planen");
        Database.Clock.Pass(TimeSpan.FromDays(3));
        var page = Open();

        var row = page.Find(".todo li");
        row.TextContent.Should().Contain("3 dagar sent").And.Contain("Lämna kopia av planen").And.Contain($"Mira, {id}");
        await page.Find(".todo button").ClickAsync(new());

        page.WaitForAssertion(() => page.Markup.Should().Contain("Inget kvar i dag"));
    }

    [Fact]
    public async Task What_is_done_stays_struck_through_where_it_stood_and_can_be_undone()
    {
        var sara = SignIn(Role.Bridgebuilder);
        var id = await Database.Opened(sara);
        await Database.Watched(sara, id, _today, "Lämna kopia av planen");
        await Database.Watched(sara, id, _today, "Ring skolan");
        var page = Open();

        await page.Find(".todo li:first-child button").ClickAsync(new());

        page.WaitForAssertion(() => page.Find(".todo li:first-child s").TextContent.Should().Be("Lämna kopia av planen"));
        page.Find(".todo li:first-child").TextContent.Should().Contain("Klart kl. ").And.Contain("Ångra");
        page.Find(".todo li:last-child").TextContent.Should().Contain("Ring skolan");
        page.Markup.Should().Contain("1 kvar, 1 klart");
        await page.Find(".todo li:first-child button").ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll(".todo s").Should().BeEmpty());
        (await Database.Get<MyDayQueries>().Today(sara)).DueToday.Select(item => item.What).Should().Equal("Lämna kopia av planen", "Ring skolan");
    }

    [Fact]
    public async Task What_was_done_is_gone_when_the_page_is_opened_again()
    {
        var sara = SignIn(Role.Bridgebuilder);
        var id = await Database.Opened(sara);
        await Database.Watched(sara, id, _today, "Ring skolan");
        await Open().Find(".todo button").ClickAsync(new());

        Open().FindAll(".todo").Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_colleague_took_away_stands_there_until_it_is_read()
    {
        var sara = SignIn(Role.Bridgebuilder);
        var jonas = Database.HasMember(Role.Bridgebuilder, Team, "Jonas Berg");
        var id = await Database.Opened(sara);
        await Database.MadeJoint(sara, id, with: jonas);
        await Database.Get<SupportCommands>().RemoveResponsible(await Database.Seen(jonas, id), sara.Id, "Sara är tjänstledig.");
        var page = Open();

        page.Markup.Should().Contain($"Jonas Berg tog bort dig som ansvarig, i stöd {id}: ”Sara är tjänstledig.”").And.NotContain("Mira");
        await page.FindAll("button").Single(button => button.TextContent.Trim().StartsWith("Läst", StringComparison.Ordinal)).ClickAsync(new());

        page.WaitForAssertion(() => page.Markup.Should().NotContain("tog bort dig"));
        (await Database.Get<RemovalQueries>().Unread(sara)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_woken_support_is_taken_up_where_it_stands()
    {
        var sara = SignIn(Role.Bridgebuilder);
        var id = await Database.Opened(sara);
        await Database.Parked(sara, id, _today.AddDays(1));
        Database.Clock.Pass(TimeSpan.FromDays(1));
        SignIn(sara);
        var page = Open();

        await page.FindAll(".todo button").Single(button => button.TextContent.Contains("Ta upp", StringComparison.Ordinal)).ClickAsync(new());

        (await Database.Get<SupportListQueries>().List(sara, new(), 1)).Page.Rows.Single().ParkedUntil.Should().BeNull();
    }

    [Fact]
    public async Task From_a_quiet_support_a_contact_is_noted_for_just_that_one()
    {
        var sara = SignIn(Role.Bridgebuilder);
        Database.Clock.Pass(TimeSpan.FromDays(-30));
        var id = await Database.Opened(sara, "Johan");
        Database.Clock.Pass(TimeSpan.FromDays(30));
        var page = Open();

        page.Markup.Should().Contain("Ingen kontakt än").And.Contain("30 dagar");
        await page.FindAll(".todo button").Single().ClickAsync(new());

        page.WaitForAssertion(() => page.Find("dialog input[type=radio][checked]").ParentElement!.TextContent.Trim().Should().Be($"Johan, {id}"));
    }

    [Fact]
    public void A_manager_is_led_to_where_their_day_begins()
    {
        SignIn(Role.Manager);

        Render<MyDayPage>();

        Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith("/laget");
    }

    private IRenderedComponent<MyDayPage> Open()
    {
        var page = Render<MyDayPage>();
        page.WaitForState(() => page.FindAll("h1").Count > 0);
        return page;
    }
}
