using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports;

public sealed class SupportViewTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task It_says_whom_it_is_for_and_who_is_responsible()
    {
        var view = await _scene.Seen();

        view.Person.Name.Should().Be("Mira");
        view.Person.Ways.Phone.Should().Be("031-390 06 21");
        view.Responsible.Should().ContainSingle().Which.Name.Should().Be("Sara Lind");
        view.OpenedOn.Should().Be(_scene.Today);
        view.IsJoint.Should().BeFalse();
    }

    [Fact]
    public async Task Another_s_support_is_not_there_and_the_log_tells_only_who_asked_for_it()
    {
        var before = Reads();

        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
        (await _scene.Queries.View(_scene.Anders, _scene.Id)).Should().BeNull();
        (await _scene.Queries.Journal(_scene.Daniel, _scene.Id, 10)).Should().BeNull();
        (await _scene.Queries.History(_scene.Daniel, _scene.Id, 10)).Should().BeNull();
        (await _scene.Queries.Outcomes(_scene.Daniel, _scene.Id, 10)).Should().BeNull();
        (await _scene.Queries.OwnPlan(_scene.Daniel, _scene.Id)).Should().BeNull();
        (await _scene.Queries.View(_scene.Sara, new(4711))).Should().BeNull();

        Reads().Should().Equal([.. before, .. Enumerable.Repeat("SupportKnock.Open", 3)]);
    }

    [Fact]
    public async Task Each_reading_stands_in_the_log_under_its_own_name()
    {
        await _scene.Queries.View(_scene.Helena, _scene.Id);
        await _scene.Queries.Journal(_scene.Helena, _scene.Id, 10);
        await _scene.Queries.History(_scene.Helena, _scene.Id, 10);
        await _scene.Queries.Outcomes(_scene.Helena, _scene.Id, 10);
        await _scene.Queries.OwnPlan(_scene.Helena, _scene.Id);

        Reads().Should().Equal(
            "IndividualSupport.Open", "IndividualSupport.Journal", "IndividualSupport.History", "IndividualSupport.Outcomes", "IndividualSupport.OwnPlan");
    }

    [Theory]
    [InlineData(SupportStep.ProblemFormulation, "support.problem-missing")]
    [InlineData(SupportStep.MeasureIdentification, "support.no-measure-considered")]
    [InlineData(SupportStep.ActionPlanning, "support.measure-without-action")]
    [InlineData(SupportStep.Implementation, "support.action-open")]
    [InlineData(SupportStep.Evaluation, "support.last-step")]
    public async Task At_each_step_it_says_what_holds_it_back(SupportStep step, string rule)
    {
        await _scene.At(step);

        var view = await _scene.Seen();

        view.Step.Should().Be(step);
        view.WhyNot.Advance!.Code.Should().Be(rule);
        view.Requirements.Should().Contain(asked => !asked.IsMet);
    }

    [Fact]
    public async Task The_first_thing_not_ticked_off_is_what_the_button_says()
    {
        await _scene.Do((commands, seen) => commands.WriteProblem(seen, "Jag vill ha en egen lägenhet."));

        var view = await _scene.Seen();

        view.Requirements.Select(asked => asked.IsMet).Should().Equal(true, false, false);
        view.WhyNot.Advance.Should().Be(SupportRefusals.AreaMissing).And.Be(view.Requirements[1].Rule);
    }

    [Fact]
    public async Task Steps_that_were_left_carry_the_day()
    {
        await _scene.At(SupportStep.ActionPlanning);

        var view = await _scene.Seen();

        view.PassedOn.Should().HaveCount(2);
        view.PassedOn[SupportStep.MeasureIdentification].Should().Be(_scene.Today);
    }

    [Fact]
    public async Task A_line_of_the_plan_says_who_by_name_and_how_long_it_is_left()
    {
        await _scene.At(SupportStep.ActionPlanning);
        await _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.KeyContact, _scene.Contact, "Svarar om hyran", _scene.Today.AddDays(8)));
        await _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper", _scene.Today.AddDays(1)));

        var lines = (await _scene.Seen()).Measures.Should().ContainSingle().Subject.Lines;

        lines.Select(line => (line.WhoName, line.Due.DaysLeft)).Should().Equal(("Mira", 1), ("Försörjningsstöd", 8));
        lines.Should().OnlyContain(line => line.WhyNotSettle == null && line.WhyNotRemove == null);
    }

    [Fact]
    public async Task A_parked_support_refuses_moves_and_still_takes_words()
    {
        await _scene.Do((commands, seen) => commands.Park(seen, _scene.Today.AddDays(30), "Bortrest"));

        var view = await _scene.Seen();

        view.IsParked.Should().BeTrue();
        view.WhyNot.Advance.Should().Be(SupportRefusals.Parked);
        view.WhyNot.Move.Should().Be(SupportRefusals.Parked);
        view.WhyNot.Write.Should().BeNull();
        view.WhyNot.Resume.Should().BeNull();
    }

    [Fact]
    public async Task A_closed_support_says_why_and_refuses_all_but_reopening()
    {
        await _scene.At(SupportStep.Implementation);
        (await _scene.Seen()).OpenLines.Should().ContainSingle();

        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        var view = await _scene.Seen();

        view.ClosedFor.Should().Be(ClosingReason.Moved);
        view.OpenLines.Should().BeEmpty();
        view.WhyNot.Write.Should().Be(SupportRefusals.Closed);
        view.WhyNot.Close.Values.Should().OnlyContain(rule => rule == SupportRefusals.Closed);
        view.WhyNot.Reopen.Should().BeNull();
        view.NeedsNewResponsible.Should().BeFalse();
    }

    [Fact]
    public async Task When_nobody_responsible_is_left_reopening_asks_for_somebody()
    {
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        using (var db = _scene.Database.Open())
        {
            db.Members.Single(member => member.Id == _scene.Sara.Id).SwitchOff();
            db.SaveChanges();
        }

        var view = await _scene.Seen(_scene.Helena);

        view.NeedsNewResponsible.Should().BeTrue();
    }

    [Fact]
    public async Task Completing_tells_for_each_reason_whether_it_can_be_given()
    {
        await _scene.At(SupportStep.Evaluation);
        (await _scene.Seen()).WhyNot.Close[ClosingReason.Completed].Should().Be(SupportRefusals.OutcomeMissing);

        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome> { [new(1)] = new(HowFar.Yes, HowFar.Partly) }, new Dictionary<PlanGoalId, NewGoalOutcome>(), null));
        (await _scene.Seen()).WhyNot.Close[ClosingReason.Completed].Should().Be(SupportRefusals.JudgementMissing);

        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome>(), new Dictionary<PlanGoalId, NewGoalOutcome>(), new(null, "")));
        (await _scene.Seen()).WhyNot.Close.Values.Should().OnlyContain(rule => rule == null);
    }

    [Fact]
    public async Task A_new_round_leaves_the_earlier_one_to_be_read()
    {
        await _scene.At(SupportStep.Evaluation);
        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome>(), new Dictionary<PlanGoalId, NewGoalOutcome>(), new(HowFar.Partly, "Det gick bra till slut.")));
        await _scene.Do((commands, seen) => commands.StartNewRound(seen, RoundKind.NewProblem, "Nu gäller det arbete."));

        var view = await _scene.Seen();

        view.Step.Should().Be(SupportStep.ProblemFormulation);
        view.Round.Problem.Should().BeEmpty();
        view.Measures.Should().BeEmpty();
        view.Earlier.Should().ContainSingle().Which.JudgementWords.Should().Be("Det gick bra till slut.");
    }

    [Fact]
    public async Task A_referral_says_at_each_rung_which_answers_are_possible()
    {
        await _scene.At(SupportStep.Implementation);
        await _scene.Refer((referring, seen) => referring.GiveConsent(seen, _scene.Contact, "Ansökan", "För hjälp med hyran", _scene.Today.AddDays(60)));
        await _scene.Refer((referring, seen) => referring.Refer(seen, ReferralKind.Guide, _scene.Contact, "Hjälp med hyran", _scene.Today.AddDays(7)));

        var planned = (await _scene.Seen()).Referrals.Should().ContainSingle().Subject;
        planned.ToName.Should().Be("Försörjningsstöd");
        planned.Waits!.Value.DaysLeft.Should().Be(7);
        planned.ConsentUntil.Should().Be(_scene.Today.AddDays(60));
        planned.WhyNot.MakeContact.Should().BeNull();
        planned.WhyNot.Decide.Should().Be(ReferralRefusals.ContactNotMade);

        await _scene.Refer((referring, seen) => referring.WithdrawConsent(seen, new(1)));
        var withdrawn = (await _scene.Seen()).Referrals[0];
        withdrawn.WhyNot.MakeContact.Should().Be(ReferralRefusals.ConsentMissing);
        withdrawn.ConsentUntil.Should().BeNull();
        withdrawn.LostConsent!.WithdrawnOn.Should().Be(_scene.Today, "it is told on each open referral");
        planned.LostConsent.Should().BeNull();

        await _scene.Do((commands, seen) => commands.Park(seen, _scene.Today.AddDays(30), ""));
        (await _scene.Seen()).Referrals[0].WhyNot.Withdraw.Should().Be(SupportRefusals.Parked);
    }

    [Fact]
    public async Task The_person_s_own_plan_holds_only_what_is_still_to_be_done()
    {
        await _scene.At(SupportStep.ActionPlanning);
        await _scene.Do((commands, seen) => commands.ConsiderMeasure(seen, "Något som valdes bort"));
        await _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Senare", _scene.Today.AddDays(9)));
        await _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Först", _scene.Today.AddDays(2)));
        await _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.KeyContact, _scene.Contact, "Svarar", _scene.Today.AddDays(8)));
        await _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Bridgebuilder, null, "Ringer", _scene.Today));
        await _scene.Do((commands, seen) => commands.FinishAction(seen, new(4)));
        await _scene.Do((commands, seen) => commands.WriteWishes(seen, "Jag vill bo kvar nära skolan.\nJag vill ha lugn och ro."));
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Fråga handläggaren", _scene.Today.AddDays(1)));
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Prata om skolan", _scene.Today.AddDays(9), isMeeting: true));
        await _scene.Do((commands, seen) => commands.WatchFor(
            seen, "Prata om hyran", _scene.Today.AddDays(3), isMeeting: true, at: new(14, 30), place: "Stadsbiblioteket"));

        var sheet = await _scene.Queries.OwnPlan(_scene.Sara, _scene.Id);

        sheet!.Wishes.Should().Equal("Jag vill bo kvar nära skolan.", "Jag vill ha lugn och ro.");
        sheet.Mine.Select(line => line.What).Should().Equal("Först", "Senare");
        sheet.Bridgebuilders.Should().BeEmpty();
        sheet.Contacts.Should().ContainSingle().Which.WhoName.Should().Be("Försörjningsstöd");
        (sheet.NextMeeting!.What, sheet.NextMeeting.At, sheet.NextMeeting.Place).Should().Be(("Prata om hyran", new TimeOnly(14, 30), "Stadsbiblioteket"));
        sheet.IsAllDone.Should().BeFalse();
    }

    [Fact]
    public async Task What_the_person_wants_is_their_own_words_and_the_words_before_are_kept()
    {
        await _scene.At(SupportStep.ActionPlanning);
        (await _scene.Queries.OwnPlan(_scene.Sara, _scene.Id))!.Wishes.Should().BeEmpty("nobody has chosen the words with them yet");
        await _scene.Do((commands, seen) => commands.WriteWishes(seen, "Jag vill bo kvar."));
        await _scene.Do((commands, seen) => commands.WriteWishes(seen, "Jag vill bo nära skolan."));

        var history = await _scene.Queries.History(_scene.Sara, _scene.Id, 2);

        (await _scene.Seen()).Round.Wishes.Should().Be("Jag vill bo nära skolan.");
        history!.Rows.Select(row => row.Sentence().Swedish).Should().Equal(
            "Sara Lind skrev det som personen vill, med personens egna ord.",
            "Sara Lind skrev det som personen vill, med personens egna ord.");
        (await _scene.Seen()).Former.Should().ContainSingle().Which.Words.Should().Be("Jag vill bo kvar.");
        var empty = () => _scene.Do((commands, seen) => commands.WriteWishes(seen, " "));
        (await empty.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.WishesMissing);
    }

    [Fact]
    public async Task What_became_of_a_goal_is_told_and_what_is_left_of_it_stands_on_their_own_plan()
    {
        await _scene.At(SupportStep.ActionPlanning);
        await _scene.Do((commands, seen) => commands.WriteGoal(seen, new(1), "Jag har ett hem."));
        await _scene.Do((commands, seen) => commands.WriteGoal(seen, null, "Jag sover gott."));
        await _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper", _scene.Today));
        (await _scene.Queries.OwnPlan(_scene.Sara, _scene.Id))!.Goals.Should().Equal("Jag har ett hem.", "Jag sover gott.");
        await _scene.Do((commands, seen) => commands.AdvanceWithPlan(seen, _scene.Today, null));
        await _scene.Do((commands, seen) => commands.FinishAction(seen, new(1)));
        await _scene.Do((commands, seen) => commands.Advance(seen));
        var answers = new Dictionary<PlanGoalId, NewGoalOutcome> { [new(1)] = new(GoalOutcome.Changed, "Jag bor kvar."), [new(2)] = new(GoalOutcome.Reached) };
        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome>(), answers, null));

        var goals = (await _scene.Seen()).Round.Goals;
        goals.Select(goal => (goal.For, goal.Outcome, goal.Left)).Should().Equal(
            ("Egen lägenhet nära skolan", GoalOutcome.Changed, "Jag bor kvar."), (null, GoalOutcome.Reached, ""));
        (await _scene.Queries.OwnPlan(_scene.Sara, _scene.Id))!.Goals.Should().Equal("Jag bor kvar.");
        (await _scene.Queries.History(_scene.Sara, _scene.Id, 2))!.Rows.Select(row => row.Sentence().Swedish).Should().Equal(
            "Sara Lind skrev utfallet av målet ”Jag sover gott.”: Nått.",
            "Sara Lind skrev utfallet av målet ”Jag har ett hem.”: Målet har ändrats.");
    }

    [Fact]
    public async Task A_revised_plan_takes_along_what_the_person_wants()
    {
        await _scene.At(SupportStep.Implementation);
        await _scene.Do((commands, seen) => commands.WriteWishes(seen, "Jag vill bo kvar."));
        await _scene.Do((commands, seen) => commands.FinishAction(seen, new(1)));
        await _scene.Do((commands, seen) => commands.Advance(seen));
        await _scene.Do((commands, seen) => commands.StartNewRound(seen, RoundKind.RevisedPlan, "Det hjälpte bara delvis."));

        (await _scene.Seen()).Round.Wishes.Should().Be("Jag vill bo kvar.");
    }

    [Fact]
    public async Task Time_and_place_belong_to_a_meeting_and_to_nothing_else()
    {
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ringa", _scene.Today.AddDays(1), at: new(9, 0), place: "Kaféet"));

        var watch = (await _scene.Seen()).OpenWatches.Single();
        (watch.At, watch.Place).Should().Be(((TimeOnly?)null, ""));
    }

    [Fact]
    public async Task What_the_bridge_builder_is_to_remember_is_not_for_the_person_s_paper()
    {
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Fråga handläggaren", _scene.Today.AddDays(1)));
        await _scene.Do((commands, seen) => commands.LogContact(
            seen, ContactKind.Call, _scene.Today, 5, "", true, "Påminn om intyget", _scene.Today.AddDays(2)));
        (await _scene.Queries.OwnPlan(_scene.Sara, _scene.Id))!.NextMeeting.Should().BeNull();

        await _scene.Do((commands, seen) => commands.LogContact(
            seen, ContactKind.Call, _scene.Today, 5, "", true, "Hos oss, kl. 10", _scene.Today.AddDays(5), nextIsMeeting: true));

        (await _scene.Queries.OwnPlan(_scene.Sara, _scene.Id))!.NextMeeting!.What.Should().Be("Hos oss, kl. 10");
    }

    [Fact]
    public async Task A_round_before_keeps_what_was_done_and_what_came_of_it()
    {
        await _scene.At(SupportStep.Evaluation);
        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome> { [new(1)] = new(HowFar.Yes, HowFar.Partly) }, new Dictionary<PlanGoalId, NewGoalOutcome>(), null));
        await _scene.Do((commands, seen) => commands.StartNewRound(seen, RoundKind.RevisedPlan, "Det hjälpte bara delvis."));

        var view = await _scene.Seen();

        view.Measures.Should().ContainSingle(measure => measure.IsChosen).Which.Lines.Should().BeEmpty();
        var before = view.Earlier.Should().ContainSingle().Which.Chosen.Should().ContainSingle().Subject;
        (before.Done, before.Helped, before.Lines.Single().DoneOn).Should().Be((HowFar.Yes, HowFar.Partly, _scene.Today));
    }

    private List<string> Reads()
    {
        using var db = _scene.Database.Open();
        return [.. db.Log.Where(entry => entry.IsRead).OrderBy(entry => entry.Id).Select(entry => entry.Command)];
    }
}
