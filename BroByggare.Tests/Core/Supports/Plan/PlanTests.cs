using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Plan;

/// <summary>What may be written in which step.</summary>
public class PlanTests
{
    [Fact]
    public void The_problem_is_written_in_the_first_step_only()
    {
        A.Support(SupportStep.MeasureIdentification).WhyNotWriteProblem(A.Today).Should().Be(SupportRefusals.OnlyInProblemFormulation);
    }

    [Fact]
    public void At_least_one_known_area_is_chosen()
    {
        var none = () => A.Support().ChooseAreas([], A.Signed());
        var unknown = () => A.Support().ChooseAreas([new("origin")], A.Signed());

        none.ShouldBeRefusedBy(SupportRefusals.AreaMissing);
        unknown.ShouldBeRefusedBy(SupportRefusals.AreaMissing);
    }

    [Fact]
    public void The_person_cannot_have_been_informed_tomorrow()
    {
        var inform = () => A.Support().Inform(A.Today.AddDays(1), A.Signed());

        inform.ShouldBeRefusedBy(CommonRefusals.InTheFuture);
    }

    [Fact]
    public void Measures_are_considered_before_the_plan_is_carried_out()
    {
        A.Support().WhyNotConsiderMeasures(A.Today).Should().Be(SupportRefusals.OnlyBeforeImplementation);
        A.Support(SupportStep.ActionPlanning).WhyNotConsiderMeasures(A.Today).Should().BeNull();
        A.Support(SupportStep.Implementation).WhyNotConsiderMeasures(A.Today).Should().Be(SupportRefusals.OnlyBeforeImplementation);
    }

    [Fact]
    public void Only_a_chosen_measure_is_planned_for()
    {
        var support = A.Support(SupportStep.ActionPlanning);
        var considered = support.ConsiderMeasure("Gå en kurs", A.Signed());

        var plan = () => support.PlanAction(considered, PlanActor.Person, null, "Anmäla sig", A.Today, A.Signed());

        plan.Should().Throw<RefusedException>().Which.Refusal.Should().Be(SupportRefusals.MeasureNotChosen);
    }

    [Fact]
    public void What_a_contact_is_to_do_names_the_contact()
    {
        var support = A.Support(SupportStep.ActionPlanning);

        var plan = () => support.PlanAction(A.Measure, PlanActor.KeyContact, null, "Svara", A.Today, A.Signed());

        plan.Should().Throw<RefusedException>().Which.Refusal.Should().Be(SupportRefusals.ContactForActionMissing);
    }

    [Fact]
    public void Nothing_is_planned_for_yesterday()
    {
        var support = A.Support(SupportStep.ActionPlanning);

        var plan = () => support.PlanAction(A.Measure, PlanActor.Person, null, "Svara", A.Today.AddDays(-1), A.Signed());

        plan.Should().Throw<RefusedException>().Which.Refusal.Should().Be(SupportRefusals.DueBeforeToday);
    }

    [Fact]
    public void A_measure_with_lines_in_the_plan_is_not_left_by_accident()
    {
        var support = A.Support(SupportStep.ActionPlanning).DoStep(A.Signed());

        var leave = () => support.LeaveMeasure(A.Measure, A.Signed());

        leave.ShouldBeRefusedBy(SupportRefusals.MeasureHasActions);
    }

    [Fact]
    public void A_line_can_be_taken_out_while_planning_and_dropped_with_a_reason_after()
    {
        var planning = A.Support(SupportStep.ActionPlanning).DoStep(A.Signed());
        planning.RemoveAction(A.Action, A.Signed());
        planning.Actions.Should().BeEmpty();

        var carrying = A.Support(SupportStep.Implementation);
        var remove = () => carrying.RemoveAction(A.Action, A.Signed());
        var dropSilently = () => carrying.DropAction(A.Action, "", A.Signed());

        remove.ShouldBeRefusedBy(SupportRefusals.OnlyInPlanning);
        dropSilently.ShouldBeRefusedBy(SupportRefusals.ReasonMissing);
    }

    [Fact]
    public void A_line_is_settled_once()
    {
        var support = A.Support(SupportStep.Implementation).DoStep(A.Signed());

        support.WhyNotSettleAction(A.Action, A.Today).Should().Be(SupportRefusals.ActionSettled);
    }

    [Fact]
    public void A_plan_with_holes_cannot_be_agreed()
    {
        A.Support(SupportStep.ActionPlanning).WhyNotAgree(A.Today).Should().Be(SupportRefusals.MeasureWithoutAction);
    }

    [Fact]
    public void Evaluation_belongs_to_the_last_step()
    {
        A.Support(SupportStep.Implementation).WhyNotEvaluate(A.Today).Should().Be(SupportRefusals.NotEvaluation);
    }

    [Fact]
    public void The_nearest_day_is_kept_for_the_lists()
    {
        var support = A.Support(SupportStep.ActionPlanning);
        support.PlanAction(A.Measure, PlanActor.Person, null, "Lämna papper", A.Today.AddDays(9), A.Signed());
        support.WatchFor("Ringa", A.Today.AddDays(4), A.Signed());

        support.Settle();
        support.NextDueOn.Should().Be(A.Today.AddDays(4));

        support.FinishWatch(new(1), A.Signed());
        support.Settle();
        support.NextDueOn.Should().Be(A.Today.AddDays(9));
    }
}
