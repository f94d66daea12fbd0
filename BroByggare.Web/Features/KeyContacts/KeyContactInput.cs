using System.ComponentModel.DataAnnotations;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;

namespace BroByggare.Web.Features.KeyContacts;

/// <summary>What is typed about a key contact.</summary>
public sealed class KeyContactInput : IValidatableObject
{
    public string? Organisation { get; set; }

    public string? Persons { get; set; }

    public string? Phone { get; set; }

    public string? Mail { get; set; }

    public string? Hours { get; set; }

    public IReadOnlyList<AreaCode>? Areas { get; set; } = [];

    /// <param name="details">Null for a new contact.</param>
    public static KeyContactInput Of(KeyContactDetails? details) => details is null ? new() : new()
    {
        Organisation = details.Organisation,
        Persons = details.Persons,
        Phone = details.Phone,
        Mail = details.Mail,
        Hours = details.Hours,
        Areas = [.. details.Areas],
    };

    public KeyContactDetails Details() => new(Organisation ?? "", Persons ?? "", Phone ?? "", Mail ?? "", Hours ?? "", Areas ?? []);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Organisation))
            yield return new(KeyContactRefusals.OrganisationMissing.Wording, [nameof(Organisation)]);
    }
}
