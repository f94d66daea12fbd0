using System.ComponentModel.DataAnnotations;
using System.Globalization;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures.Goals;

/// <summary>What is typed about a decided goal.</summary>
public sealed class GoalInput : IValidatableObject
{
    /// <summary>The code of the figure.</summary>
    public string? Figure { get; set; }

    public int? Value { get; set; }

    public string? DecidedBy { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public GoalDecision Decision(int year) => new(Figure ?? "", year, Value ?? 0, DecidedBy ?? "", DecidedOn ?? default);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Figure))
            yield return new(GoalRefusals.FigureUnknown.Wording, [nameof(Figure)]);
        if (Value is not >= 1)
            yield return new(CommonRefusals.OutOfRange.With(1, YearlyGoal.HighestFor(Figure ?? "").ToString("N0", CultureInfo.CurrentCulture)).Wording, [nameof(Value)]);
        if (string.IsNullOrWhiteSpace(DecidedBy))
            yield return new(GoalRefusals.DeciderMissing.Wording, [nameof(DecidedBy)]);
        if (DecidedOn is null)
            yield return new(GoalRefusals.DayMissing.Wording, [nameof(DecidedOn)]);
    }
}
