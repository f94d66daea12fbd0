using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.OwnPlan;
using BroByggare.Web.Features.Supports.Plan;
using BroByggare.Web.Features.Supports.Steps;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>Goals of a plan on a tablet: from the words to what became of them.</summary>
[Collection(SupportAppGroup.Name)]
public sealed class GoalJourney(AppFixture app)
{
    private const string Home = "Jag har ett jobb på halvtid.";
    private const string Whole = "Jag sover gott om nätterna.";
    private const string Instead = "Jag vill läsa först, och jobba sedan.";

    [Fact]
    public async Task A_goal_is_written_with_the_plan_and_followed_up_before_the_support_is_closed()
    {
        await using var visit = await app.Visit(Way.Finger);
        var hand = new Hand(visit.Page, Way.Finger);
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");
        await SupportJourney.Open(visit, hand, "Wyxtrud K");
        await SupportJourney.FormulateProblem(visit, hand, Way.Finger);
        await SupportJourney.ChooseMeasure(visit, hand);

        await Write(visit, hand, Home, "Träffa en jobbmatchare");
        await Write(visit, hand, Whole, PlanGoalTexts.WholePlan.Swedish);
        await visit.IsForEveryone("stod-mal");
        var planning = new Uri(visit.Page.Url).PathAndQuery;
        await visit.Go($"{new Uri(visit.Page.Url).AbsolutePath}/min-plan");
        await Expect(visit.Heading(OwnPlanTexts.Goals.Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("min-plan-mal");
        await visit.Go(planning);

        await SupportJourney.AgreeOnPlan(visit, hand);
        await SupportJourney.CarryOut(visit, hand);
        await FollowUp(visit, hand);
        await Close(visit, hand);
        visit.Complaints.Should().BeEmpty();
        await visit.ReadsInEnglish();
    }

    private static async Task Write(Visit visit, Hand hand, string words, string about)
    {
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = PlanGoalTexts.Add.Swedish });
        await hand.PressFor(visit.Button(PlanGoalTexts.Add.Swedish), dialog);
        await hand.Write(dialog.GetByLabel(PlanGoalTexts.What.Swedish), words);
        await hand.Choose(dialog.GetByLabel(PlanGoalTexts.For.Swedish), about);
        await hand.Press(dialog.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.Save.Swedish, Exact = true }));
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Page.GetByText(words).First).ToBeVisibleAsync();
    }

    private static async Task FollowUp(Visit visit, Hand hand)
    {
        await hand.ChooseFirst(visit.Page.GetByRole(AriaRole.Group, new() { Name = StepPanelTexts.WasItDone.Swedish }));
        await hand.ChooseFirst(visit.Page.GetByRole(AriaRole.Group, new() { Name = StepPanelTexts.DidItHelp.Swedish }));
        await Expect(visit.Page.GetByText(SupportRefusals.GoalOutcomeMissing.Wording.Swedish).First).ToBeVisibleAsync();
        var goals = visit.Page.GetByRole(AriaRole.Group, new() { Name = PlanGoalTexts.IsReached.Swedish });
        await goals.First.GetByRole(AriaRole.Radio, new() { Name = GoalOutcome.Changed.Name().Swedish, Exact = true }).CheckAsync(new() { Force = true });
        await hand.Write(visit.Page.GetByLabel(PlanGoalTexts.ChangedTo.Swedish).Filter(new() { Visible = true }), Instead);
        await hand.ChooseFirst(goals.Last);
        await hand.ChooseFirst(visit.Page.GetByRole(AriaRole.Group, new() { Name = StepPanelTexts.Judgement.Swedish }));
        await visit.IsForEveryone("stod-uppfoljning-mal");
    }

    private static async Task Close(Visit visit, Hand hand)
    {
        var onward = visit.Page.GetByRole(AriaRole.Main).Locator(".onward");
        var round = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = SupportPageTexts.NewRound.Swedish });
        await hand.PressFor(onward.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.NewRound.Swedish }), round);
        await Expect(round.GetByRole(AriaRole.Checkbox, new() { Name = Instead })).ToBeCheckedAsync();
        await Expect(round.GetByRole(AriaRole.Checkbox)).ToHaveCountAsync(1);
        await visit.IsForEveryone("stod-ny-omgang-mal");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(round).ToBeHiddenAsync();

        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = SupportPageTexts.Close.Swedish });
        await hand.PressFor(onward.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.Close.Swedish }), dialog);
        await hand.Press(dialog.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.Close.Swedish, Exact = true }));
        await Expect(visit.Page.GetByText(PlanGoalTexts.Instead.With(Instead).Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("stod-avslutat-mal");
    }
}
