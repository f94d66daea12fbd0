namespace BroByggare.Core.Figures;

/// <summary>
/// While a year runs, a file of it can be made every day, and what one holds more than the one before is what happened
/// between: often to a single person. So what leaves the house before the year is over is rounded, whole values only.
/// </summary>
public static class RoundedCounts
{
    /// <summary>The counts of a running year are multiples of this.</summary>
    public const int Step = 5;

    private const int StepOfMinutes = 60;

    /// <summary>The nearest multiple; activities are about no person and stay as they are.</summary>
    public static int? Of(int? count, FigureUnit unit) => unit switch
    {
        FigureUnit.Activities => count,
        FigureUnit.Minutes => Nearest(count, StepOfMinutes),
        FigureUnit.Supports or FigureUnit.Persons or FigureUnit.Contacts or FigureUnit.Referrals or FigureUnit.Results
            or FigureUnit.Obstacles or FigureUnit.PlanGoals or FigureUnit.Occasions or FigureUnit.Days or FigureUnit.PerCent => Nearest(count, Step),
    };

    /// <summary>How far the count can be from its multiple.</summary>
    public static int Margin(FigureUnit unit) => unit switch
    {
        FigureUnit.Activities => 0,
        FigureUnit.Minutes => StepOfMinutes / 2,
        FigureUnit.Supports or FigureUnit.Persons or FigureUnit.Contacts or FigureUnit.Referrals or FigureUnit.Results
            or FigureUnit.Obstacles or FigureUnit.PlanGoals or FigureUnit.Occasions or FigureUnit.Days or FigureUnit.PerCent => Step / 2,
    };

    private static int? Nearest(int? count, int step) => (count + (step / 2)) / step * step;
}
