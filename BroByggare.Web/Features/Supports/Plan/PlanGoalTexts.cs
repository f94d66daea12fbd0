using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Plan;

/// <summary>The words of the goals of a plan.</summary>
public static class PlanGoalTexts
{
    public static Text Goals { get; } = new("Mål", "Goals");

    public static Text Add { get; } = new("Skriv ett mål", "Write a goal");

    public static Text Edit { get; } = new("Ändra målet", "Edit the goal");

    public static Text None { get; } = new(
        "Inget mål är skrivet. Det är frivilligt; ett mål gör det lättare att följa upp tillsammans.",
        "No goal is written. It is voluntary; a goal makes it easier to follow up together.");

    public static Text What { get; } = new("Vad ska vara nått?", "What shall have been reached?");

    public static Text WhatHint { get; } = new(
        "Med personens egna ord. Det står på Min plan.", "In the person's own words. It stands on My plan.");

    public static Text For { get; } = new("Vad gäller det?", "What is it for?");

    public static Text WholePlan { get; } = new("Hela planen", "The whole plan");

    public static Text ForWholePlan { get; } = new("Gäller hela planen.", "For the whole plan.");

    /// <summary>{0} is the words of a measure.</summary>
    public static Text ForMeasure { get; } = new("Gäller åtgärden ”{0}”.", "For the measure “{0}”.");

    /// <summary>{0} is the words.</summary>
    public static Text Remove { get; } = new("Ta bort målet ”{0}”", "Remove the goal “{0}”");

    public static Text Gone { get; } = new("Målet ”{0}” är borttaget.", "The goal “{0}” is removed.");

    public static Text IsReached { get; } = new("Är målet nått?", "Is the goal reached?");

    public static Text ChangedTo { get; } = new("Vad vill personen nå i stället?", "What does the person want to reach instead?");

    /// <summary>{0} is the goal.</summary>
    public static Text One { get; } = new("Mål: {0}", "Goal: {0}");

    /// <summary>Before the words that were written for a changed goal, when another outcome is chosen.</summary>
    public static Text ChangedToGoes { get; } = new(
        "Det här står sparat som nytt mål, och tas bort om du sparar med det svar du har valt:",
        "This is saved as the new goal, and goes if you save with the answer you have chosen:");

    /// <summary>{0} is the new words.</summary>
    public static Text Instead { get; } = new("I stället: ”{0}”", "Instead: “{0}”");

    public static Text NotJudged { get; } = new("Inget utfall är skrivet.", "No outcome is written.");

    public static Text TakeAlong { get; } = new("Mål som följer med", "Goals that are taken along");

    public static Text TakeAlongHint { get; } = new(
        "De är inte nådda än. Ta bort krysset för det som inte gäller längre.",
        "They are not reached yet. Clear what no longer holds.");
}
