using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Figures;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Opening;
using BroByggare.Web.Features.Supports.OwnPlan;
using BroByggare.Web.Features.Supports.Referrals;
using BroByggare.Web.Features.Supports.Steps;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The main job from beginning to end: a support through its five steps, and the year's figures out of the house.</summary>
[Collection(SupportAppGroup.Name)]
public sealed class SupportJourney(AppFixture app)
{
    [Theory]
    [InlineData(Way.Mouse, "Qvaxina Q")]
    [InlineData(Way.Keyboard, "Xerxina W")]
    [InlineData(Way.Finger, "Quirina T")]
    public async Task A_support_goes_from_opening_to_closing_and_the_manager_exports_the_year(Way way, string name)
    {
        await using var visit = await app.Visit(way);
        var hand = new Hand(visit.Page, way);
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");

        await Open(visit, hand, name);
        await FormulateProblem(visit, hand, way);
        await ChooseMeasure(visit, hand);
        await AgreeOnPlan(visit, hand);
        await ReferAndHearBack(visit, hand, way);
        await CarryOut(visit, hand);
        await NoteJob(visit, hand);
        await EvaluateAndClose(visit, hand);
        visit.Complaints.Should().BeEmpty();

        await using var office = await app.Visit(Role.Manager, at: "/arets-siffror?ar=2018");
        var download = await office.Page.RunAndWaitForDownloadAsync(() =>
            new Hand(office.Page, Way.Mouse).Press(office.Link(YearTexts.Download.Swedish)));
        download.SuggestedFilename.Should().EndWith(".xlsx");
    }

    [Fact]
    public async Task The_own_plan_is_plain_and_names_no_system()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod?steg=4");
        await visit.Page.Locator("a.open").First.ClickAsync();
        await visit.Link(SupportPageTexts.OwnPlan.Swedish).ClickAsync();
        await Expect(visit.Heading(OwnPlanTexts.Title.Swedish)).ToBeVisibleAsync();

        (await visit.Page.Locator("main").InnerTextAsync()).Should().NotContainAny("BroByggare", "brobyggare.", "romsk", "Romsk", "rom ");
        await visit.IsForEveryone("min-plan");
    }

    [Fact]
    public async Task A_second_editor_is_told_and_keeps_what_was_typed()
    {
        await using var one = await app.Visit(Role.Bridgebuilder, at: "/stod?steg=1");
        await one.Page.Locator("a.open").First.ClickAsync();
        await Expect(one.Field(StepPanelTexts.Problem.Swedish)).ToBeVisibleAsync();
        await using var two = await app.Visit(Role.Bridgebuilder, at: new Uri(one.Page.Url).PathAndQuery);
        await Expect(two.Field(StepPanelTexts.Problem.Swedish)).ToBeVisibleAsync();

        await one.Field(StepPanelTexts.Problem.Swedish).FillAsync("Det som den första skrev.");
        await one.Button(StepPanelTexts.SaveSoFar.Swedish).ClickAsync();
        await Expect(one.Page.Locator("blockquote").First).ToContainTextAsync("Det som den första skrev.");
        await two.Field(StepPanelTexts.Problem.Swedish).FillAsync("Det som den andra skrev.");
        await two.Button(StepPanelTexts.SaveSoFar.Swedish).ClickAsync();

        await Expect(two.Page.GetByText("Du har ändrat det här i ett annat fönster").First).ToBeVisibleAsync();
        await Expect(two.Field(StepPanelTexts.Problem.Swedish)).ToHaveValueAsync("Det som den andra skrev.");
        await two.IsForEveryone("stod-andrat-av-annan");
    }

    [Theory]
    [InlineData("del=anteckningar", "stod-anteckningar")]
    [InlineData("del=resultat", "stod-resultat")]
    [InlineData("del=historik", "stod-historik")]
    public async Task Each_part_of_a_support_can_be_read_by_everyone(string part, string picture)
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod?steg=5");
        var address = await visit.Page.Locator("a.open").First.GetAttributeAsync("href");
        await visit.Go($"{address}?{part}");
        await visit.IsForEveryone(picture);

        await visit.ReadsInEnglish();
    }

    [Fact]
    public async Task A_support_of_somebody_else_does_not_exist()
    {
        await using var coordinator = await app.Visit(Role.Coordinator, at: "/stod");
        var all = await coordinator.Page.Locator("a.open").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        var own = await visit.Page.Locator("a.open").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        var foreign = all.Except(own).First();

        await visit.Go(foreign);
        var hidden = await visit.Page.Locator("main").InnerTextAsync();
        await visit.Go("/stod/999999");
        var missing = await visit.Page.Locator("main").InnerTextAsync();

        await Expect(visit.Heading(LayoutTexts.NotFoundTitle.Swedish)).ToBeVisibleAsync();
        hidden.Should().Be(missing);
    }

    internal static async Task Open(Visit visit, Hand hand, string name)
    {
        await hand.Press(visit.Button(SupportListTexts.Open.Swedish).First);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await hand.Write(dialog.GetByLabel(OpenSupportTexts.Name.Swedish), name);
        await hand.Press(dialog.GetByRole(AriaRole.Button, new() { Name = SupportListTexts.Open.Swedish, Exact = true }));
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync(name);
    }

    internal static async Task FormulateProblem(Visit visit, Hand hand, Way way)
    {
        await Expect(visit.Page.GetByText(SupportRefusals.ProblemMissing.Wording.Swedish)).ToBeVisibleAsync();
        if (way is Way.Mouse)
            await visit.IsForEveryone("stod-nekat");
        await hand.Write(visit.Field(StepPanelTexts.Problem.Swedish), "Jag vill ha ett jobb på halvtid.");
        await hand.Tick(visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Arbete", Exact = true }));
        await hand.Press(visit.Page.GetByRole(AriaRole.Button, new() { Name = $"{ComponentTexts.Today.Swedish} {StepPanelTexts.Informed.Swedish}" }));
        // What stands in the form is saved on the way.
        await GoOn(visit, hand, SupportStep.MeasureIdentification, StepPanelTexts.SaveAndGoOnTo);
        await Expect(visit.Page.Locator("blockquote").First).ToContainTextAsync("halvtid");
    }

    internal static async Task ChooseMeasure(Visit visit, Hand hand)
    {
        await hand.Write(visit.Field(StepPanelTexts.MeasureNew.Swedish), "Träffa en jobbmatchare");
        await hand.Press(visit.Button(StepPanelTexts.MeasureAdd.Swedish));
        await hand.Press(visit.Page.GetByRole(AriaRole.Button, new() { Name = StepPanelTexts.MeasureChoose.Swedish }).First);
        await Expect(visit.Page.GetByText(StepPanelTexts.MeasureChosen.Swedish, new() { Exact = true })).ToBeVisibleAsync();
        await GoOn(visit, hand, SupportStep.ActionPlanning);
    }

    internal static async Task AgreeOnPlan(Visit visit, Hand hand)
    {
        await hand.Press(visit.Page.GetByRole(AriaRole.Button, new() { Name = StepPanelTexts.Add.Swedish }).First);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = StepPanelTexts.AddToPlan.Swedish });
        await hand.Write(dialog.GetByLabel(StepPanelTexts.DoesWhat.Swedish), "Ringer och bokar tid");
        await hand.Press(dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Today.Swedish }));
        await hand.Press(dialog.GetByRole(AriaRole.Button, new() { Name = StepPanelTexts.AddToPlan.Swedish, Exact = true }));
        await Expect(visit.Page.GetByText("Ringer och bokar tid").First).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText(SupportRefusals.PlanNotAgreed.Wording.Swedish)).ToBeVisibleAsync();
        await hand.Press(visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Today.Swedish }).First);
        await GoOn(visit, hand, SupportStep.Implementation, StepPanelTexts.SaveAndGoOnTo);
    }

    private static async Task ReferAndHearBack(Visit visit, Hand hand, Way way)
    {
        // The next one that comes: no more than a year ahead, which would be asked about.
        var today = TimeProvider.System.Today();
        var year = today.AddDays(1) < new DateOnly(today.Year, 12, 12) ? today.Year : today.Year + 1;
        var consents = visit.Page.Locator(".panel").Filter(new() { Has = visit.Heading(ReferralPanelTexts.Consents.Swedish) });
        await hand.Press(consents.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.New.Swedish }).First);
        var consent = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ReferralPanelTexts.NewConsent.Swedish });
        await hand.Choose(consent.GetByLabel(ReferralPanelTexts.ConsentWith.Swedish), "Jobb Borås");
        await hand.Write(consent.GetByLabel(ReferralPanelTexts.ConsentWhat.Swedish), "att jag söker arbete");
        await hand.Write(consent.GetByLabel(ReferralPanelTexts.ConsentWhy.Swedish), "för att få hjälp med ansökan");
        await hand.WriteTwelfthOfDecember(consent.GetByLabel(ReferralPanelTexts.ConsentUntilDay.Swedish), year);
        if (way is Way.Mouse)
            await visit.IsForEveryone("stod-samtycke");
        await hand.Press(consent.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.SaveConsent.Swedish }));
        await Expect(consent).ToBeHiddenAsync();

        var referrals = visit.Page.Locator(".panel").Filter(new() { Has = visit.Heading(ReferralPanelTexts.Title.Swedish) });
        await hand.Press(referrals.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.New.Swedish }).First);
        var referral = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ReferralPanelTexts.NewReferral.Swedish });
        await hand.Choose(referral.GetByLabel(ReferralPanelTexts.To.Swedish), "Jobb Borås");
        await hand.Write(referral.GetByLabel(ReferralPanelTexts.What.Swedish), "hjälp med ansökan");
        await hand.WriteTwelfthOfDecember(referral.GetByLabel(ReferralPanelTexts.DueOn.Swedish), year);
        await hand.Press(referral.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.Save.Swedish }));
        await hand.Press(Starting(visit, ReferralPanelTexts.MakeContact.Swedish));
        if (way is Way.Mouse)
            await visit.IsForEveryone("stod-hanvisning");

        var answer = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Vad svarade Jobb Borås?" });
        await hand.PressFor(Starting(visit, ReferralPanelTexts.NoteAnswer.Swedish), answer);
        await hand.ChooseFirst(answer.GetByRole(AriaRole.Group, new() { Name = ReferralPanelTexts.TheirAnswer.Swedish }));
        await hand.Press(answer.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.SaveAnswer.Swedish }));
        await hand.Press(Starting(visit, ReferralPanelTexts.HelpCame.Swedish));
        var persons = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ReferralPanelTexts.PersonsAnswer.Swedish });
        await hand.PressFor(Starting(visit, ReferralPanelTexts.NotePersonsAnswer.Swedish), persons);
        await hand.ChooseFirst(persons.GetByRole(AriaRole.Group, new() { Name = ReferralPanelTexts.DidItSolve.Swedish }));
        await hand.Press(persons.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.SaveAnswer.Swedish }));
        await Expect(visit.Page.GetByText("Löste det problemet? Ja").First).ToBeVisibleAsync();
    }

    internal static async Task CarryOut(Visit visit, Hand hand)
    {
        await Expect(visit.Page.GetByText(SupportRefusals.ActionOpen.Wording.Swedish)).ToBeVisibleAsync();
        await hand.Press(Starting(visit, StepPanelTexts.Done.Swedish));
        await GoOn(visit, hand, SupportStep.Evaluation);
    }

    private static async Task NoteJob(Visit visit, Hand hand)
    {
        await hand.Press(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Resultat och hinder" }));
        await hand.Press(visit.Page.GetByRole(AriaRole.Button, new() { Name = JournalPanelTexts.AddResult.Swedish }).First);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = JournalPanelTexts.AddResult.Swedish });
        await hand.ChooseFirst(dialog.GetByRole(AriaRole.Group, new() { Name = JournalPanelTexts.ResultKind.Swedish }));
        await hand.Press(dialog.GetByRole(AriaRole.Button, new() { Name = JournalPanelTexts.AddResult.Swedish, Exact = true }));
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Page.GetByText("Jobb", new() { Exact = true }).First).ToBeVisibleAsync();
    }

    private static async Task EvaluateAndClose(Visit visit, Hand hand)
    {
        await hand.ChooseFirst(visit.Page.GetByRole(AriaRole.Group, new() { Name = StepPanelTexts.WasItDone.Swedish }));
        await hand.ChooseFirst(visit.Page.GetByRole(AriaRole.Group, new() { Name = StepPanelTexts.DidItHelp.Swedish }));
        await Expect(visit.Page.GetByText(SupportRefusals.JudgementMissing.Wording.Swedish).First).ToBeVisibleAsync();
        await hand.ChooseFirst(visit.Page.GetByRole(AriaRole.Group, new() { Name = StepPanelTexts.Judgement.Swedish }));
        await hand.Press(visit.Page.GetByRole(AriaRole.Main).Locator(".onward").GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.Close.Swedish }));
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = SupportPageTexts.Close.Swedish });
        await hand.Press(dialog.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.Close.Swedish, Exact = true }));
        await Expect(visit.Page.GetByText("Stödet avslutades den").First).ToBeVisibleAsync();
        await visit.IsForEveryone("stod-avslutat");
    }

    internal static async Task GoOn(Visit visit, Hand hand, SupportStep next, Text? label = null)
    {
        var onward = visit.Button((label ?? StepPanelTexts.GoOnTo).With(next.Name()).Swedish);
        await Expect(onward).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await hand.Press(onward);
        await Expect(visit.Page.Locator(".steps [aria-current=step]")).ToContainTextAsync(next.Name().Swedish);
        await Expect(visit.Page.Locator(".split > div > [tabindex='-1'] h2").First).ToBeInViewportAsync();
    }

    /// <summary>A button whose name goes on with what it is about.</summary>
    private static ILocator Starting(Visit visit, string label) =>
        visit.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { NameRegex = new($"^{System.Text.RegularExpressions.Regex.Escape(label)}") }).First;
}
