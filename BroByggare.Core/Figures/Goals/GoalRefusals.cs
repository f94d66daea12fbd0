using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Goals;

/// <summary>The rules of goals.</summary>
public static class GoalRefusals
{
    public static Refusal DeciderMissing { get; } = new(
        "goal.decider-missing", new("Skriv vem som har beslutat målet.", "Write who decided the goal."));

    public static Refusal DayMissing { get; } = new(
        "goal.day-missing", new("Välj dagen då målet beslutades.", "Choose the day on which the goal was decided."));

    public static Refusal MakesNoGoal { get; } = new(
        "goal.makes-no-goal",
        new("Den siffran går inte att ha som mål: mer av den är inte bättre. Välj en annan.",
            "That figure cannot be a goal: more of it is not better. Choose another."));

    public static Refusal FigureUnknown { get; } = new(
        "goal.figure-unknown", new("Välj vilken siffra målet gäller.", "Choose which figure the goal is for."));
}
