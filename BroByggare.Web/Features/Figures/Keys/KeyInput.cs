using System.ComponentModel.DataAnnotations;
using BroByggare.Core.Figures.Keys;

namespace BroByggare.Web.Features.Figures.Keys;

/// <summary>What is typed about a new key.</summary>
public sealed class KeyInput : IValidatableObject
{
    public string? Name { get; set; }

    public DateOnly? LastDay { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Name))
            yield return new(FigureKeyRefusals.NameMissing.Wording, [nameof(Name)]);
    }
}
