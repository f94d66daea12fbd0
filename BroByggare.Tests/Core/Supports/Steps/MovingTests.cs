using BroByggare.Core.Accounts;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Steps;

/// <summary>Going back, starting over, parking, closing and opening again.</summary>
public class MovingTests
{
    [Fact]
    public void Going_back_needs_a_reason_and_tells_it()
    {
        var support = A.Support(SupportStep.Implementation);
        var withoutReason = () => support.StepBack("  ", A.Signed());

        withoutReason.ShouldBeRefusedBy(SupportRefusals.ReasonMissing);
        support.StepBack("Planen höll inte.", A.Signed());

        support.Step.Should().Be(SupportStep.ActionPlanning);
        support.History[^1].Why.Text.Should().Be("Planen höll inte.");
    }

    [Fact]
    public void There_is_nothing_before_the_first_step()
    {
        A.Support().WhyNotStepBack(A.Today).Should().Be(SupportRefusals.FirstStep);
    }

    [Fact]
    public void Going_back_to_the_plan_asks_for_a_new_agreement()
    {
        var support = A.Support(SupportStep.Implementation);

        support.StepBack("Planen höll inte.", A.Signed());

        support.Round.PlanAgreedOn.Should().BeNull();
    }

    [Theory]
    [InlineData(SupportStep.ProblemFormulation)]
    [InlineData(SupportStep.MeasureIdentification)]
    [InlineData(SupportStep.ActionPlanning)]
    [InlineData(SupportStep.Implementation)]
    public void A_new_round_starts_from_the_evaluation_only(SupportStep step)
    {
        A.Support(step).WhyNotStartNewRound(A.Today).Should().Be(SupportRefusals.NotEvaluation);
    }

    [Fact]
    public void A_new_problem_starts_from_the_first_step_with_an_empty_page()
    {
        var support = A.DoneSupport();

        support.StartNewRound(RoundKind.NewProblem, "Nu gäller det jobb.", A.Signed());

        support.Step.Should().Be(SupportStep.ProblemFormulation);
        support.Round.Problem.Text.Should().BeEmpty();
        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.ProblemMissing);
        support.Rounds[0].Problem.Text.Should().NotBeEmpty("the round before is kept");
    }

    [Fact]
    public void A_revised_plan_keeps_the_problem_and_the_chosen_measures()
    {
        var support = A.DoneSupport();

        support.StartNewRound(RoundKind.RevisedPlan, "Det hjälpte bara delvis.", A.Signed());

        support.Step.Should().Be(SupportStep.ActionPlanning);
        support.Round.Problem.Text.Should().Be(support.Rounds[0].Problem.Text);
        support.Measures.Should().ContainSingle(measure => measure.Round == 2 && measure.IsChosen && !measure.IsEvaluated);
        support.Measures.Should().ContainSingle(measure => measure.Round == 1 && measure.IsEvaluated, "what came of it before is kept");
    }

    [Fact]
    public void What_was_done_before_is_no_plan_for_the_revised_round()
    {
        var support = A.DoneSupport();
        support.StartNewRound(RoundKind.RevisedPlan, "Det hjälpte bara delvis.", A.Signed());

        support.WhyNotAgree(A.Today).Should().Be(SupportRefusals.MeasureWithoutAction);
        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.MeasureWithoutAction);
        support.PlanAction(support.Measures[^1].Id, PlanActor.Person, null, "Lämna papper igen", A.Today, A.Signed());

        support.WhyNotAgree(A.Today).Should().BeNull();
    }

    [Fact]
    public void A_parked_support_does_not_move_until_it_is_taken_up()
    {
        var support = A.Support().DoStep(A.Signed());
        support.Park(A.Today.AddDays(30), "Bortrest.", A.Signed());

        support.WhyNotAdvance(A.Today).Should().Be(SupportRefusals.Parked);
        support.Resume(A.Signed());

        support.WhyNotAdvance(A.Today).Should().BeNull();
    }

    [Fact]
    public void A_parked_support_wakes_by_itself_on_its_day()
    {
        var support = A.Support().DoStep(A.Signed());
        support.Park(A.Today.AddDays(30), "", A.Signed());

        support.IsParked(A.Today.AddDays(29)).Should().BeTrue();
        support.IsParked(A.Today.AddDays(30)).Should().BeFalse();
        support.WhyNotAdvance(A.Today.AddDays(30)).Should().BeNull();
    }

    [Fact]
    public void A_support_cannot_be_parked_until_today()
    {
        var park = () => A.Support().Park(A.Today, "", A.Signed());

        park.ShouldBeRefusedBy(SupportRefusals.ParkUntilPassed);
    }

    [Fact]
    public void What_is_not_parked_cannot_be_taken_up()
    {
        A.Support().WhyNotResume().Should().Be(SupportRefusals.NotParked);
    }

    [Fact]
    public void A_parked_support_can_still_be_written_in_and_closed()
    {
        var support = A.Support();
        support.Park(A.Today.AddDays(30), "", A.Signed());

        support.LogContact(ContactKind.Call, A.Today, 5, "Ringde och frågade.", true, A.Signed());
        support.Close(ClosingReason.Moved, "", A.Signed());

        support.ParkedUntil.Should().BeNull();
    }

    [Fact]
    public void Closing_with_all_steps_done_needs_an_outcome_for_each_chosen_measure()
    {
        var support = A.Support(SupportStep.Evaluation);
        support.Judge(HowFar.Yes, "", A.Signed());

        support.WhyNotClose(ClosingReason.Completed).Should().Be(SupportRefusals.OutcomeMissing);
    }

    [Fact]
    public void Closing_with_all_steps_done_needs_the_persons_own_judgement()
    {
        var support = A.Support(SupportStep.Evaluation);
        support.EvaluateMeasure(A.Measure, new(HowFar.Yes, HowFar.No), A.Signed());

        support.WhyNotClose(ClosingReason.Completed).Should().Be(SupportRefusals.JudgementMissing);
    }

    [Fact]
    public void A_person_who_declines_to_judge_has_been_asked_and_that_is_enough()
    {
        var support = A.Support(SupportStep.Evaluation);
        support.EvaluateMeasure(A.Measure, new(HowFar.Yes, HowFar.No), A.Signed());
        support.Judge(null, "", A.Signed());

        support.WhyNotClose(ClosingReason.Completed).Should().BeNull();
    }

    [Theory]
    [InlineData(SupportStep.ProblemFormulation)]
    [InlineData(SupportStep.MeasureIdentification)]
    [InlineData(SupportStep.ActionPlanning)]
    [InlineData(SupportStep.Implementation)]
    public void Only_the_evaluation_can_close_a_support_as_done(SupportStep step)
    {
        A.Support(step).WhyNotClose(ClosingReason.Completed).Should().Be(SupportRefusals.NotEvaluation);
    }

    [Fact]
    public void Every_other_reason_closes_from_every_step()
    {
        var early = Enum.GetValues<ClosingReason>().Where(reason => reason != ClosingReason.Completed);

        foreach (var reason in early)
        {
            foreach (var step in SupportSteps.InOrder)
            {
                var support = A.Support(step);
                support.Close(reason, "Som vi kom överens om.", A.Signed());
                support.IsClosed.Should().BeTrue();
            }
        }
    }

    [Fact]
    public void Another_reason_must_be_given_in_words()
    {
        Action close = () => A.Support().Close(ClosingReason.Other, "", A.Signed());

        close.ShouldBeRefusedBy(SupportRefusals.ReasonMissing);
    }

    [Fact]
    public void Closing_settles_every_open_action_referral_and_watch()
    {
        var support = A.Support(SupportStep.Implementation);
        support.GiveConsent(A.KeyContact, "ansökan", "för att få hjälp", A.Today, A.Signed());
        support.Refer(ReferralKind.Refer, A.KeyContact, "hjälp med hyran", A.Today, A.Signed());
        support.WatchFor("Fråga om svar", A.Today, A.Signed());

        support.Close(ClosingReason.NoContact, "", A.Signed());

        support.Actions.Should().OnlyContain(action => !action.IsOpen);
        support.Referrals.Should().OnlyContain(referral => !referral.IsOpen);
        support.Watches.Should().OnlyContain(watch => !watch.IsOpen);
    }

    [Fact]
    public void A_closed_support_is_read_only_in_every_direction()
    {
        var rules = new Dictionary<string, Action<IndividualSupport>>
        {
            ["advance"] = support => support.Advance(A.Signed()),
            ["step back"] = support => support.StepBack("x", A.Signed()),
            ["new round"] = support => support.StartNewRound(RoundKind.NewProblem, "x", A.Signed()),
            ["park"] = support => support.Park(A.Today.AddDays(1), "", A.Signed()),
            ["resume"] = support => support.Resume(A.Signed()),
            ["let wait"] = support => support.LetWait(A.Today, A.Signed()),
            ["close"] = support => support.Close(ClosingReason.Moved, "", A.Signed()),
            ["inform"] = support => support.Inform(A.Today, A.Signed()),
            ["problem"] = support => support.WriteProblem("x", A.Signed()),
            ["problem, areas and day"] = support => support.FormulateProblem("x", [], null, A.Signed()),
            ["areas"] = support => support.ChooseAreas([new("work")], A.Signed()),
            ["consider"] = support => support.ConsiderMeasure("x", A.Signed()),
            ["choose"] = support => support.ChooseMeasure(A.Measure, A.Signed()),
            ["leave"] = support => support.LeaveMeasure(A.Measure, A.Signed()),
            ["plan"] = support => support.PlanAction(A.Measure, PlanActor.Person, null, "x", A.Today, A.Signed()),
            ["remove line"] = support => support.RemoveAction(A.Action, A.Signed()),
            ["put line back"] = support => support.BringBackAction(A.Action, A.Signed()),
            ["open line again"] = support => support.OpenActionAgain(A.Action, "x", A.Signed()),
            ["edit line"] = support => support.EditAction(A.Action, PlanActor.Person, null, "x", A.Today, A.Signed()),
            ["edit measure"] = support => support.EditMeasure(A.Measure, "x", A.Signed()),
            ["remove measure"] = support => support.RemoveMeasure(A.Measure, A.Signed()),
            ["put back measure"] = support => support.BringBackMeasure(A.Measure, A.Signed()),
            ["correct contact"] = support => support.CorrectContact(new(0), ContactKind.Call, A.Today, 5, "", A.Signed()),
            ["undo contact"] = support => support.UndoContact(new(0), null, false, A.Signed()),
            ["undo note"] = support => support.UndoNote(new(0), false, A.Signed()),
            ["write goal"] = support => support.WriteGoal(null, "x", A.Signed()),
            ["edit goal"] = support => support.EditGoal(new(1), null, "x", A.Signed()),
            ["remove goal"] = support => support.RemoveGoal(new(1), A.Signed()),
            ["put back goal"] = support => support.BringBackGoal(new(1), A.Signed()),
            ["judge goal"] = support => support.JudgeGoal(new(1), new(GoalOutcome.Reached), A.Signed()),
            ["agree"] = support => support.AgreePlan(A.Today, A.Signed()),
            ["finish"] = support => support.FinishAction(A.Action, A.Signed()),
            ["drop"] = support => support.DropAction(A.Action, "x", A.Signed()),
            ["evaluate"] = support => support.EvaluateMeasure(A.Measure, new(HowFar.Yes, HowFar.Yes), A.Signed()),
            ["judge"] = support => support.Judge(null, "", A.Signed()),
            ["evaluate all"] = support => support.Evaluate(new Dictionary<MeasureId, MeasureOutcome>(), new Dictionary<PlanGoalId, NewGoalOutcome>(), null, A.Signed()),
            ["edit watch"] = support => support.EditWatch(new(1), "x", A.Today, false, null, "", A.Signed()),
            ["remove watch"] = support => support.RemoveWatch(new(1), A.Signed()),
            ["put back watch"] = support => support.BringBackWatch(new(1)),
            ["take back step"] = support => support.StepBackReferral(new(1), A.Signed()),
            ["contact"] = support => support.LogContact(ContactKind.Call, A.Today, 5, "", true, A.Signed()),
            ["take back contact"] = support => support.TakeBackContact(new(0), A.Signed()),
            ["put back contact"] = support => support.BringBackContact(new(0), A.Signed()),
            ["note"] = support => support.WriteNote("x", true, A.Signed()),
            ["correct"] = support => support.CorrectNote(new(0), "x", A.Signed()),
            ["own view"] = support => support.WriteOwnView(new(0), "x", A.Signed()),
            ["watch"] = support => support.WatchFor("x", A.Today, A.Signed()),
            ["finish watch"] = support => support.FinishWatch(new(1), A.Signed()),
            ["open watch again"] = support => support.OpenWatchAgain(new(1), A.Signed()),
            ["result"] = support => support.NoteResult(BroByggare.Core.Supports.Results.ResultKind.Job, A.Today, "", A.Signed()),
            ["take back result"] = support => support.TakeBackResult(new(0), A.Signed()),
            ["put back result"] = support => support.BringBackResult(new(0), A.Signed()),
            ["obstacle"] = support => support.NoteObstacle(BroByggare.Core.Supports.Results.ObstacleKind.LongWait, A.KeyContact, A.Today, "", A.Signed()),
            ["take back obstacle"] = support => support.TakeBackObstacle(new(0), A.Signed()),
            ["put back obstacle"] = support => support.BringBackObstacle(new(0), A.Signed()),
            ["add responsible"] = support => support.AddResponsible(new(9), "", A.Signed()),
            ["remove responsible"] = support => support.RemoveResponsible(A.Bridgebuilder.Id, "", A.Signed()),
            ["hand over"] = support => support.HandOver(A.Bridgebuilder.Id, new(9), A.Today, A.Signed()),
            ["assign"] = support => support.Assign(new(A.Bridgebuilder.Id, new(9), new(BroByggare.Core.Supports.Responsible.ToldWay.Meeting, A.Today, "")), "", A.Today, A.Signed()),
            ["offer"] = support => support.Offer(new(A.Bridgebuilder.Id, new(9), new(BroByggare.Core.Supports.Responsible.ToldWay.Meeting, A.Today, "")), "", A.Signed()),
            ["ask about"] = support => support.AskAbout(BroByggare.Core.Supports.Questions.EntryPlace.Step, 1, A.Today, "x", BroByggare.Core.Kernel.Role.Coordinator, A.Signed()),
            ["consent"] = support => support.GiveConsent(A.KeyContact, "x", "x", A.Today, A.Signed()),
            ["renew consent"] = support => support.RenewConsent(new(1), "x", "x", A.Today, A.Signed()),
            ["refer"] = support => support.Refer(ReferralKind.Refer, A.KeyContact, "x", A.Today, A.Signed()),
            ["make contact"] = support => support.MakeContact(new(1), A.Signed()),
            ["accept"] = support => support.AcceptReferral(new(1), null, A.Signed()),
            ["decline"] = support => support.DeclineReferral(new(1), "x", A.Signed()),
            ["help"] = support => support.NoteHelp(new(1), true, A.Signed()),
            ["answer"] = support => support.AnswerReferral(new(1), SolvedAnswer.Yes, A.Signed()),
            ["withdraw referral"] = support => support.WithdrawReferral(new(1), "x", A.Signed()),
            ["stop waiting"] = support => support.StopWaiting(new(1), "x", A.Signed()),
        };

        foreach (var (name, verb) in rules)
        {
            var support = A.ClosedSupport();
            var write = () => verb(support);
            write.Should().Throw<RefusedException>(name).Which.Refusal.Should().Be(SupportRefusals.Closed, name);
        }
    }

    [Fact]
    public void Every_verb_but_reopening_stands_in_the_test_above()
    {
        // Who may find it, whether it may be used, and that words which must not be there go is decided for a closed support too: people have rights also when the work is done.
        string[] others =
        [
            nameof(IndividualSupport.Reopen), nameof(IndividualSupport.TakeBackClosing), nameof(IndividualSupport.Protect), nameof(IndividualSupport.EndProtection),
            nameof(IndividualSupport.Grant), nameof(IndividualSupport.EndGrant), nameof(IndividualSupport.KeepOut), nameof(IndividualSupport.LetIn),
            nameof(IndividualSupport.AskToStrike), nameof(IndividualSupport.ApproveStriking), nameof(IndividualSupport.RefuseStriking),
            nameof(IndividualSupport.TakeBackStriking), nameof(IndividualSupport.WithdrawConsent),
            nameof(IndividualSupport.Restrict), nameof(IndividualSupport.LiftRestriction),
            // An offer has ended with the support, and is refused for that.
            nameof(IndividualSupport.Accept), nameof(IndividualSupport.Decline), nameof(IndividualSupport.TakeBack),
            // A conversation that has begun is ended in words also when the work is done.
            nameof(IndividualSupport.AnswerQuestion), nameof(IndividualSupport.SeeQuestion), nameof(IndividualSupport.CloseQuestion),
        ];

        var verbs = typeof(IndividualSupport).GetMethods()
            .Where(method => method.DeclaringType == typeof(IndividualSupport) && !method.IsStatic && !method.IsSpecialName)
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Signature)))
            .Select(method => method.Name)
            .Except(others);

        verbs.Should().HaveCount(71, "a new verb must be shown to be refused on a closed support");
    }

    [Fact]
    public void A_closing_by_mistake_is_taken_back_the_same_day_with_all_that_it_ended()
    {
        var support = A.Support(SupportStep.Implementation);
        support.WatchFor("Hör om svaret har kommit", A.Today.AddDays(3), A.Signed());
        support.WatchFor("Det som redan var gjort", A.Today.AddDays(1), A.Signed());
        support.FinishWatch(support.Watches[^1].Id, A.Signed());
        support.Refer(ReferralKind.Refer, A.KeyContact, "Söka bostad", A.Today.AddDays(7), A.Signed(), isShared: false);
        var ended = support.Close(ClosingReason.Moved, "", A.Signed());

        support.TakeBackClosing(ended, A.Signed());

        (support.IsClosed, support.Periods.Count, support.Periods[^1].ClosedOn, support.Periods[^1].Reason, support.Periods[^1].DaysOpen)
            .Should().Be((false, 1, null, null, null));
        support.Actions.Should().OnlyContain(action => action.IsOpen);
        support.Watches.Select(watch => watch.IsOpen).Should().Equal(true, false);
        support.Referrals.Should().OnlyContain(referral => referral.IsOpen);
        support.History[^1].Kind.Should().Be(HistoryKind.ClosingTakenBack);
    }

    [Fact]
    public void The_day_after_a_closing_is_opened_again_and_not_taken_back()
    {
        var support = A.Support();
        var ended = support.Close(ClosingReason.Moved, "", A.Signed());

        var takeBack = () => support.TakeBackClosing(ended, A.Signed(A.Today.AddDays(1)));

        takeBack.Should().Throw<MissingException>();
        support.IsClosed.Should().BeTrue();
    }

    [Fact]
    public void Reopening_needs_a_reason_and_restores_who_was_responsible()
    {
        var support = A.ClosedSupport();
        var withoutReason = () => support.Reopen("", null, _ => true, A.Signed());
        withoutReason.ShouldBeRefusedBy(SupportRefusals.ReasonMissing);

        support.Reopen("Hyresvärden ångrade sig.", null, _ => true, A.Signed());

        support.IsClosed.Should().BeFalse();
        support.Step.Should().Be(SupportStep.Evaluation);
        support.Responsible.Should().ContainSingle(responsibility => responsibility.IsCurrent && responsibility.MemberId == A.Bridgebuilder.Id);
    }

    [Fact]
    public void Reopening_goes_on_with_the_referrals_that_only_the_closing_ended()
    {
        var support = A.Support(SupportStep.Implementation);
        var (goesOn, withdrawn) = (Referred(support), Referred(support));
        support.WithdrawReferral(withdrawn, "Löste sig", A.Signed());
        support.Close(ClosingReason.Moved, "", A.Signed());

        support.Reopen("Fel knapp", null, _ => true, A.Signed());

        support.Referrals.Where(referral => referral.IsOpen).Select(referral => referral.Id).Should().Equal(goesOn);

        static ReferralId Referred(IndividualSupport support) =>
            support.Refer(ReferralKind.Refer, A.KeyContact, "Söka bostad", A.Today.AddDays(7), A.Signed(), isShared: false);
    }

    [Fact]
    public void Reopening_asks_for_a_responsible_when_none_is_left()
    {
        var support = A.ClosedSupport();
        var reopen = () => support.Reopen("Nytt läge.", null, _ => false, A.Signed());
        reopen.ShouldBeRefusedBy(SupportRefusals.ResponsibleMissing);

        support.Reopen("Nytt läge.", new TeamMemberId(7), member => member.Value == 7, A.Signed());

        support.Responsible.Should().ContainSingle(responsibility => responsibility.IsCurrent && responsibility.MemberId.Value == 7);
    }

    [Fact]
    public void An_open_support_cannot_be_reopened()
    {
        A.Support().WhyNotReopen().Should().Be(SupportRefusals.NotClosed);
    }

    [Fact]
    public void Reopening_starts_another_time_of_being_open()
    {
        var support = A.ClosedSupport();

        support.Reopen("Nytt läge.", null, _ => true, A.Signed(A.Today.AddDays(3)));

        support.Periods.Should().HaveCount(2);
        support.Periods[0].ClosedOn.Should().Be(A.Today);
        support.Periods[0].ReopenedOn.Should().Be(A.Today.AddDays(3));
        support.Periods[1].ClosedOn.Should().BeNull();
    }
}
