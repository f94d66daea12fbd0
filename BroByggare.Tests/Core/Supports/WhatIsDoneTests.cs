using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports;

/// <summary>What is done keeps who did it and when, and the history says what it speaks of.</summary>
public sealed class WhatIsDoneTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_done_row_keeps_who_did_it_when_another_takes_over()
    {
        await _scene.At(SupportStep.ActionPlanning);
        await Plan("Ringer hyresvärden");
        await Plan("Ringer skolan");
        await Plan("Ringer banken");
        await _scene.Do((commands, seen) => commands.FinishAction(seen, new(1)));
        await _scene.Do((commands, seen) => commands.DropAction(seen, new(2), "Behövs inte."));

        _scene.Database.Clock.Set(new(2026, 11, 25, 9, 0, 0));
        await _scene.PassedTo(_scene.Daniel);
        var lines = (await _scene.Seen(_scene.Daniel)).Measures[0].Lines;

        lines.Select(line => line.WhoName).Should().Equal("Sara Lind", "Sara Lind", "Daniel Ek");
        lines.Select(line => line.SettledBy).Should().Equal("Sara Lind", "Sara Lind", null);
    }

    [Fact]
    public async Task A_row_that_a_colleague_did_in_a_joint_support_says_the_colleague()
    {
        await _scene.At(SupportStep.ActionPlanning);
        await Plan("Ringer hyresvärden");
        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));
        (await _scene.Seen()).Measures[0].Lines[0].WhoName.Should().Be("Sara Lind, Daniel Ek");

        await _scene.Do(_scene.Daniel, (commands, seen) => commands.FinishAction(seen, new(1)));

        (await _scene.Seen()).Measures[0].Lines[0].WhoName.Should().Be("Daniel Ek");
    }

    [Fact]
    public async Task A_row_dropped_long_ago_names_who_had_it_then_and_not_one_who_came_later()
    {
        await _scene.At(SupportStep.ActionPlanning);
        await Plan("Ringer hyresvärden");
        await _scene.Do(_scene.Helena, (commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));

        _scene.Database.Clock.Set(new(2026, 11, 25, 9, 0, 0));
        await _scene.Do(_scene.Helena, (commands, seen) => commands.Reopen(seen, "Tillbaka", null));
        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));
        var line = (await _scene.Seen()).Measures[0].Lines[0];

        line.WhoName.Should().Be("Sara Lind");
        line.SettledBy.Should().Be("Helena Sund");
    }

    [Fact]
    public async Task The_agreed_plan_keeps_who_wrote_it_down()
    {
        await _scene.At(SupportStep.Implementation);

        await _scene.PassedTo(_scene.Daniel);

        (await _scene.Seen(_scene.Daniel)).Round.PlanAgreedBy.Should().Be("Sara Lind");
    }

    [Fact]
    public async Task The_history_names_the_row_and_the_measure_it_speaks_of_with_the_answers_of_that_day()
    {
        await _scene.At(SupportStep.Evaluation);
        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome> { [new(1)] = new(HowFar.Yes, HowFar.No) }, new Dictionary<PlanGoalId, NewGoalOutcome>(), null));
        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome> { [new(1)] = new(HowFar.Yes, HowFar.Partly) }, new Dictionary<PlanGoalId, NewGoalOutcome>(), null));
        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome>(), new Dictionary<PlanGoalId, NewGoalOutcome>(), new(HowFar.Partly, "Jag har ett hem nu.")));
        await _scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome>(), new Dictionary<PlanGoalId, NewGoalOutcome>(), new(null, "")));

        var told = (await _scene.Queries.History(_scene.Sara, _scene.Id, 50))!.Rows.Select(row => row.Sentence().Swedish).ToList();

        told.Should().ContainInOrder(
            "Sara Lind antecknade att personen inte ville svara på om stödet hjälpte.",
            "Sara Lind skrev personens egen bedömning. Hjälpte stödet? Delvis.",
            "Sara Lind skrev utfallet av åtgärden ”Egen lägenhet nära skolan”. Gjordes det? Ja. Hjälpte det? Delvis.",
            "Sara Lind skrev utfallet av åtgärden ”Egen lägenhet nära skolan”. Gjordes det? Ja. Hjälpte det? Nej.",
            "Sara Lind markerade raden ”Lämnar papper till hyresvärden” i planen som klar.");
    }

    [Fact]
    public async Task The_history_names_the_row_that_was_dropped_with_the_reason()
    {
        await _scene.At(SupportStep.Implementation);

        await _scene.Do((commands, seen) => commands.DropAction(seen, new(1), "Hyresvärden svarar inte."));

        (await _scene.Queries.History(_scene.Sara, _scene.Id, 1))!.Rows[0].Sentence().Swedish.Should().Be(
            "Sara Lind strök raden ”Lämnar papper till hyresvärden” i planen: ”Hyresvärden svarar inte.”");
    }

    [Fact]
    public async Task The_history_says_of_which_day_the_note_was_that_is_corrected()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Svar inom två veckor.", true));
        var note = (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 1))!.Rows[0].Note!.Value;
        _scene.Database.Clock.Set(new(2026, 11, 25, 9, 0, 0));

        await _scene.Do((commands, seen) => commands.CorrectNote(seen, note, "Svar inom en vecka."));

        (await _scene.Queries.History(_scene.Sara, _scene.Id, 1))!.Rows[0].Sentence().Swedish.Should().Be(
            "Sara Lind skrev en rättelse bredvid anteckningen från den 19 november 2026.");
    }

    private Task Plan(string what) =>
        _scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Bridgebuilder, null, what, _scene.Today.AddDays(1)));
}
