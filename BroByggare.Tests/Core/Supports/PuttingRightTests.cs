using BroByggare.Core.Kernel;
using BroByggare.Core.Privacy;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports;

/// <summary>What was written is put right, and what stood before is kept.</summary>
public sealed class PuttingRightTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task The_problem_keeps_what_stood_before_with_day_and_who_and_so_does_the_extract()
    {
        await _scene.Do((commands, seen) => commands.WriteProblem(seen, "Jag vill ha ett jobb."));
        _scene.Database.Clock.Pass(TimeSpan.FromDays(1));
        await _scene.Do(_scene.Helena, (commands, seen) => commands.WriteProblem(seen, "Jag vill ha en lägenhet."));

        var former = (await _scene.Seen()).Former.Should().ContainSingle().Subject;
        (former.Place, former.Part, former.Words, former.By, former.On).Should()
            .Be((FormerPlace.Problem, 1, "Jag vill ha ett jobb.", "Helena Sund", _scene.Today));
        var extract = (await _scene.Database.Get<ExtractQueries>().Of(_scene.Helena, _scene.Id))!;
        extract.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Entries).SelectMany(entry => entry.Facts)
            .Should().Contain(fact => fact.Label.Swedish == "Det stod" && fact.Value.Swedish == "Jag vill ha ett jobb.");
    }

    [Fact]
    public async Task The_same_words_again_keep_nothing()
    {
        await _scene.Do((commands, seen) => commands.WriteProblem(seen, "Jag vill ha ett jobb."));
        await _scene.Do((commands, seen) => commands.WriteProblem(seen, "  Jag vill ha ett jobb. "));

        (await _scene.Seen()).Former.Should().BeEmpty();
    }

    [Fact]
    public async Task The_person_s_judgement_keeps_the_words_before()
    {
        await _scene.At(SupportStep.Evaluation);
        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome>(), new Dictionary<PlanGoalId, NewGoalOutcome>(), new(HowFar.Yes, "Det blev bra.")));
        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome>(), new Dictionary<PlanGoalId, NewGoalOutcome>(), new(HowFar.No, "Det blev inte bra.")));

        (await _scene.Seen()).Former.Should().ContainSingle(row => row.Place == FormerPlace.Judgement && row.Words == "Det blev bra.");
    }

    [Fact]
    public async Task A_line_that_is_changed_keeps_its_words_and_an_agreed_plan_must_be_agreed_again()
    {
        await _scene.At(SupportStep.ActionPlanning);
        await _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper", _scene.Today));
        await _scene.Do((commands, seen) => commands.AgreePlan(seen, _scene.Today));

        await _scene.Do((commands, seen) => commands.EditAction(seen, new(1), PlanActor.KeyContact, _scene.Contact, "Skickar blankett", _scene.Today.AddDays(2)));

        var view = await _scene.Seen();
        var line = view.Measures[0].Lines.Single();
        (line.What, line.WhoName, line.Due.On).Should().Be(("Skickar blankett", "Försörjningsstöd", _scene.Today.AddDays(2)));
        view.Round.PlanAgreedOn.Should().BeNull();
        view.Former.Should().ContainSingle(row => row.Place == FormerPlace.PlanLine && row.Part == 1 && row.Words == "Lämnar papper");
    }

    [Fact]
    public void While_it_is_carried_out_the_agreement_stands_and_a_late_day_may_stay()
    {
        var support = A.Support(SupportStep.Implementation);
        var due = support.Actions[0].DueOn;

        support.EditAction(A.Action, PlanActor.Bridgebuilder, null, "Lämna alla papper", due, A.Signed(A.Today.AddDays(3)));
        var past = () => support.EditAction(A.Action, PlanActor.Bridgebuilder, null, "Lämna", due.AddDays(1), A.Signed(A.Today.AddDays(3)));

        support.Round.PlanAgreedOn.Should().NotBeNull();
        support.Actions[0].What.Text.Should().Be("Lämna alla papper");
        past.ShouldBeRefusedBy(SupportRefusals.DueBeforeToday);
    }

    [Fact]
    public void A_settled_line_is_not_changed()
    {
        var support = A.Support(SupportStep.Implementation);
        support.FinishAction(A.Action, A.Signed());

        var edit = () => support.EditAction(A.Action, PlanActor.Person, null, "Annat", A.Today, A.Signed());

        edit.ShouldBeRefusedBy(SupportRefusals.ActionSettled);
    }

    [Fact]
    public async Task A_measure_is_put_right_and_keeps_what_stood_before()
    {
        await _scene.At(SupportStep.MeasureIdentification);
        await _scene.Do((commands, seen) => commands.ConsiderMeasure(seen, "Egen lägenhet"));

        await _scene.Do((commands, seen) => commands.EditMeasure(seen, new(1), "Egen lägenhet nära skolan"));

        var view = await _scene.Seen();
        view.Measures.Single().What.Should().Be("Egen lägenhet nära skolan");
        view.Former.Should().ContainSingle(row => row.Place == FormerPlace.Measure && row.Words == "Egen lägenhet");
    }

    [Fact]
    public void An_unused_measure_goes_and_comes_back_and_one_with_lines_stays()
    {
        var support = A.Support(SupportStep.ActionPlanning);
        support.RemoveMeasure(A.Measure, A.Signed());
        support.Measures.Should().BeEmpty();
        support.BringBackMeasure(A.Measure, A.Signed());
        support.Measures.Should().ContainSingle(measure => measure.IsChosen);
        support.DoStep(A.Signed());

        var remove = () => support.RemoveMeasure(A.Measure, A.Signed());

        remove.ShouldBeRefusedBy(SupportRefusals.MeasureUsed);
    }

    [Fact]
    public void A_measure_never_gets_the_number_of_one_that_was_removed()
    {
        var support = A.Support(SupportStep.MeasureIdentification);
        var first = support.ConsiderMeasure("Ett", A.Signed());
        support.RemoveMeasure(first, A.Signed());

        support.ConsiderMeasure("Två", A.Signed()).Should().NotBe(first);
    }

    [Fact]
    public void A_colleague_s_measure_needs_a_reason()
    {
        var support = A.Support(SupportStep.ActionPlanning);

        var remove = () => support.RemoveMeasure(A.Measure, A.Signed(by: new TeamMemberId(77)));

        remove.ShouldBeRefusedBy(SupportRefusals.ColleaguesNeedsReason);
    }

    [Fact]
    public async Task A_contact_is_put_right_and_what_stood_before_are_facts_in_the_history()
    {
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today, 15, "Ringde.", true, "", null));

        await _scene.Do((commands, seen) => commands.CorrectContact(seen, new(1), ContactKind.HomeVisit, _scene.Today, 45));

        var entry = (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 1))!.Rows[0];
        (entry.Kind, entry.Minutes, entry.Text).Should().Be((ContactKind.HomeVisit, 45, "Ringde."));
        (await _scene.Queries.History(_scene.Sara, _scene.Id, 1))!.Rows[0].Sentence().Swedish.Should()
            .StartWith("Sara Lind rättade en kontakt. Förut stod: ").And.EndWith(", 15 minuter, den 19 november 2026.");
    }

    [Fact]
    public async Task A_colleague_s_contact_is_put_right_with_a_reason_and_a_day_before_the_opening_is_refused()
    {
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today, 15, "", true, "", null));

        var silently = () => _scene.Do(_scene.Helena, (commands, seen) => commands.CorrectContact(seen, new(1), ContactKind.Call, _scene.Today, 30));
        var before = () => _scene.Do((commands, seen) => commands.CorrectContact(seen, new(1), ContactKind.Call, _scene.Today.AddDays(-1), 30));

        (await silently.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.CorrectionNeedsReason);
        (await before.Should().ThrowAsync<RefusedException>()).Which.Refusal.Code.Should().Be(SupportRefusals.BeforeOpening.Code);
    }
}
