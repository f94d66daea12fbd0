using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Team;
using BroByggare.Tests.Core.Exports;
using BroByggare.Web.Features.LogReviews;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Referrals;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The log as those read it who answer for it, and as the person gets it.</summary>
[Collection(RightsAppGroup.Name)]
public sealed class LogJourney(AppFixture app)
{
    [Fact]
    public async Task A_manager_reviews_last_month_from_the_notice_to_the_signature()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Manager, to: "/loggkontroll");
        await Expect(visit.Heading(LogPageTexts.Title.Swedish)).ToBeVisibleAsync();
        await Look(visit, "loggkontroll");
        await visit.Page.Locator("tbody a").First.ClickAsync();
        await visit.Button(LogPageTexts.Begin.Swedish).ClickAsync();

        await Expect(visit.Page.Locator("tbody tr").First).ToBeVisibleAsync();
        var found = await visit.Page.Locator("tbody th").AllInnerTextsAsync();
        found.Should().Contain([ReviewRule.Bulk.Name().Swedish, ReviewRule.OddHours.Name().Swedish, ReviewRule.NoAssignment.Name().Swedish, ReviewRule.Sample.Name().Swedish]);
        await Expect(visit.Page.Locator(".why").First).ToContainTextAsync($"Kvar: {found.Count}");
        await Look(visit, "loggkontroll-manad");

        for (var i = 0; i < found.Count; i++)
            await Judge(visit, i, isBreach: i == 0);
        await visit.Button(LogPageTexts.Sign.Swedish).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { NameRegex = new("^Signera ") }).ClickAsync();

        await Expect(visit.Page.Locator(".notice.ok")).ToContainTextAsync("Signerad av Anders Nyman");
        await visit.IsAccessible();
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_coordinator_takes_out_who_has_been_in_a_file_on_screen_on_paper_and_as_a_file()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Coordinator, to: "/stod?steg=4");
        await visit.Page.Locator("a.open").First.ClickAsync();
        await visit.ChooseInMenu(SupportLogTexts.Title.Swedish);
        await Expect(visit.Heading(SupportLogTexts.Title.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("tbody tr").First).ToContainTextAsync("Helena Sund");
        await Look(visit, "vem-har-varit-i-akten");

        var file = await visit.Link(LogPageTexts.GetFile.Swedish).GetAttributeAsync("href");
        var answer = await visit.Page.APIRequest.GetAsync(file!);
        answer.Headers["cache-control"].Should().Contain("no-store");
        answer.Headers["content-disposition"].Should().Contain("logg-stod-");
        CsvReader.Read((await answer.TextAsync()).TrimStart('\uFEFF', '\r', '\n'), ';').Should().Contain(row => row.Contains("Helena Sund"));

        await visit.Link(SupportLogTexts.Paper.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(SupportLogTexts.Explained.Swedish)).ToBeVisibleAsync();
        (await visit.Page.TitleAsync()).Should().Be(SupportLogTexts.Title.Swedish);
        await Look(visit, "vem-har-varit-i-akten-papper");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_manager_asks_whom_an_account_was_exposed_to_and_gets_the_file()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Manager, to: LogPaths.Incident);
        var day = TimeProvider.System.Today().AddDays(-20).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await visit.Page.GetByLabel(IncidentPageTexts.FromDay.Swedish).FillAsync(day);
        await visit.Page.GetByLabel(IncidentPageTexts.ToDay.Swedish).FillAsync(TimeProvider.System.Today().AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await visit.Button(IncidentPageTexts.Show.Swedish).ClickAsync();

        await Expect(visit.Heading(IncidentPageTexts.ForTheForm.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("tbody tr").First).ToBeVisibleAsync();
        await Look(visit, "personuppgiftsincident");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Link(LogPageTexts.GetFile.Swedish).ClickAsync());
        download.SuggestedFilename.Should().Be("personuppgiftsincident.csv");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_manager_asks_about_one_sign_in_by_its_time()
    {
        await using var hers = await app.Visit();
        await hers.SignInAs("Sara Lind", to: "/stod");
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Manager, to: LogPaths.Incident);
        var today = TimeProvider.System.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await visit.Page.GetByLabel(IncidentPageTexts.FromDay.Swedish).FillAsync(today);
        await visit.Page.GetByLabel(IncidentPageTexts.ToDay.Swedish).FillAsync(today);
        await visit.Page.GetByLabel(IncidentPageTexts.Account.Swedish).ChooseAsync("Sara Lind");
        await visit.Button(IncidentPageTexts.Show.Swedish).ClickAsync();

        await Expect(visit.Heading(IncidentPageTexts.Sessions.Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("personuppgiftsincident-inloggning");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = IncidentPageTexts.OnlyThat.Swedish }).Last.ClickAsync();

        await Expect(visit.Page.GetByLabel(IncidentPageTexts.FromTime.Swedish)).Not.ToHaveValueAsync("00:00");
        await Expect(visit.Page.Locator("tbody tr").First).ToBeVisibleAsync();
        visit.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Role.Bridgebuilder, "/loggkontroll")]
    [InlineData(Role.Coordinator, "/loggkontroll")]
    [InlineData(Role.Coordinator, "/loggkontroll/incident")]
    [InlineData(Role.Coordinator, "/loggkontroll/medarbetare/1")]
    [InlineData(Role.Bridgebuilder, "/stod/1001/logg")]
    [InlineData(Role.Manager, "/stod/1001/logg")]
    [InlineData(Role.Manager, "/loggkontroll/medarbetare/99999")]
    public async Task A_log_that_is_not_one_s_to_read_does_not_exist(Role role, string path)
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(role, to: "/kontakter");

        await visit.Page.GotoAsync(path);

        await Expect(visit.Heading(LayoutTexts.NotFoundTitle.Swedish)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Role.Bridgebuilder, "/stod/1001/logg/fil")]
    [InlineData(Role.Manager, "/stod/1001/logg/fil")]
    [InlineData(Role.Coordinator, "/stod/99999/logg/fil")]
    [InlineData(Role.Coordinator, "/loggkontroll/medarbetare/1/fil")]
    [InlineData(Role.Manager, "/loggkontroll/medarbetare/99999/fil")]
    [InlineData(Role.Coordinator, "/loggkontroll/incident/fil?fran=2026-01-01T00:00&till=2026-12-31T00:00")]
    [InlineData(Role.Manager, "/loggkontroll/incident/fil?fran=2026-01-01T00:00&till=nonsens")]
    public async Task A_file_of_the_log_that_is_not_one_s_to_have_does_not_exist(Role role, string path)
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(role, to: "/kontakter");

        var file = await visit.Page.APIRequest.GetAsync(path);

        file.Status.Should().Be(404);
        file.Headers.Should().NotContainKey("content-disposition");
    }

    [Theory]
    [InlineData(Role.Manager, "/loggkontroll")]
    [InlineData(Role.Manager, "/loggkontroll/incident")]
    [InlineData(Role.Manager, "/loggkontroll/medarbetare/1")]
    public async Task An_English_reader_reads_English(Role role, string path)
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(role, to: path);

        await visit.ChooseEnglish();

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await visit.IsAllIn(Text.EnglishCulture);
    }

    private static async Task Judge(Visit visit, int row, bool isBreach)
    {
        await visit.Page.Locator("tbody tr").Nth(row).GetByRole(AriaRole.Button).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Radio, new() { Name = (isBreach ? ReviewOutcome.Breach : ReviewOutcome.InOrder).Name().Swedish, Exact = true }).CheckAsync();
        if (isBreach)
        {
            await dialog.GetByLabel(LogPageTexts.Words.Swedish).FillAsync("Samtal med medarbetaren är bokat.");
            await visit.IsAccessible();
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = LogPageTexts.Save.Swedish }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("tbody tr").Nth(row).Locator(".badge")).ToBeVisibleAsync();
    }

    private static async Task Look(Visit visit, string name)
    {
        await visit.Screens(name);
        await visit.FitsEveryWidth();
        await visit.IsAccessible();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await visit.IsAccessible();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }
}
