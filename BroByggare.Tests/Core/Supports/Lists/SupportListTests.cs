using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Lists;

public sealed class SupportListTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;
    private readonly Actor _jonas;
    private readonly Actor _helena;
    private readonly DateOnly _today;

    public SupportListTests()
    {
        (_sara, _jonas, _helena) = _database.HasColleagues();
        _today = _database.Clock.Today();
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_bridge_builder_sees_their_own_and_joint_supports_and_no_others()
    {
        var own = await _database.Opened(_sara, "Mira");
        var joint = await _database.Opened(_jonas, "Oskar");
        await _database.MadeJoint(_jonas, joint, with: _sara);
        await _database.Opened(_jonas, "Petra");

        var list = await List(_sara, new());

        list.Page.Rows.Select(row => row.Id).Should().Equal(joint, own);
        list.Page.Rows[0].Responsible.Should().Equal("Jonas Berg", "Sara Lind");
        list.Page.Rows[0].Marks.Should().Contain(SupportMark.Joint);
    }

    [Fact]
    public async Task A_coordinator_sees_the_team_s_supports_and_not_another_team_s()
    {
        var other = _database.HasMember(Role.Bridgebuilder, _database.HasTeam("Andra"));
        var ours = await _database.Opened(_sara);
        await _database.Opened(other);

        var list = await List(_helena, new());

        list.Page.Rows.Select(row => row.Id).Should().Equal(ours);
        list.Ongoing.Should().Be(1);
    }

    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Administrator)]
    public async Task Those_who_see_no_person_see_an_empty_list(Role role)
    {
        await _database.Opened(_sara);

        var list = await List(_database.HasMember(role, _sara.TeamId), new() { ShowClosed = true });

        list.Page.Rows.Should().BeEmpty();
        (list.All, list.Ongoing, list.Parked).Should().Be((0, 0, 0));
    }

    [Fact]
    public async Task One_who_is_no_longer_responsible_no_longer_sees_it()
    {
        var id = await _database.Opened(_sara);
        await _database.MadeJoint(_sara, id, with: _jonas);
        await _database.Get<SupportCommands>().RemoveResponsible(await _database.Seen(_jonas, id), _sara.Id, "Slutar hos oss.");

        (await List(_sara, new())).Page.Rows.Should().BeEmpty();
        (await List(_jonas, new())).Page.Rows.Should().ContainSingle().Which.Responsible.Should().Equal("Jonas Berg");
    }

    [Fact]
    public async Task Closed_ones_are_shown_when_asked_for_last_and_the_latest_closed_first()
    {
        var first = await _database.Opened(_sara, "Agnes");
        var second = await _database.Opened(_sara, "Birgitta");
        var open = await _database.Opened(_sara, "Elin");
        await _database.Closed(_sara, second);
        _database.Clock.Pass(TimeSpan.FromDays(1));
        await _database.Closed(_sara, first);

        (await List(_sara, new())).Page.Rows.Select(row => row.Id).Should().Equal(open);
        var all = await List(_sara, new() { ShowClosed = true });
        all.Page.Rows.Select(row => row.Id).Should().Equal(open, first, second);
        all.Page.Rows[1].Marks.Should().Equal(SupportMark.Closed);
        (all.All, all.Ongoing).Should().Be((3, 1));
    }

    [Fact]
    public async Task Closed_ones_that_are_shown_are_counted_and_found_in_the_step_they_were_closed_in()
    {
        var closed = await _database.Opened(_sara, "Agnes");
        await _database.Closed(_sara, closed);
        await _database.Opened(_sara, "Elin");

        var all = await List(_sara, new() { ShowClosed = true });
        var step = all.Page.Rows.Single(row => row.Id == closed).Step;
        var inStep = await List(_sara, new() { ShowClosed = true, Step = step });
        var without = await List(_sara, new() { Step = step });

        inStep.Page.Rows.Select(row => row.Id).Should().Contain(closed);
        inStep.Page.Rows.Should().HaveCount(all.InStep.Single(counted => counted.Step == step).Count);
        all.InStep.Sum(counted => counted.Count).Should().Be(all.All);
        without.Page.Rows.Select(row => row.Id).Should().NotContain(closed);
    }

    [Fact]
    public async Task Parked_ones_can_be_left_out_and_are_counted()
    {
        var parked = await _database.Opened(_sara, "Lena");
        var open = await _database.Opened(_sara, "Mira");
        await _database.Parked(_sara, parked, _today.AddDays(10));

        var with = await List(_sara, new());
        var without = await List(_sara, new() { ShowParked = false });

        with.Page.Rows.Single(row => row.Id == parked).Marks.Should().Equal(SupportMark.Parked);
        (with.Ongoing, with.Parked).Should().Be((2, 1));
        without.Page.Rows.Select(row => row.Id).Should().Equal(open);
    }

    [Fact]
    public async Task The_steps_are_counted_and_sorted_in_their_order_and_not_by_their_words()
    {
        var evaluation = await _database.Opened(_sara, "Nadja");
        var measures = await _database.Opened(_sara, "Oskar");
        var problem = await _database.Opened(_sara, "Petra");
        await Stands(evaluation, SupportStep.Evaluation);
        await Stands(measures, SupportStep.MeasureIdentification);

        var rising = await List(_sara, new() { Order = SupportOrder.Step, Falls = false });
        var falling = await List(_sara, new() { Order = SupportOrder.Step, Falls = true });
        var chosen = await List(_sara, new() { Step = SupportStep.MeasureIdentification });

        rising.Page.Rows.Select(row => row.Id).Should().Equal(problem, measures, evaluation);
        falling.Page.Rows.Select(row => row.Id).Should().Equal(evaluation, measures, problem);
        chosen.Page.Rows.Select(row => row.Id).Should().Equal(measures);
        chosen.InStep.Select(step => step.Count).Should().Equal(1, 1, 0, 0, 1);
        chosen.All.Should().Be(3);
    }

    [Fact]
    public async Task Those_that_wait_for_nothing_stand_after_those_that_do()
    {
        var nothing = await _database.Opened(_sara, "Agnes");
        var later = await _database.Opened(_sara, "Elin");
        var soon = await _database.Opened(_sara, "Mira");
        await _database.Watched(_sara, later, _today.AddDays(9));
        await _database.Watched(_sara, soon, _today.AddDays(2));

        var rising = await List(_sara, new() { Order = SupportOrder.NextDue, Falls = false });
        var falling = await List(_sara, new() { Order = SupportOrder.NextDue, Falls = true });

        rising.Page.Rows.Select(row => row.Id).Should().Equal(soon, later, nothing);
        falling.Page.Rows.Select(row => row.Id).Should().Equal(later, soon, nothing);
    }

    [Fact]
    public async Task The_longest_without_contact_can_be_looked_for()
    {
        _database.Clock.Pass(TimeSpan.FromDays(-60));
        var never = await _database.Opened(_sara, "Johan");
        var longAgo = await _database.Opened(_sara, "Kim");
        var lately = await _database.Opened(_sara, "Mira");
        await _database.Contacted(_sara, longAgo, _database.Clock.Today());
        _database.Clock.Pass(TimeSpan.FromDays(60));
        await _database.Contacted(_sara, lately, _today);

        var quiet = await List(_sara, new() { QuietDays = 21, Order = SupportOrder.LastContact, Falls = false });

        quiet.Page.Rows.Select(row => row.Id).Should().Equal(never, longAgo);
        quiet.Page.Rows.Should().OnlyContain(row => row.Marks.Contains(SupportMark.Quiet));
        quiet.Ongoing.Should().Be(3);
    }

    [Fact]
    public async Task A_coordinator_chooses_a_bridge_builder()
    {
        await _database.Opened(_sara);
        var jonas = await _database.Opened(_jonas);

        var list = await List(_helena, new() { Responsible = _jonas.Id });

        list.Page.Rows.Select(row => row.Id).Should().Equal(jonas);
        list.InStep[0].Count.Should().Be(1);
    }

    [Fact]
    public async Task What_should_have_been_done_is_marked_late_and_what_is_for_today_so()
    {
        var late = await _database.Opened(_sara, "Robert");
        var today = await _database.Opened(_sara, "Elin");
        await _database.Watched(_sara, late, _today);
        _database.Clock.Pass(TimeSpan.FromDays(1));
        await _database.Watched(_sara, today, _today.AddDays(1));

        var list = await List(_sara, new());

        list.Page.Rows.Single(row => row.Id == late).Marks.Should().Equal(SupportMark.Late);
        list.Page.Rows.Single(row => row.Id == today).Marks.Should().Equal(SupportMark.DueToday);
    }

    [Fact]
    public async Task Only_the_late_ones_are_those_that_say_so()
    {
        _database.Clock.Pass(TimeSpan.FromDays(-3));
        var late = await _database.Opened(_sara);
        await _database.Watched(_sara, late, _today.AddDays(-1));
        var woken = await _database.Opened(_sara, "Lena");
        await _database.Parked(_sara, woken, _today.AddDays(-1));
        _database.Clock.Pass(TimeSpan.FromDays(3));
        await _database.Watched(_sara, await _database.Opened(_sara, "Vera"), _today);
        await _database.Closed(_sara, await _database.Opened(_sara, "Elin"));

        var list = await List(_helena, new() { OnlyLate = true, ShowClosed = true });

        list.Page.Rows.Select(row => (row.Id, row.Marks.Single())).Should().Equal((late, SupportMark.Late));
        list.All.Should().Be(1);
    }

    [Fact]
    public async Task A_page_has_twenty_five_or_fifty_rows_and_nothing_else()
    {
        for (var i = 0; i < 30; i++)
            Laid(_sara.TeamId, _sara);

        (await List(_sara, new() { Rows = 25 })).Page.Rows.Should().HaveCount(25);
        (await List(_sara, new() { Rows = 25 }, page: 2)).Page.Rows.Should().HaveCount(5);
        (await List(_sara, new() { Rows = 100_000 })).Page.Size.Should().Be(50);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_overlap_also_where_the_open_ones_end()
    {
        var team = _sara.TeamId;
        for (var i = 0; i < SupportListQueries.PageSize + 10; i++)
            Laid(team, _sara);
        var closed = new List<SupportId> { Laid(team, _sara), Laid(team, _sara) };
        foreach (var id in closed)
            await _database.Closed(_sara, id);

        var first = await List(_sara, new() { ShowClosed = true });
        var second = await List(_sara, new() { ShowClosed = true }, page: 2);
        var beyond = await List(_sara, new() { ShowClosed = true }, page: 99);

        first.Page.Rows.Should().HaveCount(SupportListQueries.PageSize);
        second.Page.Rows.Should().HaveCount(12);
        first.Page.Rows.Concat(second.Page.Rows).Select(row => row.Id).Should().OnlyHaveUniqueItems();
        second.Page.Rows.TakeLast(2).Should().OnlyContain(row => row.ClosedOn != null);
        beyond.Page.Rows.Should().BeEquivalentTo(second.Page.Rows);
        beyond.Page.Number.Should().Be(2);
    }

    [Theory]
    [InlineData(SupportOrder.Number, false)]
    [InlineData(SupportOrder.Step, false)]
    [InlineData(SupportOrder.LastContact, false)]
    [InlineData(SupportOrder.NextDue, false)]
    [InlineData(SupportOrder.Number, true)]
    [InlineData(SupportOrder.NextDue, true)]
    public async Task No_order_of_a_team_s_list_reads_through_all_supports_or_sorts_them(SupportOrder order, bool onlyLate)
    {
        await _database.Opened(_sara);
        using var heard = new QuestionsHeard(_database);

        await List(_helena, new() { Order = order, ShowClosed = true, OnlyLate = onlyLate });

        var plans = heard.Plans(_database);
        plans.Should().Contain(line => line.Contains("IX_Supports_TeamId_ClosedOn", StringComparison.Ordinal));
        plans.Should().NotContain(line => line.StartsWith("SCAN s", StringComparison.Ordinal));
        plans.Where(line => line.Contains("TEMP B-TREE", StringComparison.Ordinal)).Should().HaveCountLessThan(2, "only the names of the page's responsible are sorted");
    }

    [Theory]
    [InlineData(SupportOrder.Number)]
    [InlineData(SupportOrder.Step)]
    [InlineData(SupportOrder.LastContact)]
    [InlineData(SupportOrder.NextDue)]
    public async Task A_bridge_builder_s_list_begins_with_what_they_are_responsible_for(SupportOrder order)
    {
        await _database.Opened(_sara);
        using var heard = new QuestionsHeard(_database);

        await List(_sara, new() { Order = order, ShowClosed = true });

        var plans = heard.Plans(_database);
        plans.Should().Contain(line => line.Contains("IX_Responsibilities_MemberId_Until", StringComparison.Ordinal));
        plans.Should().NotContain(line => line.StartsWith("SCAN s", StringComparison.Ordinal) || line.StartsWith("SEARCH s USING INDEX", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_ones_last_in_contact_are_offered_first_when_a_contact_is_noted()
    {
        var before = await _database.Opened(_sara, "Tomas");
        var last = await _database.Opened(_sara, "Mira");
        var closed = await _database.Opened(_sara, "Vera");
        await _database.Opened(_jonas, "Petra");
        await _database.Contacted(_sara, before, _today);
        _database.Clock.Pass(TimeSpan.FromDays(1));
        await _database.Contacted(_sara, last, _today.AddDays(1));
        await _database.Contacted(_sara, closed, _today.AddDays(1));
        await _database.Closed(_sara, closed);

        var recent = await _database.Get<SupportListQueries>().Recent(_sara);

        recent.Select(choice => choice.Id).Should().Equal(last, before);
        (await _database.Get<SupportListQueries>().Choice(_sara, closed)).Should().BeNull();
        (await _database.Get<SupportListQueries>().Choice(_jonas, last)).Should().BeNull();
    }

    [Fact]
    public async Task A_contact_just_logged_can_be_taken_back_together_with_its_next_step()
    {
        var id = await _database.Opened(_sara);
        await _database.Get<SupportCommands>().LogContact(
            await _database.Seen(_sara, id), ContactKind.Visit, _today, 30, "Gick igenom intyget.", true, "Ring på fredag", _today.AddDays(1));

        var logged = await _database.Get<SupportListQueries>().LastLogged(_sara, id);
        await _database.Get<SupportCommands>().TakeBackContact(logged!.Seen, logged.Contact);
        await _database.Get<SupportCommands>().FinishWatch(await _database.Seen(_sara, id), logged.NextStep!.Value);

        var row = (await List(_sara, new())).Page.Rows.Single();
        (row.LastContactOn, row.NextDueOn).Should().Be((null, null));
        (await _database.Get<SupportListQueries>().LastLogged(_sara, id)).Should().BeNull();
        (await _database.Get<SupportListQueries>().LastLogged(_jonas, id)).Should().BeNull();
    }

    private Task<SupportList> List(Actor actor, SupportFilter filter, int page = 1) =>
        _database.Get<SupportListQueries>().List(actor, filter, page);

    private SupportId Laid(TeamId team, Actor responsible)
    {
        using var db = _database.Open();
        var person = Person.Register("Alva", null, ContactWays.None, _today);
        db.Add(person);
        db.SaveChanges();
        var support = IndividualSupport.Start(person.Id, team, responsible.Id, new(responsible.Id, _database.Clock.Now()));
        db.Add(support);
        db.SaveChanges();
        return support.Id;
    }

    private async Task Stands(SupportId id, SupportStep step)
    {
        await using var db = _database.Open();
        db.Entry((await db.FindAsync<IndividualSupport>(id))!).Property(support => support.Step).CurrentValue = step;
        await db.SaveChangesAsync();
    }
}
