using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.MyDay;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.MyDay;

public sealed class MyDayTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;
    private readonly Actor _jonas;
    private readonly Actor _helena;
    private readonly DateOnly _today;

    public MyDayTests()
    {
        (_sara, _jonas, _helena) = _database.HasColleagues();
        _today = _database.Clock.Today();
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task What_waits_is_late_for_today_or_for_the_coming_days()
    {
        _database.Clock.Pass(TimeSpan.FromDays(-3));
        var id = await _database.Opened(_sara);
        await _database.Watched(_sara, id, _today.AddDays(-3), "Fråga om svar");
        _database.Clock.Pass(TimeSpan.FromDays(3));
        await _database.Watched(_sara, id, _today, "Ring Mira");
        await _database.Watched(_sara, id, _today.AddDays(MyDayQueries.DaysAhead), "Gå igenom intyget");
        await _database.Watched(_sara, id, _today.AddDays(MyDayQueries.DaysAhead + 1), "Längre fram");

        var day = await Today(_sara);

        (day.Late.Single().What, day.Late.Single().Due.DaysLeft).Should().Be(("Fråga om svar", -3));
        day.DueToday.Single().What.Should().Be("Ring Mira");
        day.Coming.Single().What.Should().Be("Gå igenom intyget");
        (day.Today, day.Week).Should().Be((new DateOnly(2026, 11, 19), 47));
    }

    [Fact]
    public async Task A_coordinator_is_told_whose_each_thing_is_and_may_look_at_one_bridge_builder_s_day()
    {
        _database.Clock.Pass(TimeSpan.FromDays(-30));
        var quiet = await _database.Opened(_jonas, "Tomas");
        _database.Clock.Pass(TimeSpan.FromDays(30));
        var shared = await _database.Opened(_sara);
        await _database.MadeJoint(_sara, shared, _jonas);
        await _database.Watched(_sara, shared, _today, "Ring Mira");
        await _database.Watched(_sara, await _database.Opened(_sara, "Vera"), _today, "Ring Vera");

        var day = await Today(_helena);
        var jonas = await _database.Get<MyDayQueries>().Today(_helena, _jonas.Id);

        day.DueToday.Select(item => (item.What, string.Join(", ", item.Responsible))).Should().Equal(("Ring Mira", "Sara Lind, Jonas Berg"), ("Ring Vera", "Sara Lind"));
        day.Quiet.Single(row => row.Id == quiet).Responsible.Should().Equal("Jonas Berg");
        jonas.DueToday.Select(item => item.What).Should().Equal("Ring Mira");
        jonas.Quiet.Should().ContainSingle();
        (await Today(_sara)).DueToday.Should().OnlyContain(item => item.Responsible.Count == 0, "they know whose their own are");
    }

    [Fact]
    public async Task A_meeting_stands_on_the_day_with_its_time()
    {
        var id = await _database.Opened(_sara);
        await _database.Get<SupportCommands>().WatchFor(await _database.Seen(_sara, id), "Vi ses", _today, isMeeting: true, at: new(14, 0), place: "Kaféet");

        (await Today(_sara)).DueToday.Single().At.Should().Be(new TimeOnly(14, 0));
    }

    [Fact]
    public async Task What_is_done_is_gone()
    {
        var id = await _database.Opened(_sara);
        await _database.Watched(_sara, id, _today);
        var item = (await Today(_sara)).DueToday.Single();

        await _database.Get<SupportCommands>().FinishWatch(item.Seen!, item.Watch!.Value);

        (await Today(_sara)).DueToday.Should().BeEmpty();
    }

    [Fact]
    public async Task A_line_of_the_plan_says_who_does_it_and_can_be_finished()
    {
        var id = await _database.Opened(_sara);
        await Planned(id, "Skicka blanketten", _today);

        var item = (await Today(_sara)).DueToday.Single();

        (item.Kind, item.What, item.Who, item.Name).Should().Be((DayItemKind.PlanAction, "Skicka blanketten", PlanActor.Bridgebuilder, "Mira"));
        await _database.Get<SupportCommands>().FinishAction(item.Seen!, item.Action!.Value);
        (await Today(_sara)).DueToday.Should().BeEmpty();
    }

    [Fact]
    public async Task A_referral_without_an_answer_names_the_contact_and_its_telephone()
    {
        var contact = KeyContact.Add(new("Försörjningsstöd", "", "033-11 11 11", "", "", []));
        _database.Has(contact);
        var id = await _database.Opened(_sara);
        var referrals = _database.Get<ReferralCommands>();
        await referrals.GiveConsent(await _database.Seen(_sara, id), contact.Id, "Namn", "Ansökan", _today.AddDays(30));
        await referrals.Refer(await _database.Seen(_sara, id), ReferralKind.Refer, contact.Id, "Hjälp med ansökan", _today.AddDays(2));
        _database.Clock.Pass(TimeSpan.FromDays(5));

        var item = (await Today(_sara)).Late.Single();

        (item.Kind, item.Contact, item.Phone, item.Rung, item.Due.DaysLeft)
            .Should().Be((DayItemKind.Referral, "Försörjningsstöd", "033-11 11 11", ReferralRung.Planned, -3));
    }

    [Fact]
    public async Task A_consent_that_ends_within_two_weeks_is_told_until_it_ends_or_is_renewed()
    {
        var contact = KeyContact.Add(new("Försörjningsstöd", "", "", "", "", []));
        _database.Has(contact);
        var id = await _database.Opened(_sara);
        var referrals = _database.Get<ReferralCommands>();
        await referrals.GiveConsent(await _database.Seen(_sara, id), contact.Id, "Namn", "Ansökan", _today.AddDays(15));
        (await Today(_sara)).Coming.Should().BeEmpty("it holds for fifteen days more");

        _database.Clock.Pass(TimeSpan.FromDays(1));
        var item = (await Today(_sara)).Coming.Single();
        (item.Kind, item.Contact, item.Due.DaysLeft, item.Name).Should().Be((DayItemKind.ConsentEnds, "Försörjningsstöd", 14, "Mira"));
        _database.Clock.Pass(TimeSpan.FromDays(14));
        (await Today(_sara)).DueToday.Single().Kind.Should().Be(DayItemKind.ConsentEnds);

        await referrals.GiveConsent(await _database.Seen(_sara, id), contact.Id, "Namn", "Ansökan", _today.AddDays(90));
        (await Today(_sara)).DueToday.Should().BeEmpty("a later one replaces it");
    }

    [Fact]
    public async Task A_consent_that_has_ended_or_was_taken_back_is_told_no_more()
    {
        var contact = KeyContact.Add(new("Försörjningsstöd", "", "", "", "", []));
        _database.Has(contact);
        var id = await _database.Opened(_sara);
        var referrals = _database.Get<ReferralCommands>();
        await referrals.GiveConsent(await _database.Seen(_sara, id), contact.Id, "Namn", "Ansökan", _today.AddDays(3));
        await referrals.GiveConsent(await _database.Seen(_sara, id), contact.Id, "Namn", "Mer", _today.AddDays(5));
        await referrals.WithdrawConsent(await _database.Seen(_sara, id), new(2));

        (await Today(_sara)).Coming.Single().Due.DaysLeft.Should().Be(3);
        _database.Clock.Pass(TimeSpan.FromDays(4));
        var day = await Today(_sara);

        day.Late.Concat(day.DueToday).Concat(day.Coming).Should().BeEmpty();
    }

    [Fact]
    public async Task A_parked_support_is_silent_until_it_wakes_and_then_can_be_taken_up()
    {
        var id = await _database.Opened(_sara);
        await _database.Watched(_sara, id, _today, "Ring Mira");
        await _database.Parked(_sara, id, _today.AddDays(2));

        var resting = await Today(_sara);
        _database.Clock.Pass(TimeSpan.FromDays(4));
        var woken = await Today(_sara);

        resting.DueToday.Should().BeEmpty();
        resting.Coming.Single().Kind.Should().Be(DayItemKind.Wakes);
        woken.DueToday.Single().Kind.Should().Be(DayItemKind.Woken);
        woken.Late.Single().What.Should().Be("Ring Mira");
        await _database.Get<SupportCommands>().Resume(woken.DueToday.Single().Seen!);
        (await Today(_sara)).DueToday.Should().BeEmpty();
    }

    [Fact]
    public async Task Those_without_contact_the_longest_come_first_and_parked_ones_are_left_in_peace()
    {
        _database.Clock.Pass(TimeSpan.FromDays(-40));
        var never = await _database.Opened(_sara, "Johan");
        var longAgo = await _database.Opened(_sara, "Kim");
        var parked = await _database.Opened(_sara, "Lena");
        _database.Clock.Pass(TimeSpan.FromDays(10));
        await _database.Contacted(_sara, longAgo, _database.Clock.Today());
        await _database.Parked(_sara, parked, _today.AddDays(20));
        _database.Clock.Pass(TimeSpan.FromDays(30));
        await _database.Opened(_sara, "Nadja");

        var day = await Today(_sara);

        day.Quiet.Select(quiet => (quiet.Id, quiet.Days, quiet.LastContactOn)).Should().Equal(
            (never, 40, null), (longAgo, 30, _today.AddDays(-30)));
        day.QuietDays.Should().Be(21);
    }

    [Fact]
    public async Task Activities_of_the_week_stand_there_unless_held_or_called_off()
    {
        Activity Lecture(string title, DateOnly on) =>
            Activity.Plan(new(ActivityKind.Lecture, title, on, "", Audience.Staff, []), 25, _sara.Id);
        var held = Lecture("Hållen", _today);
        held.Hold(new(25, null, 20), _today);
        var off = Lecture("Inställd", _today.AddDays(1));
        off.Cancel(_today);
        _database.Has(held, off, Lecture("För förskolan", _today.AddDays(5)), Lecture("Nästa månad", _today.AddDays(30)));

        var day = await Today(_sara);

        day.DueToday.Should().BeEmpty();
        day.Coming.Select(item => (item.Kind, item.What, item.Registered)).Should().Equal((DayItemKind.Activity, "För förskolan", 25));
    }

    [Fact]
    public async Task A_coordinator_sees_the_team_s_day_and_a_bridge_builder_nobody_else_s()
    {
        await _database.Watched(_sara, await _database.Opened(_sara), _today);
        var elsewhere = _database.HasMember(Role.Bridgebuilder, _database.HasTeam("Andra"));
        await _database.Watched(elsewhere, await _database.Opened(elsewhere), _today);

        (await Today(_helena)).DueToday.Should().ContainSingle();
        (await Today(_jonas)).DueToday.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Administrator)]
    public async Task Those_who_see_no_person_have_no_part_in_it(Role role)
    {
        var look = () => Today(_database.HasMember(role, _sara.TeamId));

        (await look.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.NotAllowed);
    }

    [Fact]
    public async Task What_belongs_to_a_closed_support_waits_for_nobody()
    {
        var id = await _database.Opened(_sara);
        await _database.Watched(_sara, id, _today);
        await _database.Closed(_sara, id);

        (await Today(_sara)).DueToday.Should().BeEmpty();
    }

    [Fact]
    public async Task Nothing_of_it_reads_through_all_supports()
    {
        await _database.Watched(_sara, await _database.Opened(_sara), _today);

        foreach (var (actor, only) in new[] { (_sara, null), (_helena, (TeamMemberId?)null), (_helena, _sara.Id) })
        {
            using var heard = new QuestionsHeard(_database);
            await _database.Get<MyDayQueries>().Today(actor, only);

            heard.Plans(_database).Should().NotBeEmpty().And.NotContain(line => line.StartsWith("SCAN", StringComparison.Ordinal), "asked by a {0}", actor.Role);
        }
    }

    private Task<MyDayView> Today(Actor actor) => _database.Get<MyDayQueries>().Today(actor);

    private async Task Planned(SupportId id, string what, DateOnly due)
    {
        var commands = _database.Get<SupportCommands>();
        await commands.WriteProblem(await _database.Seen(_sara, id), "Jag behöver ett intyg.");
        await commands.ChooseAreas(await _database.Seen(_sara, id), [new("housing")]);
        await commands.Inform(await _database.Seen(_sara, id), _today);
        await commands.Advance(await _database.Seen(_sara, id));
        await commands.ConsiderMeasure(await _database.Seen(_sara, id), "Ansöka om intyg");
        await commands.ChooseMeasure(await _database.Seen(_sara, id), new(1));
        await commands.Advance(await _database.Seen(_sara, id));
        await commands.PlanAction(await _database.Seen(_sara, id), new(1), PlanActor.Bridgebuilder, null, what, due);
    }
}
