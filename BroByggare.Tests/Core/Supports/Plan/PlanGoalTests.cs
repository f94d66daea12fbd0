using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Plan;

/// <summary>Goals of the plan: when they are written, what holds them, and what becomes of them.</summary>
public class PlanGoalTests
{
    [Theory]
    [InlineData(SupportStep.ProblemFormulation, false)]
    [InlineData(SupportStep.MeasureIdentification, false)]
    [InlineData(SupportStep.ActionPlanning, true)]
    [InlineData(SupportStep.Implementation, true)]
    [InlineData(SupportStep.Evaluation, false)]
    public void A_goal_is_written_while_the_plan_is_made_and_while_it_is_carried_out(SupportStep step, bool isWritten)
    {
        A.Support(step).WhyNotChangeGoal(A.Today).Should().Be(isWritten ? null : SupportRefusals.NotPlanned);
    }

    [Fact]
    public void A_goal_needs_its_words()
    {
        var write = () => { A.Support(SupportStep.ActionPlanning).WriteGoal(null, " ", A.Signed()); };

        write.ShouldBeRefusedBy(SupportRefusals.GoalMissing);
    }

    [Fact]
    public void A_goal_is_for_the_whole_plan_or_for_a_chosen_measure()
    {
        var support = A.Support(SupportStep.ActionPlanning);
        var considered = support.ConsiderMeasure("Gå en kurs", A.Signed());

        var write = () => { support.WriteGoal(considered, "Jag har gått kursen.", A.Signed()); };

        write.ShouldBeRefusedBy(SupportRefusals.MeasureNotChosen);
        support.WriteGoal(A.Measure, "Jag har ett hem.", A.Signed());
        support.WriteGoal(null, "Jag mår bättre.", A.Signed());
        support.Goals.Select(goal => goal.MeasureId).Should().Equal(A.Measure, null);
    }

    [Fact]
    public void A_measure_with_a_goal_is_not_taken_from_under_it()
    {
        var support = A.Support(SupportStep.ActionPlanning);
        var goal = support.WriteGoal(A.Measure, "Jag har ett hem.", A.Signed());

        support.WhyNotLeaveMeasure(A.Measure, A.Today).Should().Be(SupportRefusals.MeasureHasGoal);
        support.WhyNotRemoveMeasure(A.Measure, A.Today).Should().Be(SupportRefusals.MeasureHasGoal);
        support.EditGoal(goal, null, "Jag har ett hem.", A.Signed());
        support.WhyNotLeaveMeasure(A.Measure, A.Today).Should().BeNull();
    }

    [Fact]
    public void A_removed_goal_is_not_put_back_for_a_measure_that_was_left_since()
    {
        var support = A.Support(SupportStep.ActionPlanning);
        var goal = support.WriteGoal(A.Measure, "Jag har ett hem.", A.Signed());
        support.RemoveGoal(goal, A.Signed());
        support.LeaveMeasure(A.Measure, A.Signed());

        var bringBack = () => support.BringBackGoal(goal, A.Signed());

        bringBack.ShouldBeRefusedBy(SupportRefusals.MeasureNotChosen);
    }

    [Fact]
    public void A_plan_without_goals_goes_the_whole_way()
    {
        A.DoneSupport().WhyNotClose(ClosingReason.Completed).Should().BeNull();
    }

    [Fact]
    public void A_goal_that_comes_or_goes_while_planning_asks_for_a_new_agreement()
    {
        var support = A.Support(SupportStep.ActionPlanning).DoStep(A.Signed());
        var goal = support.WriteGoal(null, "Jag har ett hem.", A.Signed());
        support.Round.PlanAgreedOn.Should().BeNull();
        support.AgreePlan(A.Today, A.Signed());
        support.EditGoal(goal, null, "Jag har ett hem nära skolan.", A.Signed());
        support.Round.PlanAgreedOn.Should().BeNull();
        support.AgreePlan(A.Today, A.Signed());
        support.RemoveGoal(goal, A.Signed());
        support.Round.PlanAgreedOn.Should().BeNull();
    }

    [Fact]
    public void A_goal_changed_after_the_agreement_keeps_what_was_agreed_on()
    {
        var support = WithGoal(SupportStep.Implementation, out var goal);

        support.EditGoal(goal, null, "Jag har ett hem nära skolan.", A.Signed());

        support.Round.PlanAgreedOn.Should().NotBeNull("the agreement stands, and so do its words");
        support.FormerTexts.Select(former => former.Words.Text).Should().Equal("Jag har ett hem.");
    }

    [Fact]
    public void While_the_plan_is_carried_out_a_goal_is_removed_with_a_reason_only()
    {
        var support = WithGoal(SupportStep.Implementation, out var goal);

        var remove = () => support.RemoveGoal(goal, A.Signed());

        remove.ShouldBeRefusedBy(SupportRefusals.ReasonMissing);
        support.RemoveGoal(goal, A.Signed(), "Det är inte viktigt längre.");
        support.Goals.Should().BeEmpty();
        support.BringBackGoal(goal, A.Signed());
        support.Goals.Should().ContainSingle();
    }

    [Fact]
    public void A_goal_has_its_outcome_before_the_support_is_completed_and_none_is_asked_for_when_it_ends_early()
    {
        var support = WithGoal(SupportStep.Evaluation, out var goal).DoStep(A.Signed());

        support.WhyNotClose(ClosingReason.Completed).Should().Be(SupportRefusals.GoalOutcomeMissing);
        support.WhyNotClose(ClosingReason.Moved).Should().BeNull();
        support.JudgeGoal(goal, new(GoalOutcome.NotReached), A.Signed());
        support.WhyNotClose(ClosingReason.Completed).Should().BeNull();
    }

    [Fact]
    public void A_goal_is_judged_at_the_follow_up_only()
    {
        var support = WithGoal(SupportStep.Implementation, out var goal);

        var judge = () => support.JudgeGoal(goal, new(GoalOutcome.Reached), A.Signed());

        judge.ShouldBeRefusedBy(SupportRefusals.NotEvaluation);
    }

    [Fact]
    public void New_words_belong_to_a_changed_goal_and_the_goal_itself_stands_as_it_was_agreed()
    {
        var support = WithGoal(SupportStep.Evaluation, out var goal);

        support.JudgeGoal(goal, new(GoalOutcome.Changed, "Jag vill bo kvar."), A.Signed());
        (support.Goals[0].What.Text, support.Goals[0].ChangedTo.Text).Should().Be(("Jag har ett hem.", "Jag vill bo kvar."));

        support.JudgeGoal(goal, new(GoalOutcome.Reached, "Jag vill bo kvar."), A.Signed());
        support.Goals[0].ChangedTo.Text.Should().BeEmpty();
        support.FormerTexts.Select(former => former.Words.Text).Should().Equal("Jag vill bo kvar.");
    }

    [Fact]
    public void The_same_outcome_again_leaves_no_trace_and_keeps_its_day()
    {
        var support = WithGoal(SupportStep.Evaluation, out var goal);
        support.JudgeGoal(goal, new(GoalOutcome.Partly), A.Signed());
        var told = support.History.Count;

        support.JudgeGoal(goal, new(GoalOutcome.Partly), A.Signed(A.Today.AddDays(3)));

        support.History.Should().HaveCount(told);
        support.Goals[0].JudgedOn.Should().Be(A.Today);
    }

    [Theory]
    [InlineData(GoalOutcome.Reached, "", null)]
    [InlineData(GoalOutcome.Partly, "", "Jag har ett hem.")]
    [InlineData(GoalOutcome.NotReached, "", "Jag har ett hem.")]
    [InlineData(GoalOutcome.Changed, "Jag vill bo kvar.", "Jag vill bo kvar.")]
    [InlineData(GoalOutcome.Changed, "", null)]
    public void What_was_not_reached_can_be_taken_along_to_a_new_round(GoalOutcome outcome, string changedTo, string? taken)
    {
        var support = WithGoal(SupportStep.Evaluation, out var goal);
        support.JudgeGoal(goal, new(outcome, changedTo), A.Signed());

        support.StartNewRound(RoundKind.NewProblem, "Nu gäller det jobb.", A.Signed(), goal);

        var now = support.Goals.Where(known => known.Round == 2).ToList();
        now.Select(known => known.What.Text).Should().Equal(taken is null ? [] : [taken]);
        now.TrueForAll(known => known.Outcome is null).Should().BeTrue();
    }

    [Fact]
    public void A_goal_that_is_taken_along_is_for_the_same_measure_where_the_plan_is_revised_and_for_the_whole_plan_else()
    {
        foreach (var (kind, isForMeasure) in new[] { (RoundKind.RevisedPlan, true), (RoundKind.NewProblem, false) })
        {
            var support = A.Support(SupportStep.ActionPlanning);
            var goal = support.WriteGoal(A.Measure, "Jag har ett hem.", A.Signed());
            while (support.Step != SupportStep.Evaluation)
                support.DoStep(A.Signed()).Advance(A.Signed());

            support.StartNewRound(kind, "Det hjälpte bara delvis.", A.Signed(), goal);

            support.Goals[^1].MeasureId.Should().Be(isForMeasure ? support.Measures[^1].Id : null);
        }
    }

    [Fact]
    public void A_goal_nobody_asked_to_take_along_stays_with_its_round()
    {
        var support = WithGoal(SupportStep.Evaluation, out _);

        support.StartNewRound(RoundKind.RevisedPlan, "Det hjälpte bara delvis.", A.Signed());

        support.Goals.Should().ContainSingle().Which.Round.Should().Be(1);
    }

    private static IndividualSupport WithGoal(SupportStep step, out PlanGoalId goal)
    {
        var support = A.Support(SupportStep.ActionPlanning);
        goal = support.WriteGoal(null, "Jag har ett hem.", A.Signed());
        while (support.Step != step)
            support.DoStep(A.Signed()).Advance(A.Signed());
        return support;
    }
}
