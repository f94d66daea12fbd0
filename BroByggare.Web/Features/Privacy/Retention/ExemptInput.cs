using System.ComponentModel.DataAnnotations;
using BroByggare.Core.Privacy.Retention;

namespace BroByggare.Web.Features.Privacy.Retention;

/// <summary>What is chosen when somebody is exempted.</summary>
public sealed class ExemptInput : IValidatableObject
{
    public Exemption? Why { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Why is null)
            yield return new(CullingPageTexts.ChooseReason, [nameof(Why)]);
    }
}
