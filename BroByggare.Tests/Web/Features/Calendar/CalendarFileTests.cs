using BroByggare.Core.Calendar;
using BroByggare.Core.Kernel;
using BroByggare.Web.Features.Calendar;

namespace BroByggare.Tests.Web.Features.Calendar;

/// <summary>By the lines of RFC 5545, which is what telephones read.</summary>
public sealed class CalendarFileTests
{
    private static readonly DateTime Now = new(2026, 11, 19, 13, 32, 0, DateTimeKind.Utc);

    [Fact]
    public void A_meeting_stands_at_its_time_in_Stockholm_and_what_has_none_on_the_whole_day()
    {
        var lines = Lines(
            new(FeedEventKind.Meeting, 7, new(2026, 11, 20), new(13, 0), new SupportId(1042)),
            new(FeedEventKind.PlanDay, 9, new(2026, 11, 21), null, new SupportId(1047)));

        lines.Should().ContainInOrder("BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTEND:20261120T130000Z", "DTSTART:20261120T120000Z", "SUMMARY:Möte\\, stöd 1042", "UID:meeting-1042-7@brobyggare", "END:VEVENT");
        lines.Should().ContainInOrder("DTEND;VALUE=DATE:20261122", "DTSTART;VALUE=DATE:20261121", "SUMMARY:Plandag\\, stöd 1047");
        lines.Should().Contain("VERSION:2.0").And.Contain(line => line.StartsWith("PRODID:", StringComparison.Ordinal));
    }

    [Fact]
    public void Things_of_two_supports_are_two_also_where_they_have_the_same_number() =>
        Lines(
            new(FeedEventKind.Watch, 1, new(2026, 11, 20), null, new SupportId(1042)),
            new(FeedEventKind.Watch, 1, new(2026, 11, 20), null, new SupportId(1047)))
            .Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Summer_time_is_an_hour_earlier_by_the_world_s_clock() =>
        Lines(new FeedEvent(FeedEventKind.Meeting, 7, new(2026, 7, 1), new(13, 0), new SupportId(1042))).Should().Contain("DTSTART:20260701T110000Z");

    [Fact]
    public void Lines_end_as_the_standard_says_and_are_no_longer_than_75_octets()
    {
        var file = File(new FeedEvent(FeedEventKind.Activity, 3, new(2026, 11, 20), null, null));

        file.Replace("\r\n", "").Should().NotContain("\n");
        file.Split("\r\n").Should().OnlyContain(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
    }

    [Fact]
    public void It_is_read_back_with_the_same_days_and_words()
    {
        var read = Ical.Net.Calendar.Load(File(new FeedEvent(FeedEventKind.Wakes, 1462, new(2026, 12, 2), null, new SupportId(1462))))!;

        var only = read.Events.Should().ContainSingle().Subject;
        (only.Summary, only.Start!.Value, only.IsAllDay).Should().Be(("Vaknar, stöd 1462", new DateTime(2026, 12, 2), true));
    }

    private static string File(params FeedEvent[] events) => CalendarFile.Of(events, inEnglish: false, Now);

    private static string[] Lines(params FeedEvent[] events) => File(events).Split("\r\n");
}
