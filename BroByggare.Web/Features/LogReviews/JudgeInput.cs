using System.ComponentModel.DataAnnotations;
using BroByggare.Core.LogReviews;

namespace BroByggare.Web.Features.LogReviews;

/// <summary>What is typed when a finding is judged.</summary>
public sealed class JudgeInput : IValidatableObject
{
    public ReviewOutcome? Outcome { get; set; }

    public string? Words { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Outcome is null)
            yield return new(LogPageTexts.ChooseOutcome, [nameof(Outcome)]);
        if (Outcome is ReviewOutcome.ToLookInto or ReviewOutcome.Breach && string.IsNullOrWhiteSpace(Words))
            yield return new(LogReviewRefusals.WordsMissing.Wording, [nameof(Words)]);
    }
}
