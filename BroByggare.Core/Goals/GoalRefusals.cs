using BroByggare.Core.Rules;

namespace BroByggare.Core.Goals;

/// <summary>The rules of goals.</summary>
public static class GoalRefusals
{
    public static Refusal DeciderMissing { get; } = new(
        "goal.decider-missing", new("Skriv vem som har beslutat målet.", "Write who decided the goal."));

    public static Refusal FigureUnknown { get; } = new(
        "goal.figure-unknown", new("Välj vilken siffra målet gäller.", "Choose which figure the goal is for."));
}
