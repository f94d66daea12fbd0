using System.Net;
using System.Text.RegularExpressions;
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

    [Fact]
    public async Task An_address_for_the_telephone_is_made_read_without_a_name_changed_and_switched_off()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Tindra Telefon");
        await visit.Go("/kalender");
        await visit.Button(CalendarTexts.OpenFeed.Swedish).ClickAsync();
        var address = visit.Page.GetByLabel(CalendarTexts.FeedAddress.Swedish);
        await Expect(address).ToHaveValueAsync(new Regex(@"/kalender/[\w-]{43}\.ics\?sprak=sv$"));
        await visit.IsForEveryone("calendar-feed");
        var first = await address.InputValueAsync();

        using var telephone = new HttpClient();
        var read = await telephone.GetStringAsync(first);
        read.Should().StartWith("BEGIN:VCALENDAR").And.Contain("Plandag").And.NotContain("Tindra").And.NotContain("Hans");

        await visit.Button(CalendarTexts.NewAddress.Swedish).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = CalendarTexts.NewAddress.Swedish }).ClickAsync();
        await Expect(address).Not.ToHaveValueAsync(first);
        using (var question = await telephone.SendAsync(new(HttpMethod.Head, await address.InputValueAsync())))
            question.StatusCode.Should().Be(HttpStatusCode.OK, "some ask before they fetch");
        (await telephone.GetAsync(first)).StatusCode.Should().Be(HttpStatusCode.NotFound);

        await visit.Button(CalendarTexts.CloseFeed.Swedish).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = CalendarTexts.CloseFeed.Swedish }).ClickAsync();
        await Expect(visit.Button(CalendarTexts.OpenFeed.Swedish)).ToBeVisibleAsync();
        await Expect(address).ToHaveCountAsync(0);
    }
}
