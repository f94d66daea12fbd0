using System.ComponentModel.DataAnnotations;
using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Web.Components;

namespace BroByggare.Web.Features.LogReviews;

/// <summary>What is typed about a personal data breach.</summary>
public sealed class IncidentInput : IValidatableObject
{
    private const string TimeForm = "HH:mm";

    public DateOnly? FromDay { get; set; }

    public string? FromTime { get; set; } = "00:00";

    public DateOnly? ToDay { get; set; }

    public string? ToTime { get; set; } = "23:59";

    public DateOnly? DiscoveredDay { get; set; }

    /// <summary>From it the 72 hours are counted, so nobody but the user says when.</summary>
    public string? DiscoveredTime { get; set; }

    /// <summary>Null is everybody's account.</summary>
    public TeamMemberId? Account { get; set; }

    public static IncidentInput Of(IncidentQuestion? question) => question is null ? new() : new()
    {
        FromDay = DateOnly.FromDateTime(question.From),
        FromTime = question.From.ToString(TimeForm, CultureInfo.InvariantCulture),
        ToDay = DateOnly.FromDateTime(question.To),
        ToTime = question.To.ToString(TimeForm, CultureInfo.InvariantCulture),
        DiscoveredDay = question.Discovered is { } day ? DateOnly.FromDateTime(day) : null,
        DiscoveredTime = question.Discovered?.ToString(TimeForm, CultureInfo.InvariantCulture),
        Account = question.Member,
    };

    public IncidentQuestion Question() =>
        new(Moment(FromDay, FromTime)!.Value, Moment(ToDay, ToTime)!.Value, Account, Moment(DiscoveredDay, DiscoveredTime));

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (day, time, dayName, timeName) in new[]
        {
            (FromDay, FromTime, nameof(FromDay), nameof(FromTime)), (ToDay, ToTime, nameof(ToDay), nameof(ToTime)),
        })
        {
            if (day is null)
                yield return new(ComponentTexts.DayMissing, [dayName]);
            if (TimeOf(time) is null)
                yield return new(IncidentPageTexts.TimeForm, [timeName]);
        }

        if (DiscoveredDay is not null && TimeOf(DiscoveredTime) is null)
            yield return new(IncidentPageTexts.TimeForm, [nameof(DiscoveredTime)]);
        if (Moment(FromDay, FromTime) > Moment(ToDay, ToTime))
            yield return new(IncidentPageTexts.WrongOrder, [nameof(ToDay)]);
        if (Moment(DiscoveredDay, DiscoveredTime) < Moment(FromDay, FromTime))
            yield return new(IncidentPageTexts.DiscoveredBeforeItBegan, [nameof(DiscoveredDay)]);
    }

    private static DateTime? Moment(DateOnly? day, string? time) => day is { } some && TimeOf(time) is { } at ? some.ToDateTime(at) : null;

    /// <summary>As a clock shows it, with a colon or, as Swedes write, a full stop.</summary>
    private static TimeOnly? TimeOf(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim().Replace('.', ':'), [TimeForm, "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
