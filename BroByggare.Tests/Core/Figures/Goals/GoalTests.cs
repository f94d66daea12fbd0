using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Figures.Goals;

public sealed class GoalTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _manager;
    private readonly TeamId _team;

    public GoalTests()
    {
        _team = _database.HasTeam();
        _manager = _database.HasMember(Role.Manager, _team, "Anders Nyman");
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_changed_goal_is_a_new_decision_and_the_old_one_stays()
    {
        await Decide(_manager, value: 700, on: new(2026, 1, 10));
        await Decide(_manager, value: 800, on: new(2026, 3, 10));

        var decisions = await _database.Get<GoalQueries>().Decisions(_manager, 2026);

        decisions.Select(row => (row.Value, row.IsInForce, row.WrittenBy)).Should().Equal((800, true, "Anders Nyman"), (700, false, "Anders Nyman"));
        (await InForce(2026))!.Value.Should().Be(800);
        (await InForce(2027)).Should().BeNull();
    }

    [Fact]
    public async Task The_latest_decision_holds_whenever_it_was_written_in()
    {
        await Decide(_manager, value: 800, on: new(2026, 3, 10));
        await Decide(_manager, value: 700, on: new(2026, 1, 10));

        (await InForce(2026))!.Value.Should().Be(800);
    }

    [Fact]
    public async Task Of_two_decisions_on_one_day_the_one_written_last_holds()
    {
        await Decide(_manager, value: 800, on: new(2026, 3, 10));
        await Decide(_manager, value: 750, on: new(2026, 3, 10));

        (await InForce(2026))!.Value.Should().Be(750);
    }

    [Theory]
    [InlineData(Role.Bridgebuilder)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Administrator)]
    public async Task Only_a_manager_writes_a_goal_in(Role role)
    {
        var actor = _database.HasMember(role, _team);

        var decide = () => Decide(actor with { Role = Role.Manager }, value: 800, on: new(2026, 3, 10));

        (await decide.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.NotAllowed);
        (await InForce(2026)).Should().BeNull();
    }

    [Fact]
    public async Task A_goal_is_for_a_figure_that_is_counted()
    {
        var decide = () => Decide(_manager, value: 800, on: new(2026, 3, 10), figure: "lectures.happiness");

        (await decide.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(GoalRefusals.FigureUnknown);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public async Task A_goal_is_a_number_that_can_be_reached(int value)
    {
        var decide = () => Decide(_manager, value, on: new(2026, 3, 10));

        (await decide.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.OutOfRange);
    }

    [Fact]
    public async Task A_goal_cannot_have_been_decided_tomorrow()
    {
        var decide = () => Decide(_manager, value: 800, on: new(2026, 11, 20));

        (await decide.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.InTheFuture);
    }

    [Theory]
    [InlineData("supports.ongoing")]
    [InlineData("supports.median-days")]
    [InlineData("obstacles.count")]
    [InlineData("closed-by-reason.moved")]
    public async Task A_figure_of_which_more_is_no_better_makes_no_goal(string figure)
    {
        var decide = () => _database.Get<GoalCommands>().Decide(FormKey.By(_manager), new(figure, 2026, 10, "Styrgruppen", new(2026, 3, 10)));

        (await decide.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(GoalRefusals.MakesNoGoal);
    }

    [Fact]
    public async Task One_that_was_written_by_mistake_is_taken_back_and_the_one_before_holds()
    {
        await Decide(_manager, 800, new(2026, 3, 10));
        var takeBack = await _database.Get<GoalCommands>().Decide(FormKey.By(_manager), new("lectures.persons", 2026, 8_000, "Styrgruppen", new(2026, 3, 11)));

        await takeBack();

        (await _database.Get<GoalQueries>().Decisions(_manager, 2026)).Select(row => (row.Value, row.IsInForce)).Should().Equal((800, true));
        await takeBack.Should().ThrowAsync<MissingException>();
    }

    [Fact]
    public async Task It_is_taken_back_later_too_by_whoever_wrote_it_and_nobody_else()
    {
        await Decide(_manager, 800, new(2026, 3, 10));
        var other = _database.HasMember(Role.Manager, _manager.TeamId);
        var mine = (await _database.Get<GoalQueries>().Decisions(_manager, 2026)).Single();
        var theirs = (await _database.Get<GoalQueries>().Decisions(other, 2026)).Single();
        (mine.CanBeTakenBack, theirs.CanBeTakenBack).Should().Be((true, false));

        var takeOthers = () => _database.Get<GoalCommands>().TakeBack(FormKey.By(other), mine.Id);
        await takeOthers.Should().ThrowAsync<MissingException>();
        await _database.Get<GoalCommands>().TakeBack(FormKey.By(_manager), mine.Id);

        (await _database.Get<GoalQueries>().Decisions(_manager, 2026)).Should().BeEmpty();
    }

    /// <summary>One that was not reached is not taken out of the year.</summary>
    [Fact]
    public async Task After_a_month_it_is_no_mistake_any_more()
    {
        await Decide(_manager, 800, new(2026, 3, 10));
        _database.Clock.Pass(YearlyGoal.CanBeTakenBackFor);
        var goal = (await _database.Get<GoalQueries>().Decisions(_manager, 2026)).Single();

        var takeBack = () => _database.Get<GoalCommands>().TakeBack(FormKey.By(_manager), goal.Id);

        goal.CanBeTakenBack.Should().BeFalse();
        await takeBack.Should().ThrowAsync<MissingException>();
        (await _database.Get<GoalQueries>().Decisions(_manager, 2026)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_share_is_no_more_than_the_whole()
    {
        var share = FigureCatalogue.Figures.First(figure => figure.Unit is FigureUnit.PerCent && figure.MakesGoal).Code;
        Task Decide(int value) => _database.Get<GoalCommands>().Decide(FormKey.By(_manager), new(share, 2026, value, "Styrgruppen", new(2026, 3, 10)));

        await Decide(100);
        var tooMuch = () => Decide(101);

        (await tooMuch.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.OutOfRange);
    }

    [Fact]
    public void What_the_work_is_to_reach_makes_a_goal()
    {
        FigureCatalogue.GoalNames.Keys.Should()
            .Contain(["lectures.persons", "results.jobs", "results-by-kind.studies", "activities.count", "referrals.solved-share"])
            .And.OnlyContain(code => FigureCatalogue.Names.ContainsKey(code))
            .And.NotContain(["results-by-kind.job", "activity-persons-by-kind.lecture"], "they are counted as figures of their own: one count has one goal")
            .And.NotContain(code => code.StartsWith("obstacles", StringComparison.Ordinal) || code.Contains("minutes", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_decision()
    {
        var formKey = FormKey.By(_manager);
        var decision = new GoalDecision("lectures.persons", 2026, 800, "Styrgruppen", new(2026, 3, 10));

        await _database.Get<GoalCommands>().Decide(formKey, decision);
        await _database.Get<GoalCommands>().Decide(formKey, decision);

        (await _database.Get<GoalQueries>().Decisions(_manager, 2026)).Should().ContainSingle();
    }

    [Fact]
    public async Task A_bridge_builder_does_not_see_the_goals()
    {
        var actor = _database.HasMember(Role.Bridgebuilder, _team);

        (await _database.Get<GoalQueries>().Decisions(actor, 2026)).Should().BeEmpty();
    }

    private async Task Decide(Actor by, int value, DateOnly on, string figure = "lectures.persons") =>
        await _database.Get<GoalCommands>().Decide(FormKey.By(by), new(figure, 2026, value, "Styrgruppen", on));

    private async Task<GoalInForce?> InForce(int year)
    {
        await using var db = _database.Open();
        return (await GoalQueries.InForce(db, year)).GetValueOrDefault("lectures.persons");
    }
}
