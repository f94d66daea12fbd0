using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Steps;

/// <summary>What each step needs before the next.</summary>
public class AdvancingTests
{
    [Fact]
    public void The_steps_come_in_the_order_of_the_trade()
    {
        SupportSteps.InOrder.Should().Equal(
            SupportStep.ProblemFormulation,
            SupportStep.MeasureIdentification,
            SupportStep.ActionPlanning,
            SupportStep.Implementation,
            SupportStep.Evaluation);
        SupportSteps.InOrder.Should().BeEquivalentTo(Enum.GetValues<SupportStep>());
    }

    [Fact]
    public void A_problem_that_is_not_written_keeps_the_support_at_the_first_step()
    {
        var support = A.Support();

        var advance = () => support.Advance(A.Signed());

        advance.ShouldBeRefusedBy(SupportRefusals.ProblemMissing);
    }

    [Fact]
    public void A_problem_without_an_area_keeps_the_support_at_the_first_step()
    {
        var support = A.Support();
        support.WriteProblem("Jag vill ha ett jobb.", A.Signed());

        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.AreaMissing);
    }

    [Fact]
    public void A_person_who_was_not_told_about_the_record_keeps_the_support_at_the_first_step()
    {
        var support = A.Support();
        support.WriteProblem("Jag vill ha ett jobb.", A.Signed());
        support.ChooseAreas([new("work")], A.Signed());

        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.NotInformed);
    }

    [Fact]
    public void Without_any_measure_there_is_no_plan_to_make()
    {
        var support = A.Support(SupportStep.MeasureIdentification);

        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.NoMeasureConsidered);
    }

    [Fact]
    public void A_measure_that_is_only_considered_is_not_enough()
    {
        var support = A.Support(SupportStep.MeasureIdentification);
        support.ConsiderMeasure("Söka lägenhet", A.Signed());

        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.NoMeasureChosen);
    }

    [Fact]
    public void Every_chosen_measure_needs_who_does_what_by_when()
    {
        var support = A.Support(SupportStep.ActionPlanning);
        var another = support.ConsiderMeasure("Gå en kurs", A.Signed());
        support.ChooseMeasure(another, A.Signed());
        support.PlanAction(A.Measure, PlanActor.Person, null, "Lämna papper", A.Today, A.Signed());

        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.MeasureWithoutAction);
    }

    [Fact]
    public void A_plan_that_is_not_agreed_keeps_the_support_at_planning()
    {
        var support = A.Support(SupportStep.ActionPlanning);
        support.PlanAction(A.Measure, PlanActor.Person, null, "Lämna papper", A.Today, A.Signed());

        var advance = () => support.Advance(A.Signed());

        advance.ShouldBeRefusedBy(SupportRefusals.PlanNotAgreed);
    }

    [Fact]
    public void An_agreed_plan_that_is_changed_must_be_agreed_again()
    {
        var support = A.Support(SupportStep.ActionPlanning).DoStep(A.Signed());

        support.PlanAction(A.Measure, PlanActor.Bridgebuilder, null, "Ringa hyresvärden", A.Today, A.Signed());

        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.PlanNotAgreed);
    }

    [Fact]
    public void An_action_that_is_not_settled_keeps_the_support_at_implementation()
    {
        var support = A.Support(SupportStep.Implementation);

        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.ActionOpen);
    }

    [Fact]
    public void An_action_dropped_with_a_reason_is_settled()
    {
        var support = A.Support(SupportStep.Implementation);

        support.DropAction(A.Action, "Hyresvärden sålde huset.", A.Signed());

        support.WhyNotAdvance(A.Today).Should().BeNull();
    }

    [Fact]
    public void A_referral_without_an_answer_keeps_the_support_at_implementation()
    {
        var support = A.Support(SupportStep.Implementation).DoStep(A.Signed());
        support.GiveConsent(A.KeyContact, "ansökan", "för att få hjälp", A.Today, A.Signed());
        support.Refer(ReferralKind.Guide, A.KeyContact, "hjälp med hyran", A.Today, A.Signed());

        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.ReferralUnanswered);
    }

    [Fact]
    public void Deciding_to_stop_waiting_for_an_answer_lets_the_support_go_on()
    {
        var support = A.Support(SupportStep.Implementation).DoStep(A.Signed());
        support.GiveConsent(A.KeyContact, "ansökan", "för att få hjälp", A.Today, A.Signed());
        var referral = support.Refer(ReferralKind.Guide, A.KeyContact, "hjälp med hyran", A.Today, A.Signed());

        support.StopWaiting(referral, "Ingen svarar på tre veckor.", A.Signed());

        support.WhyNotAdvance(A.Today).Should().BeNull();
    }

    [Fact]
    public void After_the_last_step_there_is_no_next()
    {
        A.DoneSupport().WhyNotAdvance(A.Today).Should().Be(SupportRefusals.LastStep);
    }

    [Fact]
    public void Each_move_tells_from_where_to_where_when_and_by_whom()
    {
        var support = A.Support().DoStep(A.Signed());

        support.Advance(A.Signed());

        var told = support.History[^1];
        told.Kind.Should().Be(HistoryKind.Advanced);
        (told.FromStep, told.ToStep).Should().Be((SupportStep.ProblemFormulation, SupportStep.MeasureIdentification));
        (told.By, told.At).Should().Be((A.Bridgebuilder.Id, A.Signed().At));
    }
}
