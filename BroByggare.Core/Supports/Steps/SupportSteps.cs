namespace BroByggare.Core.Supports.Steps;

/// <summary>The order of the steps, stated once (Borås, "Enskilt stöd i fem steg").</summary>
public static class SupportSteps
{
    public static IReadOnlyList<SupportStep> InOrder { get; } =
    [
        SupportStep.ProblemFormulation,
        SupportStep.MeasureIdentification,
        SupportStep.ActionPlanning,
        SupportStep.Implementation,
        SupportStep.Evaluation,
    ];

    public static SupportStep First => InOrder[0];

    public static SupportStep Last => InOrder[^1];

    /// <summary>1 to 5, as said aloud.</summary>
    public static int Number(this SupportStep step) => Place(step) + 1;

    /// <summary>The step after, or null after the last.</summary>
    public static SupportStep? Next(this SupportStep step) =>
        step == Last ? null : InOrder[Place(step) + 1];

    /// <summary>The step before, or null before the first.</summary>
    public static SupportStep? Previous(this SupportStep step) =>
        step == First ? null : InOrder[Place(step) - 1];

    public static bool IsAtLeast(this SupportStep step, SupportStep other) => Place(step) >= Place(other);

    private static int Place(SupportStep step)
    {
        for (var place = 0; place < InOrder.Count; place++)
        {
            if (InOrder[place] == step)
                return place;
        }

        throw new ArgumentOutOfRangeException(nameof(step), step, "The step has no place in the order.");
    }
}
