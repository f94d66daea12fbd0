using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Core.Exports;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Figures;
using BroByggare.Web.Features.Figures.Freezing;
using BroByggare.Web.Features.Figures.Goals;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
public sealed class FiguresJourney(AppFixture app)
{
    [Fact]
    public async Task A_manager_reads_the_year_2018_and_takes_it_home_as_a_file()
    {
        await using var visit = await app.Visit(Role.Manager, at: "/laget");
        await visit.Field(SituationTexts.ChooseYear.Swedish).SelectOptionAsync("2018");
        await Expect(visit.Heading("Läget 2018")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".figure-tile").Filter(new() { HasText = FigureTexts.Lectures.Swedish })).ToContainTextAsync("av 800");
        await visit.IsForEveryone("laget");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.ShowTable.Swedish }).First.ClickAsync();
        await visit.IsAccessible();

        await visit.Page.GetByRole(AriaRole.Navigation, new() { Name = LayoutTexts.MainMenu.Swedish })
            .GetByRole(AriaRole.Link, new() { Name = LayoutTexts.YearFigures.Swedish }).ClickAsync();
        // Both pages have a link to 2018; the one of the page that is left must not be pressed.
        await Expect(visit.Page.Locator("h1")).ToContainTextAsync(LayoutTexts.YearFigures.Swedish);
        await visit.Field(SituationTexts.ChooseYear.Swedish).SelectOptionAsync("2018");
        await Expect(visit.Heading("Årets siffror 2018")).ToBeVisibleAsync();
        await visit.IsForEveryone("arets-siffror");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Link(YearTexts.Download.Swedish).ClickAsync());

        download.SuggestedFilename.Should().Be("arets-siffror-2018.xlsx");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task The_file_holds_what_the_page_shows_and_stays_out_of_every_cache()
    {
        await using var visit = await app.Visit(Role.Coordinator, at: "/arets-siffror?ar=2018");

        var answer = await visit.Page.APIRequest.GetAsync("/arets-siffror/fil?ar=2018&format=csv");

        answer.Status.Should().Be(200);
        answer.Headers["cache-control"].Should().Contain("no-store");
        answer.Headers["content-disposition"].Should().Contain("arets-siffror-2018.csv");
        var rows = CsvReader.Read((await answer.TextAsync()).TrimStart('\uFEFF', '\r', '\n'), ';');
        var jobs = rows.Single(row => row[^1] == "results.jobs");
        await Expect(visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = FigureTexts.JobsMeans.Swedish })).ToContainTextAsync(jobs[1]);
    }

    [Theory]
    [InlineData(Role.Bridgebuilder, "/arets-siffror/fil?ar=2018&format=xlsx")]
    [InlineData(Role.Coordinator, "/arets-siffror/fil?ar=2018&format=xlsx&intern=1")]
    [InlineData(Role.Manager, "/arets-siffror/fil?ar=1999&format=xlsx")]
    [InlineData(Role.Manager, "/arets-siffror/fil?ar=2018&format=pdf")]
    public async Task A_file_that_one_may_not_have_does_not_exist(Role role, string path)
    {
        await using var visit = await app.Visit(role, at: "/kontakter");

        var answer = await visit.Page.APIRequest.GetAsync(path);

        answer.Status.Should().Be(404);
        answer.Headers.Should().NotContainKey("content-disposition");
    }

    [Theory]
    [InlineData(Role.Bridgebuilder, "/laget")]
    [InlineData(Role.Bridgebuilder, "/arets-siffror")]
    [InlineData(Role.Bridgebuilder, "/mal")]
    [InlineData(Role.Manager, "/laget/supports.ongoing?ar=2018")]
    [InlineData(Role.Coordinator, "/laget/results.jobs?ar=2018")]
    public async Task A_page_that_one_may_not_see_does_not_exist(Role role, string path)
    {
        await using var visit = await app.Visit(role, at: "/kontakter");

        await visit.Page.GotoAsync(path);

        await Expect(visit.Heading(LayoutTexts.NotFoundTitle.Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_coordinator_opens_the_list_behind_a_figure()
    {
        await using var visit = await app.Visit(Role.Coordinator, at: "/laget?ar=2018");
        var tile = visit.Page.Locator(".figure-tile").Filter(new() { HasText = FigureTexts.Joint.Swedish });
        var count = (await tile.Locator(".value").InnerTextAsync()).Trim();

        await tile.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(visit.Heading(SituationTexts.ListTitle.With(FigureTexts.Joint, "2018").Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(int.Parse(count, Text.SwedishCulture));
        await visit.IsForEveryone("laget-lista");
    }

    [Fact]
    public async Task A_manager_writes_a_goal_in_for_the_year_to_come()
    {
        await using var visit = await app.Visit(Role.Manager, at: "/mal");
        var next = (TimeProvider.System.Today().Year + 1).ToString(Text.SwedishCulture);
        await visit.Field(SituationTexts.ChooseYear.Swedish).SelectOptionAsync(next);
        await Expect(visit.Heading($"Mål {next}")).ToBeVisibleAsync();
        await visit.IsForEveryone("mal");

        await visit.Field(GoalPageTexts.Figure.Swedish).ChooseAsync(FigureTexts.Lectures.Swedish);
        await visit.Field($"Mål för {next}").FillAsync("900");
        await visit.Field(GoalPageTexts.DecidedBy.Swedish).FillAsync("Styrgruppen");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Today.Swedish }).ClickAsync();
        await visit.Button(GoalPageTexts.Save.Swedish).ClickAsync();

        await Expect(visit.Page.Locator("tbody tr").First).ToContainTextAsync("900");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_coordinator_goes_from_what_is_missing_to_where_it_is_mended()
    {
        await using var visit = await app.Visit(Role.Coordinator, at: "/arets-siffror");

        await visit.Page.GetByRole(AriaRole.Link, new() { NameRegex = new($"^{FreezingPageTexts.Show.Swedish} ") }).First.ClickAsync();

        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("Saknas för");
        await visit.IsForEveryone("saknas");
        await visit.ReadsInEnglish();
        visit.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/laget?ar=2018")]
    [InlineData("/arets-siffror?ar=2018")]
    [InlineData("/mal?ar=2018")]
    public async Task An_English_reader_reads_English(string path)
    {
        await using var visit = await app.Visit(Role.Manager, at: path);

        await visit.ReadsInEnglish();
    }
}
