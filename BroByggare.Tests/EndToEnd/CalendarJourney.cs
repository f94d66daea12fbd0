using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Calendar;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
public sealed class CalendarJourney(AppFixture app)
{
    [Theory]
    [InlineData(Role.Bridgebuilder)]
    [InlineData(Role.Coordinator)]
    public async Task From_the_menu_through_weeks_days_and_months_to_what_is_to_be_done(Role role)
    {
        await using var visit = await app.Visit(role, at: "/kontakter");
        await visit.Link(LayoutTexts.Calendar.Swedish).First.ClickAsync();
        var week = visit.Page.Locator(".week");
        await Expect(week.Locator("h2")).ToHaveCountAsync(7);
        await visit.IsForEveryone($"calendar-week-{role}");

        await visit.Link(CalendarTexts.Later.Swedish).ClickAsync();
        await Expect(visit.Page.Locator(".week .today")).ToHaveCountAsync(0);
        await visit.Link(CalendarTexts.ToToday.Swedish).ClickAsync();
        await Expect(visit.Page.Locator(".week .today")).ToHaveCountAsync(1);

        await visit.Link(CalendarSpan.Month.Name().Swedish).ClickAsync();
        var month = visit.Page.Locator(".month");
        await Expect(month).ToBeVisibleAsync();
        await visit.IsForEveryone($"calendar-month-{role}");
        await month.Locator("td:has(span) > a").First.ClickAsync();
        await Expect(visit.Page.Locator(".on-day > li").First).ToBeVisibleAsync();
        await visit.IsForEveryone($"calendar-day-{role}");
        await visit.ReadsInEnglish();
        visit.Complaints.Should().BeEmpty();
    }
}
