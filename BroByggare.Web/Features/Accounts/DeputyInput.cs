using System.ComponentModel.DataAnnotations;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Web.Features.Accounts;

/// <summary>Who stands in, and when.</summary>
public sealed class DeputyInput : IValidatableObject
{
    public TeamMemberId? Deputy { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>The same form again: a new one would take the button away that was pressed, and the receipt beside it.</summary>
    public void Empty() => (Deputy, From, Until) = (null, null, null);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Deputy is null)
            yield return new(AccountRefusals.DeputyWrong.Wording, [nameof(Deputy)]);
        if (Until < From)
            yield return new(AccountRefusals.DeputyDaysWrong.Wording, [nameof(Until)]);
    }
}
