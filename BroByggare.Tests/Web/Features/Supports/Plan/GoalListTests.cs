using AngleSharp.Dom;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Persons;
using BroByggare.Web.Features.Supports.Plan;
using BroByggare.Web.Features.Supports.Steps;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Features.Supports.Plan;

/// <summary>Goals of the plan, where it is made and where it is followed up.</summary>
public sealed class GoalListTests : SupportScreen
{
    [Fact]
    public async Task A_goal_is_written_for_a_measure_and_a_plan_may_be_without_any()
    {
        await Scene.At(SupportStep.ActionPlanning);
        var page = Shown<SupportPage>();
        page.Markup.Should().Contain(PlanGoalTexts.None.Swedish);
        await Button(page, PlanGoalTexts.Add.Swedish).ClickAsync(new());
        await page.WaitForElement(".mud-dialog form").SubmitAsync();
        page.Find(".mud-dialog .error").TextContent.Should().Contain(SupportRefusals.GoalMissing.Wording.Swedish);

        await Field(page, PlanGoalTexts.What.Swedish).ChangeAsync(new() { Value = "Jag har ett hem." });
        Choose(page, PlanGoalTexts.For.Swedish, "Egen lägenhet nära skolan");
        await page.Find(".mud-dialog form").SubmitAsync();

        page.WaitForAssertion(() => Goals(page).Should().Contain("Jag har ett hem.").And.Contain("Gäller åtgärden ”Egen lägenhet nära skolan”."));
    }

    [Fact]
    public async Task A_removed_goal_stands_where_it_stood_until_it_is_undone()
    {
        await Scene.At(SupportStep.ActionPlanning);
        await Scene.Do((commands, seen) => commands.WriteGoal(seen, null, "Jag har ett hem."));
        var page = Shown<SupportPage>();

        await About(page, StepPanelTexts.Remove.Swedish, "Jag har ett hem.").ClickAsync(new());
        page.WaitForElement("li s").TextContent.Should().Be("Jag har ett hem.");
        await About(page, ComponentTexts.Undo.Swedish, "Jag har ett hem.").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll("li s").Should().BeEmpty());
        (await Scene.Seen()).Round.Goals.Should().ContainSingle();
    }

    [Fact]
    public async Task Once_the_plan_is_carried_out_a_goal_goes_with_a_reason_and_a_changed_one_shows_what_was_agreed()
    {
        await HasGoal(SupportStep.Implementation);
        await Scene.Do((commands, seen) => commands.EditGoal(seen, new(1), null, "Jag har ett hem nära skolan."));
        var page = Shown<SupportPage>();
        Goals(page).Should().Contain(PuttingRightTexts.Former.With(1).Swedish).And.Contain("Jag har ett hem.");

        await About(page, StepPanelTexts.Remove.Swedish, "Jag har ett hem nära skolan.").ClickAsync(new());
        await page.WaitForElement(".mud-dialog form").SubmitAsync();
        page.Find(".mud-dialog .error").TextContent.Should().Contain(SupportRefusals.ReasonMissing.Wording.Swedish);
        await Field(page, SupportPageTexts.Why.Swedish).ChangeAsync(new() { Value = "Det är inte viktigt längre." });
        await page.Find(".mud-dialog form").SubmitAsync();

        page.WaitForAssertion(() => page.FindAll("li s").Should().ContainSingle());
    }

    [Fact]
    public async Task The_outcome_of_a_goal_is_asked_for_and_saved_with_the_rest()
    {
        await HasGoal(SupportStep.Evaluation);
        var page = Shown<SupportPage>();
        page.Markup.Should().Contain("Varje mål har ett utfall (0 av 1)");

        await Radio(page, PlanGoalTexts.IsReached.Swedish, GoalOutcome.Changed.Name().Swedish).ChangeAsync(new() { Value = "on" });
        page.Markup.Should().Contain("Varje mål har ett utfall (1 av 1)", "what stands in the form is saved with the press");
        await Field(page, PlanGoalTexts.ChangedTo.Swedish).ChangeAsync(new() { Value = "Jag vill bo kvar." });
        await Button(page, StepPanelTexts.SaveSoFar.Swedish).ClickAsync(new());

        page.WaitForAssertion(() => Scene.Seen().Result.Round.Goals[0].ChangedTo.Should().Be("Jag vill bo kvar."));
    }

    [Fact]
    public async Task A_new_round_offers_what_was_not_reached()
    {
        await HasGoal(SupportStep.Evaluation);
        var page = Shown<SupportPage>();
        await page.FindAll(".onward button").Single(button => Says(button) == SupportPageTexts.NewRound.Swedish).ClickAsync(new());
        page.WaitForElement(".mud-dialog").TextContent.Should().Contain(PlanGoalTexts.TakeAlong.Swedish).And.Contain("Jag har ett hem.");

        await Field(page, SupportPageTexts.Why.Swedish).ChangeAsync(new() { Value = "Det hjälpte bara delvis." });
        await page.Find(".mud-dialog form").SubmitAsync();

        page.WaitForAssertion(() => Scene.Seen().Result.Round.Number.Should().Be(2));
        (await Scene.Seen()).Round.Goals.Should().ContainSingle().Which.What.Should().Be("Jag har ett hem.");
    }

    [Fact]
    public async Task A_closed_support_says_what_became_of_each_goal()
    {
        await HasGoal(SupportStep.Evaluation);
        var answer = new Dictionary<PlanGoalId, NewGoalOutcome> { [new(1)] = new(GoalOutcome.Changed, "Jag vill bo kvar.") };
        await Scene.Do((commands, seen) => commands.Evaluate(seen, new Dictionary<MeasureId, MeasureOutcome>(), answer, null));
        await Scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));

        Shown<SupportPage>().FindAll(".panel").Single(panel => panel.QuerySelector("h2")?.TextContent == StepPanelTexts.Outcomes.Swedish).TextContent.Should()
            .Contain("Jag har ett hem.").And.Contain("Målet har ändrats").And.Contain("I stället: ”Jag vill bo kvar.”");
    }

    [Fact]
    public async Task A_goal_in_a_support_whose_use_is_restricted_is_read_and_not_told_as_ended()
    {
        await HasGoal(SupportStep.Implementation);
        await Scene.Database.Get<RestrictionCommands>().Restrict((await Scene.Seen()).Seen, RestrictionGround.AccuracyContested, "Hon säger att det är fel.");

        Shown<SupportPage>().Markup.Should().Contain("Jag har ett hem.").And.NotContain(StepPanelTexts.OutcomesNone.Swedish).And.NotContain(PlanGoalTexts.Add.Swedish);
    }

    private async Task HasGoal(SupportStep at)
    {
        await Scene.At(SupportStep.ActionPlanning);
        await Scene.Do((commands, seen) => commands.WriteGoal(seen, null, "Jag har ett hem."));
        await Scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper", Scene.Today));
        await Scene.Do((commands, seen) => commands.AdvanceWithPlan(seen, Scene.Today, null));
        if (at == SupportStep.Implementation)
            return;
        await Scene.Do((commands, seen) => commands.FinishAction(seen, new(1)));
        await Scene.Do((commands, seen) => commands.Advance(seen));
    }

    private static string Goals(IRenderedComponent<IComponent> page) =>
        page.FindAll("h3").Single(heading => heading.TextContent == PlanGoalTexts.Goals.Swedish).Closest(".inset")!.TextContent;

    /// <summary>The button that says this, about that.</summary>
    private static IElement About(IRenderedComponent<IComponent> page, string says, string about) =>
        page.FindAll("button").Single(button => Says(button) == says && button.TextContent.Contains(about, StringComparison.Ordinal));

    private static IElement Radio(IRenderedComponent<IComponent> page, string group, string says) =>
        page.FindAll(".chips label").Single(label => label.TextContent.Trim() == says && label.Closest("fieldset, [role=group]")!.TextContent.Contains(group, StringComparison.Ordinal)).QuerySelector("input")!;
}
