using BroByggare.Core.AuditLog;
using BroByggare.Core.Drafts;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.MyDay;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Striking;
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
        Has<EntryQuestionQueries>();
        Has<SupportListQueries>();
        Has<PersonQueries>();
        Has<SupportCommands>();
        Has<StrikingCommands>();
        Has<WithoutIdentityCommands>();
        Has<RemovalQueries>();
        Has<HandoverQueries>();
        Has<HandOverCommands>();
        Has<DraftQueries>();
        Has<RemovalCommands>();
        Has<SupportQueries>();
        Has<ReferralCommands>();
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
    public async Task An_answer_to_a_late_referral_is_noted_where_one_rings()
    {
        var sara = SignIn(Role.Bridgebuilder);
        var id = await Referred(sara, upTo: ReferralRung.ContactMade);
        Database.Clock.Pass(TimeSpan.FromDays(5));
        SignIn(sara);
        var page = Open();

        page.Find(".todo a[href^='tel:']").TextContent.Should().Contain("Ring");
        await Button(page, "Anteckna svar Försörjningsstöd, " + id).ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll(".mud-dialog h2").Select(title => title.TextContent).Should().Contain("Vad svarade Försörjningsstöd?"));
        await page.FindAll(".mud-dialog form").Single(form => form.TextContent.Contains("Spara svaret", StringComparison.Ordinal)).SubmitAsync();

        page.WaitForAssertion(() => page.Markup.Should().NotContain("skulle följas upp").And.NotContain("Anteckna svar Försörjningsstöd"));
        var referral = (await Database.Get<SupportQueries>().View(sara, id))!.Referrals.Single();
        (referral.Rung, referral.Waits!.Value.On).Should().Be(
            (ReferralRung.Accepted, Database.Clock.Today().AddDays(Referral.DaysToFollowUp)), "they answered, and gave no day");
    }

    [Fact]
    public async Task The_other_answers_to_a_referral_are_one_press()
    {
        var sara = SignIn(Role.Bridgebuilder);
        var id = await Referred(sara, upTo: ReferralRung.Planned);
        Database.Clock.Pass(TimeSpan.FromDays(5));
        SignIn(sara);
        var page = Open();

        await Buttons(page).Single(button => button.TextContent.Contains("Kontakt är tagen", StringComparison.Ordinal)).ClickAsync(new());

        page.WaitForAssertion(() => page.Markup.Should().Contain("Anteckna svar"));
        (await Database.Get<SupportQueries>().View(sara, id))!.Referrals.Single().Rung.Should().Be(ReferralRung.ContactMade);
    }

    [Fact]
    public async Task A_coordinator_sees_whose_each_is_and_chooses_in_the_address()
    {
        var sara = SignIn(Role.Bridgebuilder, "Sara Lind");
        var jonas = SignIn(Role.Bridgebuilder, "Jonas Berg");
        await Database.Watched(sara, await Database.Opened(sara), _today, "Ring Mira");
        await Database.Watched(jonas, await Database.Opened(jonas, "Tomas"), _today, "Ring Tomas");
        SignIn(Role.Coordinator);
        var page = Open();
        page.FindAll(".todo .whose").Select(whose => whose.TextContent).Should().Equal("Sara Lind", "Jonas Berg");

        Field(page, "Vems").Change("1");
        Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith($"?ansvarig={jonas.Id}");
        page = Open();

        page.FindAll(".todo .what").Select(what => what.TextContent).Should().Equal("Ring Tomas");
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

        page.WaitForAssertion(() => page.Find(".mud-dialog input[type=radio][checked]").ParentElement!.TextContent.Trim().Should().Be($"Johan, {id}"));
    }

    [Fact]
    public void A_manager_is_led_to_where_their_day_begins()
    {
        SignIn(Role.Manager);

        Draw<MyDayPage>();

        Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith("/laget");
    }

    private async Task<SupportId> Referred(Actor by, ReferralRung upTo)
    {
        var contact = KeyContact.Add(new("Försörjningsstöd", "", "033-11 11 11", "", "", []));
        Database.Has(contact);
        var id = await Database.Opened(by);
        var referring = Database.Get<ReferralCommands>();
        await referring.Refer(await Database.Seen(by, id), ReferralKind.Refer, contact.Id, "Hjälp med ansökan", _today.AddDays(2), isShared: false);
        if (upTo is ReferralRung.ContactMade)
            await referring.MakeContact(await Database.Seen(by, id), new(1));
        return id;
    }

    private IRenderedComponent<IComponent> Open()
    {
        var page = Draw<MyDayPage>();
        page.WaitForState(() => page.FindAll("h1").Count > 0);
        return page;
    }
}
