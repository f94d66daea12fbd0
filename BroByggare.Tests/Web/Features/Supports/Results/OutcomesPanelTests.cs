using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Steps;
using Bunit;

namespace BroByggare.Tests.Web.Features.Supports.Results;

/// <summary>The page of a closed support, and of one that is handed over.</summary>
public sealed class OutcomesPanelTests : SupportScreen
{
    [Fact]
    public async Task A_closed_support_says_how_each_measure_went_and_what_the_person_thought()
    {
        await Scene.At(SupportStep.Evaluation);
        await Scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome> { [new(1)] = new(HowFar.Yes, HowFar.Partly) }, new Dictionary<PlanGoalId, NewGoalOutcome>(), null));
        await Scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome>(), new Dictionary<PlanGoalId, NewGoalOutcome>(), new(HowFar.Partly, "Jag har ett hem nu.")));
        await Scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Completed, ""));

        var page = Shown<SupportPage>();
        var panel = page.FindAll(".panel").Single(panel => panel.QuerySelector("h2")?.TextContent == StepPanelTexts.Outcomes.Swedish);

        panel.TextContent.Should().Contain("Egen lägenhet nära skolan").And.Contain("Gjordes: Ja. Hjälpte: Delvis.")
            .And.Contain("Hjälpte det? Delvis.").And.Contain("”Jag har ett hem nu.”").And.Contain("Skrivet av Sara Lind.");
        page.FindAll("blockquote").Count(words => words.TextContent == "”Jag har ett hem nu.”").Should().Be(1);
    }

    [Fact]
    public async Task A_support_closed_early_says_that_no_outcome_was_written()
    {
        await Scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));

        Shown<SupportPage>().Markup.Should().Contain(StepPanelTexts.OutcomesNone.Swedish);
    }
}
