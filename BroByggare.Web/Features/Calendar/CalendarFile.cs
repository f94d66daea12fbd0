using BroByggare.Core.Calendar;
using BroByggare.Core.Kernel;
using BroByggare.Web.Security;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace BroByggare.Web.Features.Calendar;

/// <summary>
/// A member's days as a file that telephones fetch (iCalendar, RFC 5545). Read by whoever has the address, without a sign-in:
/// kind, day, time and the support's number, and nothing else.
/// </summary>
internal static class CalendarFile
{
    private const string Kind = "text/calendar; charset=utf-8";

    /// <summary>Nobody writes how long a meeting is; so long it stands in the telephone.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    /// <param name="key">The secret part.</param>
    /// <param name="language">The reader's, since a telephone says none of its own.</param>
    public static string Address(string key, string language) => $"kalender/{key}.ics?sprak={language}";

    public static void MapCalendarFile(this WebApplication app) =>
        // Some programs ask whether it is there before they fetch it.
        app.MapMethods("/kalender/{key}.ics", [HttpMethods.Get, HttpMethods.Head], async (string key, string? sprak, HttpContext http, CalendarFeedQueries feeds, TimeProvider clock) =>
        {
            http.Response.Headers.CacheControl = "no-store";
            return await feeds.Read(key) is { } events
                ? Results.Text(Of(events, sprak == "en", clock.Now()), Kind)
                : Results.Text(CalendarTexts.NoFeed.Swedish, statusCode: StatusCodes.Status404NotFound);
        }).AllowAnonymous().RequireRateLimiting(RateLimits.Calendars);

    public static string Of(IReadOnlyList<FeedEvent> events, bool inEnglish, DateTime now)
    {
        var calendar = new Ical.Net.Calendar { ProductId = "-//BroByggare//SV" };
        calendar.AddProperty("X-WR-CALNAME", "BroByggare");
        calendar.Events.AddRange(events.Select(one => Of(one, inEnglish, now)));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static CalendarEvent Of(FeedEvent one, bool inEnglish, DateTime now)
    {
        var words = CalendarTexts.Of(one);
        var begins = one.At is { } at ? one.On.ToDateTime(at).EarliestInUtc() : (DateTime?)null;
        return new()
        {
            Uid = string.Join('-', new object?[] { one.Kind, one.Support, one.Number }.Where(part => part is not null)).ToLowerInvariant() + "@brobyggare",
            Summary = inEnglish ? words.English : words.Swedish,
            DtStamp = new(now, "UTC"),
            Start = begins is { } start ? new(start, "UTC") : new CalDateTime(one.On),
            End = begins is { } from ? new(from + Long, "UTC") : new CalDateTime(one.On.AddDays(1)),
        };
    }
}
