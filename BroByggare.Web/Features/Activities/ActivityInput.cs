using System.ComponentModel.DataAnnotations;
using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Activities;

/// <summary>What is typed about an activity.</summary>
public sealed class ActivityInput : IValidatableObject
{
    public ActivityKind Kind { get; set; }

    public string? Title { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>The far day that was said to be right.</summary>
    public DateOnly? Meant { get; set; }

    public string? Place { get; set; }

    public Audience Audience { get; set; } = Audience.Public;

    public IReadOnlyList<AreaCode>? Areas { get; set; } = [];

    /// <summary>Asked for when it is planned; later it stands among the numbers.</summary>
    public int? Registered { get; set; }

    /// <param name="details">Null for a new activity.</param>
    public static ActivityInput Of(ActivityDetails? details) => details is null ? new() : new()
    {
        Kind = details.Kind,
        Title = details.Title,
        On = details.On,
        Place = details.Place,
        Audience = details.Audience,
        Areas = [.. details.Areas],
    };

    /// <summary>After validation only: the day is there.</summary>
    public ActivityDetails Details() => new(Kind, Title ?? "", On!.Value, Place ?? "", Audience, Areas ?? []);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Title))
            yield return new(ActivityRefusals.TitleMissing.Wording, [nameof(Title)]);
        if (On is null)
            yield return new(ActivityRefusals.DayMissing.Wording, [nameof(On)]);
    }
}
