using BroByggare.Core.Figures;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Core.Privacy.Retention;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Figures;

/// <summary>The edges of the year for the goals of plans.</summary>
public sealed class PlanGoalFigureTests : IDisposable
{
    private readonly Town _town = new();

    public void Dispose() => _town.Dispose();

    [Theory]
    [InlineData("2017-12-31", 0)]
    [InlineData("2018-01-01", 1)]
    [InlineData("2018-12-31", 1)]
    [InlineData("2019-01-01", 0)]
    public async Task A_goal_counts_in_the_year_in_which_its_outcome_was_given(string judged, int count)
    {
        _town.Has("2017-02-01", before: support => AtFollowUp(support).JudgeGoal(new(1), new(GoalOutcome.Partly), _town.On(judged)));

        (await Counted(2018)).Should().Equal(0, count, 0, 0);
    }

    [Fact]
    public async Task A_goal_whose_outcome_was_changed_counts_once_as_it_is_now_in_the_year_of_the_change()
    {
        _town.Has("2017-02-01", before: support =>
        {
            AtFollowUp(support).JudgeGoal(new(1), new(GoalOutcome.NotReached), _town.On("2018-12-31"));
            support.JudgeGoal(new(1), new(GoalOutcome.Reached), _town.On("2019-01-01"));
        });

        (await Counted(2018)).Should().Equal(0, 0, 0, 0);
        (await Counted(2019)).Should().Equal(1, 0, 0, 0);
    }

    [Fact]
    public async Task What_has_no_outcome_and_what_was_removed_does_not_count_and_each_round_counts_its_own()
    {
        _town.Has("2017-02-01", before: support =>
        {
            AtFollowUp(support).JudgeGoal(new(1), new(GoalOutcome.Partly), _town.On("2018-05-01"));
            support.StartNewRound(RoundKind.RevisedPlan, "Det hjälpte bara delvis.", _town.On("2018-05-01"), new PlanGoalId(1));
            support.RemoveGoal(support.Goals[^1].Id, _town.On("2018-05-02"));
            support.WriteGoal(null, "Jag har ett hem nära skolan.", _town.On("2018-05-02"));
        });
        _town.Has("2017-02-01", before: support => AtFollowUp(support).JudgeGoal(new(1), new(GoalOutcome.Changed), _town.On("2018-05-01")));

        (await Counted(2018)).Should().Equal(0, 1, 0, 1);
    }

    [Fact]
    public async Task The_count_stays_when_the_person_is_erased()
    {
        var support = _town.Has("2017-02-01", before: support => AtFollowUp(support).JudgeGoal(new(1), new(GoalOutcome.Reached), _town.On("2018-05-20")));

        await _town.Database.HasErased(support.PersonId, _town.Manager);

        (await Counted(2018)).Should().Equal(1, 0, 0, 0);
    }

    private IndividualSupport AtFollowUp(IndividualSupport support)
    {
        var signed = _town.On("2017-02-01");
        while (support.Step != SupportStep.Evaluation)
        {
            if (support.Step == SupportStep.ActionPlanning)
                support.WriteGoal(null, "Jag har ett hem.", signed);
            support.DoStep(signed).Advance(signed);
        }

        return support;
    }

    private async Task<IEnumerable<int?>> Counted(int year) =>
        (await _town.Count(year)).Lines.Where(line => line.Code.StartsWith("plan-goals-by-outcome.", StringComparison.Ordinal)).Select(line => line.Count);
}
