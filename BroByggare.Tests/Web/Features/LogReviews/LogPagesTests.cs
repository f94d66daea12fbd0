using System.Security.Claims;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Sessions;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Features.LogReviews;
using BroByggare.Web.Security;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.LogReviews;

/// <summary>The pages of the log on a real database, as a signed-in user sees them.</summary>
public sealed class LogPagesTests : DrawnTest
{
    private readonly InLanguage _swedish = InLanguage.Swedish();
    private readonly BunitAuthorizationContext _session;
    private readonly SupportScene _scene = new();

    public LogPagesTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        _session = this.AddAuthorization();
        Services.AddSingleton<TimeProvider>(_scene.Database.Clock);
        Services.AddSingleton(new ChangeRateLimit(_scene.Database.Clock));
        Has<SessionQueries>();
        Has<TeamQueries>();
        Has<EmergencyQueries>();
        Has<EmergencyCommands>();
        Has<LogReviewQueries>();
        Has<LogReviewCommands>();
        Has<LogExtractQueries>();
        Has<IncidentQueries>();
        Services.AddScoped<CurrentActor>();
        Services.AddScoped<ChangeRunner>();
    }

    [Fact]
    public async Task The_coordinator_reads_who_was_in_the_file_in_plain_words()
    {
        await _scene.Seen();
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Ett hemligt ord", isShared: true));
        SignIn(_scene.Helena);

        var page = Draw<SupportLogPage>(("Number", _scene.Id.Value));

        var rows = page.FindAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Should().Contain(row => row.Contains("Sara Lind") && row.Contains("Brobyggare") && row.Contains("Skrev en kontakt eller anteckning"));
        page.Markup.Should().NotContain("hemligt").And.NotContain("Mira", "the tab and the page say the number");
        page.FindAll("a[target=_top]").Single().GetAttribute("href").Should().Be($"/stod/{_scene.Id}/logg/fil?ar=2026");
    }

    [Fact]
    public async Task The_paper_is_for_the_person_and_names_them()
    {
        await _scene.Seen();
        SignIn(_scene.Helena);

        var page = Draw<SupportLogPaper>(("Number", _scene.Id.Value));

        page.Markup.Should().Contain("Till Mira. Året 2026. Utskrivet 19 november 2026.").And.Contain("Öppnade stödet och läste");
    }

    [Fact]
    public async Task For_all_others_the_log_of_a_support_does_not_exist()
    {
        await _scene.Seen();
        foreach (var actor in new[] { _scene.Sara, _scene.Daniel, _scene.Anders })
        {
            SignIn(actor);
            Draw<SupportLogPage>(("Number", _scene.Id.Value)).FindAll("h1").Should().BeEmpty();
        }
    }

    [Fact]
    public async Task The_manager_sees_the_months_and_which_is_late()
    {
        await _scene.Seen();
        _scene.Database.Clock.Set(new(2026, 12, 20, 9, 0, 0));
        SignIn(_scene.Anders);

        var page = Draw<LogReviewsPage>();

        page.Find("tbody tr").TextContent.Should().Contain("november 2026").And.Contain("2026-12-10").And.Contain("Sen").And.Contain("Inte påbörjad");
        page.Markup.Should().Contain(LogPageTexts.LateTitle.Swedish).And.Contain("Sara Lind").And.NotContain("Mira");
    }

    [Fact]
    public async Task A_late_review_is_told_on_the_manager_s_first_page_and_to_nobody_else()
    {
        await _scene.Seen();
        _scene.Database.Clock.Set(new(2026, 12, 20, 9, 0, 0));

        SignIn(_scene.Anders);
        Draw<LateReviews>().Markup.Should().Contain(LogPageTexts.LateTitle.Swedish);
        SignIn(_scene.Helena);
        Draw<LateReviews>().Markup.Trim().Should().BeEmpty();
    }

    [Fact]
    public async Task A_month_is_reviewed_from_the_first_press_to_the_signature()
    {
        await _scene.Seen();
        await _scene.Seen(_scene.Helena);
        _scene.Database.Clock.Set(new(2026, 12, 2, 9, 0, 0));
        SignIn(_scene.Anders);
        var page = Draw<LogReviewPage>(("Month", "2026-11"));

        Press(page, LogPageTexts.Begin);
        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().HaveCount(3, "two of the sample, and the coordinator who was not responsible"));
        page.Markup.Should().Contain("Helena Sund").And.Contain(_scene.Id.ToString()).And.NotContain("Mira");
        page.Find(".why").TextContent.Should().Contain("Bedöm allt först. Kvar: 3");

        for (var i = 0; i < 3; i++)
        {
            page.FindAll("tbody tr")[i].QuerySelector("button")!.Click();
            page.FindAll(".mud-dialog input[type=radio]")[0].Change("on");
            page.Find(".mud-dialog form").Submit();
            var left = i + 1;
            page.WaitForAssertion(() => page.FindAll("tbody .badge").Should().HaveCount(left));
        }

        Press(page, LogPageTexts.Sign);
        // It is final, so the month is named and asked about.
        page.FindAll(".mud-dialog .foot button").Single(button => button.TextContent.Trim().StartsWith("Signera ", StringComparison.Ordinal)).Click();
        page.WaitForAssertion(() => page.Find(".notice.ok").TextContent.Should().Contain("Signerad av Anders Nyman 2026-12-02"));
        page.FindAll("tbody button").Should().BeEmpty();
    }

    [Fact]
    public async Task An_outcome_that_is_not_in_order_asks_for_a_line()
    {
        await _scene.Seen();
        _scene.Database.Clock.Set(new(2026, 12, 2, 9, 0, 0));
        await _scene.Database.Get<LogReviewCommands>().Begin(FormKey.By(_scene.Anders), new(2026, 11, 1));
        SignIn(_scene.Anders);
        var page = Draw<LogReviewPage>(("Month", "2026-11"));

        page.Find("tbody button").Click();
        page.Find(".mud-dialog form").Submit();
        string.Concat(page.FindAll(".mud-dialog").Select(dialog => dialog.TextContent)).Should().Contain(LogPageTexts.ChooseOutcome.Swedish);
        page.FindAll(".mud-dialog input[type=radio]")[2].Change("on");
        page.Find(".mud-dialog form").Submit();

        string.Concat(page.FindAll(".mud-dialog").Select(dialog => dialog.TextContent)).Should().Contain(LogReviewRefusals.WordsMissing.Wording.Swedish);
        page.FindAll("tbody .badge").Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("nonsens")]
    [InlineData("2019-01")]
    public void A_month_that_is_none_does_not_exist(string month)
    {
        SignIn(_scene.Anders);

        Draw<LogReviewPage>(("Month", month)).FindAll("h1").Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_member_has_opened_stands_by_number()
    {
        await _scene.Seen();
        await _scene.Database.Get<SupportListQueries>().List(_scene.Sara, new(), 1);
        SignIn(_scene.Anders);

        var page = Draw<MemberLogPage>(("Number", _scene.Sara.Id.Value));

        page.Markup.Should().Contain("Vad Sara Lind har öppnat").And.NotContain("Mira");
        page.FindAll("tbody tr").Select(row => row.QuerySelectorAll("td")[1].TextContent).Should().BeEquivalentTo(_scene.Id.ToString(), "Lista med 1");
    }

    /// <summary>A file of them would lack the latest without a word.</summary>
    [Fact]
    public async Task More_days_than_are_given_at_once_stay_in_their_fields_are_said_and_make_no_file()
    {
        await _scene.Seen();
        SignIn(_scene.Anders);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/loggkontroll/medarbetare/{_scene.Sara.Id}?fran=2024-01-01&till=2026-11-19");

        var page = Draw<MemberLogPage>(("Number", _scene.Sara.Id.Value));

        page.FindAll("input[type=date]").Select(box => box.GetAttribute("value")).Should().Equal("2024-01-01", "2026-11-19");
        page.Find(".error").TextContent.Should().Contain("högst ett år").And.Contain("2024-01-01 till 2024-12-31");
        page.Markup.Should().NotContain(LogPageTexts.GetFile.Swedish);
    }

    [Fact]
    public async Task A_breach_is_told_with_what_the_form_asks_for_and_no_name_of_a_person()
    {
        await _scene.Seen();
        SignIn(_scene.Anders);
        Services.GetRequiredService<NavigationManager>().NavigateTo(
            $"/loggkontroll/incident?fran=2026-11-19T00:00&till=2026-11-19T23:59&medarbetare={_scene.Sara.Id}&upptackt=2026-11-19T15:00");

        var page = Draw<IncidentPage>();

        page.Find(".facts").TextContent.Should().Contain("2026-11-19, kl. 15.00").And.Contain("Sara Lind");
        page.FindAll(".facts dd")[4].TextContent.Should().Be("1");
        page.Find("tbody tr").TextContent.Should().Contain(_scene.Id.ToString());
        page.Markup.Should().Contain(IncidentTexts.File.Swedish).And.NotContain("Mira");
    }

    [Fact]
    public void A_breach_that_lacks_a_day_or_ends_before_it_begins_is_said()
    {
        SignIn(_scene.Anders);
        var page = Draw<IncidentPage>();

        page.Find("form").Submit();

        page.FindAll(".error").Should().HaveCount(2);
        new IncidentInput { FromDay = _scene.Today, ToDay = _scene.Today, FromTime = "9.30", ToTime = "08:00" }
            .Validate(new(new object())).Should().ContainSingle().Which.ErrorMessage.Should().Be(IncidentPageTexts.WrongOrder.Swedish);
        new IncidentInput { FromDay = _scene.Today, ToDay = _scene.Today, DiscoveredDay = _scene.Today.AddDays(-1), DiscoveredTime = "00:00" }
            .Validate(new(new object())).Should().ContainSingle().Which.ErrorMessage.Should().Be(IncidentPageTexts.DiscoveredBeforeItBegan.Swedish);
    }

    [Fact]
    public async Task The_pages_are_in_English_for_who_chose_it()
    {
        await _scene.Seen();
        using var english = InLanguage.English();
        SignIn(_scene.Helena);
        Draw<SupportLogPaper>(("Number", _scene.Id.Value)).Markup.Should()
            .Contain("For Mira. The year 2026. Printed 19 November 2026.").And.Contain("Opened the support and read").And.NotContain("Öppnade");
        SignIn(_scene.Anders);

        Draw<IncidentPage>().Markup.Should().Contain("Personal data breach").And.NotContain("incident?");
        Draw<LogReviewsPage>().Markup.Should().Contain("Nothing to review yet");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (!disposing)
            return;
        _scene.Dispose();
        _swedish.Dispose();
    }

    private void Has<T>()
        where T : class =>
        Services.AddSingleton(_scene.Database.Get<T>());

    private void SignIn(Actor actor)
    {
        _session.SetAuthorized(actor.Id.ToString());
        _session.SetClaims(
            new Claim(ClaimTypes.NameIdentifier, actor.Id.ToString()),
            new Claim(CurrentActor.SessionClaim, _scene.Database.HasSession(actor).ToString()));
    }

    private static void Press(IRenderedComponent<IComponent> page, Text label) =>
        page.FindAll("button").First(button => button.TextContent.Trim() == label.Swedish).Click();
}
