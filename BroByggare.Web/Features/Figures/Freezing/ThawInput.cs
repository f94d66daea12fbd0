using System.ComponentModel.DataAnnotations;
using BroByggare.Core.Figures.Freezing;

namespace BroByggare.Web.Features.Figures.Freezing;

/// <summary>Why a year is to be thawed.</summary>
public sealed class ThawInput : IValidatableObject
{
    public string? Why { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Why))
            yield return new(FreezingRefusals.WhyMissing.Wording, [nameof(Why)]);
    }
}
