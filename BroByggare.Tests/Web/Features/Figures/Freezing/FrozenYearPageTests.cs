using BroByggare.Core.Activities;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Figures;
using BroByggare.Web.Features.Figures.Freezing;
using BroByggare.Web.Settings;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Figures.Freezing;

/// <summary>Årets siffror before a year is closed and after, by what is seen.</summary>
public sealed class FrozenYearPageTests : PageTest
{
    public FrozenYearPageTests()
    {
        Has<FigureQueries>();
        Has<FigureFileQueries>();
        Has<FreezingQueries>();
        Has<FreezingCommands>();
        Has<MissingQueries>();
        Has<SentFileCommands>();
        Services.AddSingleton(new FollowUpSettings { Municipality = "Demokommunen" });
    }

    [Fact]
    public void The_running_year_shows_what_is_missing_and_when_it_can_be_frozen()
    {
        HasLecture(SignIn(Role.Manager), 2026, counted: null);

        var page = Draw<YearPage>();

        page.Markup.Should().Contain(FreezingPageTexts.MissingTitle.With("2026").Swedish)
            .And.Contain("1 aktivitet saknar räknade personer")
            .And.Contain(FreezingRefusals.YearNotOver.With("2027").Wording.Swedish)
            .And.NotContain("/arets-siffror/saknas", "a manager sees numbers only");
    }

    [Fact]
    public void A_coordinator_has_a_way_to_where_it_is_mended_and_no_button_to_freeze()
    {
        HasLecture(SignIn(Role.Coordinator), 2026, counted: null);

        var page = Draw<YearPage>();

        page.FindAll("a").Select(link => link.GetAttribute("href")).Should().Contain("/arets-siffror/saknas?ar=2026&vad=personer");
        Buttons(page).Select(button => button.TextContent.Trim()).Should().NotContain(FreezingPageTexts.Freeze.With("2026").Swedish);
    }

    [Fact]
    public async Task Today_s_count_and_the_difference_stand_on_screen_and_never_on_paper_or_where_others_look()
    {
        var manager = SignIn(Role.Manager);
        HasLecture(manager, 2025, counted: 853);
        await Database.Get<FreezingCommands>().Freeze(FormKey.By(manager), Session, 2025);
        HasLecture(manager, 2025, counted: 44);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/arets-siffror?ar=2025");

        var page = Draw<YearPage>();

        var row = page.FindAll("tr").Single(found => found.TextContent.Contains(FigureTexts.LecturesMeans.Swedish, StringComparison.Ordinal));
        row.TextContent.Should().Contain("853").And.Contain("897").And.Contain("+44");
        row.QuerySelectorAll("td:not(.no-print)").Select(cell => cell.TextContent).Should().NotContain(words => words.Contains("897") || words.Contains("+44"));
        page.Markup.Should().Contain(FreezingPageTexts.Frozen.Swedish).And.Contain(FreezingPageTexts.SentTitle.Swedish);
        page.Markup.Should().NotContain("/arets-siffror/fil?", "what is sent is kept");
    }

    private void HasLecture(Actor by, int year, int? counted)
    {
        var day = new DateOnly(year, 3, 2);
        var activity = Activity.Plan(new(ActivityKind.Lecture, "Föreläsning", day, "", Audience.Staff, []), null, by.Id);
        activity.Hold(new(null, null, counted), day);
        Database.Has(activity);
    }
}
