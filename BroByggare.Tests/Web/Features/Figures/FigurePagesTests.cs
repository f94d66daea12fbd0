using AngleSharp.Dom;
using BroByggare.Core.Activities;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Figures;
using BroByggare.Web.Features.Figures.Goals;
using BroByggare.Web.Settings;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Figures;

/// <summary>Läget, Årets siffror and Mål, by what is seen on them.</summary>
public sealed class FigurePagesTests : PageTest
{
    public FigurePagesTests()
    {
        Has<FigureQueries>();
        Has<FigureFileQueries>();
        Has<FreezingQueries>();
        Has<FreezingCommands>();
        Has<MissingQueries>();
        Has<SentFileCommands>();
        Has<SituationQueries>();
        Has<SupportListQueries>();
        Has<GoalQueries>();
        Has<GoalCommands>();
        Has<LogReviewQueries>();
        Has<CullingQueries>();
        Services.AddSingleton(new FollowUpSettings { Municipality = "Demokommunen" });
    }

    [Fact]
    public void A_figure_stands_beside_its_goal_with_its_definition()
    {
        var manager = SignIn(Role.Manager);
        HasGoal(manager, 800);
        HasLecture(manager, counted: 853);

        var tile = Tile(Draw<SituationPage>(), FigureTexts.Lectures.Swedish);

        tile.QuerySelector(".value")!.TextContent.Should().Contain("853").And.Contain("av 800");
        tile.TextContent.Should().Contain(ComponentTexts.GoalReached.Swedish)
            .And.Contain(FigureTexts.LecturesMeans.Swedish)
            .And.Contain("Målet beslutades 2025-12-04 av: Styrgruppen.");
    }

    [Fact]
    public void A_year_that_has_not_begun_says_so_and_draws_nothing()
    {
        SignIn(Role.Coordinator);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/laget?ar=2027");
        var situation = Draw<SituationPage>().Markup;
        Services.GetRequiredService<NavigationManager>().NavigateTo("/arets-siffror?ar=2040");
        var figures = Draw<YearPage>().Markup;

        situation.Should().Contain(SituationTexts.NotBegunTitle.Swedish).And.NotContain(SituationTexts.PerStep.Swedish).And.NotContain("Räknat kl.");
        figures.Should().Contain(YearTexts.NotBegun.Swedish).And.NotContain("Preliminära");
    }

    [Fact]
    public void A_figure_without_a_goal_stands_alone()
    {
        SignIn(Role.Manager);

        var tile = Tile(Draw<SituationPage>(), FigureTexts.Jobs.Swedish);

        tile.TextContent.Should().Contain(ComponentTexts.NoGoal.Swedish);
        tile.QuerySelector(".value")!.TextContent.Trim().Should().Be("0");
    }

    [Theory]
    [InlineData(Role.Coordinator, true)]
    [InlineData(Role.Manager, false)]
    public void Only_who_may_see_the_supports_is_led_to_them(Role role, bool isLed)
    {
        SignIn(role);

        var links = Tile(Draw<SituationPage>(), FigureTexts.Ongoing.Swedish).QuerySelectorAll("a");

        links.Select(link => link.GetAttribute("href")).Should().Equal(isLed ? ["/laget/supports.ongoing?ar=2026"] : []);
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(12, 18, true)]
    public void The_guideline_is_drawn_only_where_one_is_decided(int? from, int? to, bool isDrawn)
    {
        SignIn(Role.Coordinator);
        Database.HasMember(Role.Bridgebuilder, Team, "Sara Lind");
        Services.AddSingleton(new FollowUpSettings { Municipality = "Demokommunen", CaseloadFrom = from, CaseloadTo = to });

        var markup = Draw<SituationPage>().Markup;

        markup.Should().Contain("Sara Lind");
        markup.Contains("Riktvärde 12–18", StringComparison.Ordinal).Should().Be(isDrawn);
    }

    [Fact]
    public void The_situation_stays_off_paper()
    {
        SignIn(Role.Manager);

        var page = Draw<SituationPage>();

        page.Find(".only-print").TextContent.Should().Be(SituationTexts.NotPrinted.Swedish);
        page.FindAll(".figure-tile, .chart").Should().OnlyContain(part => part.Ancestors<IElement>().Any(round => round.ClassList.Contains("no-print")));
    }

    [Fact]
    public void What_will_be_hidden_is_marked_with_its_reason_before_the_file_is_made()
    {
        HasClosedSupport(SignIn(Role.Manager));

        var page = Draw<YearPage>();

        var row = page.FindAll("tr").Single(row => row.TextContent.Contains(FigureTexts.ClosedMeans.Swedish, StringComparison.Ordinal));
        row.TextContent.Should().Contain("dolt").And.Contain("Talet är 1–4");
        row.QuerySelector(".no-print strong, strong .no-print")!.TextContent.Should().Be("1");
        page.Find("section[aria-labelledby$='closed-by-reason']").TextContent.Should().Contain("dolt");
    }

    [Fact]
    public void A_manager_can_lift_the_hiding_for_an_internal_file()
    {
        HasClosedSupport(SignIn(Role.Manager));
        var page = Draw<YearPage>();
        Download(page).Should().Be("/arets-siffror/fil?ar=2026&format=xlsx");

        Field(page, YearTexts.InternalChoice.Swedish).Change(true);
        page.FindAll(".chips input")[^1].Change("on");

        Download(page).Should().Be("/arets-siffror/fil?ar=2026&format=csv&intern=1");
    }

    [Fact]
    public void Whoever_has_another_spreadsheet_chooses_commas()
    {
        HasClosedSupport(SignIn(Role.Coordinator));
        var page = Draw<YearPage>();
        page.FindAll(".chips input")[^1].Change("on");

        page.FindAll(".chips input")[^1].Change("on");

        Download(page).Should().Be("/arets-siffror/fil?ar=2026&format=csv&avgransare=komma");
    }

    [Fact]
    public void Paper_of_the_running_year_is_hidden_and_rounded_as_the_file_is()
    {
        HasLecture(SignIn(Role.Manager), counted: 853);
        HasGoal(SignIn(Role.Manager), 900);

        var page = Draw<YearPage>();

        OnPaper(page).Should().Contain("855").And.NotContain("853").And.Contain("45 kvar").And.NotContain("47 kvar")
            .And.Contain(FigureExportTexts.Rounded.With(5).Swedish);
        OnScreen(page).Should().Contain("853").And.NotContain("855").And.Contain("47 kvar");
    }

    [Fact]
    public void Internal_paper_is_exact_and_says_so()
    {
        HasLecture(SignIn(Role.Manager), counted: 853);
        var page = Draw<YearPage>();
        OnPaper(page).Should().NotContain(FigureExportTexts.Internal.Swedish);

        Field(page, YearTexts.InternalChoice.Swedish).Change(true);

        OnPaper(page).Should().Contain("853").And.NotContain("855").And.Contain(FigureExportTexts.Internal.Swedish);
    }

    [Fact]
    public void The_page_can_be_shown_to_others_as_the_file_is()
    {
        var coordinator = SignIn(Role.Coordinator);
        HasLecture(coordinator, counted: 853);
        HasClosedSupport(coordinator);
        var page = Draw<YearPage>();

        Field(page, YearTexts.OutwardSight.Swedish).Change(true);

        OnScreen(page).Should().Contain("855").And.NotContain("853");
        var row = page.FindAll("tr").Single(row => row.TextContent.Contains(FigureTexts.ClosedMeans.Swedish, StringComparison.Ordinal));
        row.QuerySelector("strong")!.TextContent.Trim().Should().Be("dolt");
    }

    [Fact]
    public void A_coordinator_cannot()
    {
        HasClosedSupport(SignIn(Role.Coordinator));

        Draw<YearPage>().Markup.Should().Contain(YearTexts.Download.Swedish).And.NotContain(YearTexts.InternalChoice.Swedish);
    }

    [Fact]
    public void A_goal_that_is_written_in_stands_among_the_decisions_and_beside_its_figure()
    {
        HasLecture(SignIn(Role.Manager, "Anders Nyman"), counted: 12);
        var page = Draw<GoalsPage>();
        page.Markup.Should().Contain(GoalPageTexts.NoneTitle.Swedish);

        Choose(page, GoalPageTexts.Figure.Swedish, FigureTexts.Lectures.Swedish);
        Field(page, "Mål för 2026").Change("600");
        Field(page, GoalPageTexts.DecidedBy.Swedish).Change("Styrgruppen");
        Field(page, GoalPageTexts.DecidedOn.Swedish).Change("2026-01-15");
        page.Find("form").Submit();

        page.WaitForAssertion(() => page.Find("tbody tr").TextContent.Should()
            .Contain(FigureTexts.Lectures.Swedish).And.Contain("600").And.Contain("Styrgruppen").And.Contain("2026-01-15").And.Contain("Anders Nyman"));
        Tile(page, FigureTexts.Lectures.Swedish).TextContent.Should().Contain("12").And.Contain("av 600");
    }

    [Fact]
    public void A_goal_that_lacks_something_says_what()
    {
        SignIn(Role.Manager);
        var page = Draw<GoalsPage>();

        page.Find("form").Submit();

        page.FindAll(".error").Should().HaveCount(4);
        page.Markup.Should().Contain(GoalRefusals.DeciderMissing.Wording.Swedish);
    }

    [Fact]
    public void A_coordinator_reads_the_goals_and_writes_none()
    {
        SignIn(Role.Coordinator);

        Draw<GoalsPage>().FindAll("form").Should().BeEmpty();
    }

    [Fact]
    public void The_list_behind_a_figure_says_number_name_step_and_days_and_nothing_else()
    {
        var coordinator = SignIn(Role.Coordinator);
        HasClosedSupport(coordinator);

        var page = Draw<FigureListPage>((nameof(FigureListPage.Code), "supports.closed"));

        page.FindAll("thead th").Select(head => head.TextContent).Should().Equal("Nummer", "Namn", "Steg", "Öppnat", "Avslutat");
        page.FindAll("tbody tr").Should().ContainSingle();
    }

    [Theory]
    [InlineData("2018", 2018)]
    [InlineData("tjugo", 2026)]
    [InlineData("", 2026)]
    public void The_year_stands_in_the_address(string written, int year)
    {
        SignIn(Role.Manager);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/laget?ar=" + written);

        Draw<SituationPage>().Find("h1").TextContent.Should().Be($"Läget {year}");
    }

    /// <summary>What is left of the page when it is printed.</summary>
    private static string OnPaper(IRenderedComponent<IComponent> page) => Without(page, ".no-print");

    private static string OnScreen(IRenderedComponent<IComponent> page) => Without(page, ".only-print");

    private static string Without(IRenderedComponent<IComponent> page, string marked) => string.Concat(
        page.Nodes.SelectMany(node => node.Descendants<IText>())
            .Where(text => !text.Ancestors<IElement>().Any(round => round.Matches(marked)))
            .Select(text => text.TextContent));

    private static IElement Tile(IRenderedComponent<IComponent> page, string name) =>
        page.FindAll(".figure-tile").Single(tile => tile.QuerySelector("h3")!.TextContent == name);

    private static string? Download(IRenderedComponent<IComponent> page) => page.Find("a[target=_top]").GetAttribute("href");

    private void HasGoal(Actor by, int value) => Database.Has(
        YearlyGoal.Decide("lectures.persons", 2026, value, "Styrgruppen", new(2025, 12, 4), by.Id, new DateTime(2025, 12, 4, 12, 0, 0, DateTimeKind.Utc)));

    private void HasLecture(Actor by, int counted)
    {
        var lecture = Activity.Plan(new(ActivityKind.Lecture, "Bemötande", new(2026, 5, 1), "", Audience.Staff, []), null, by.Id);
        lecture.Hold(new(null, null, counted), new(2026, 5, 2));
        Database.Has(lecture);
    }

    private void HasClosedSupport(Actor by)
    {
        var at = new DateTime(2026, 5, 2, 10, 0, 0, DateTimeKind.Utc);
        var person = Person.Register("Testperson", null, ContactWays.None, new(2026, 5, 2));
        Database.Has(person);
        var support = IndividualSupport.Start(person.Id, Team, by.Id, new(by.Id, at));
        support.Close(ClosingReason.Moved, "", new(by.Id, at));
        Database.Has(support);
    }
}
