using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Steps;

/// <summary>What each step asks for, as lines of a list to tick off. {0} of {1} have it.</summary>
public static class RequirementTexts
{
    public static Text Problem { get; } = new("Problemet med personens egna ord", "The problem in the person's own words");

    public static Text Area { get; } = new("Minst ett område", "At least one area");

    public static Text Informed { get; } = new(
        "Dagen då personen fick veta vad som skrivs upp och varför", "The day on which the person was told what is written down and why");

    public static Text Considered { get; } = new("Minst en åtgärd som skulle kunna hjälpa", "At least one measure that could help");

    public static Text Chosen { get; } = new("Minst en åtgärd vald tillsammans", "At least one measure chosen together");

    public static Text Whole { get; } = new(
        "Varje vald åtgärd har vem, vad och när ({0} av {1})", "Every chosen measure has who, what and when ({0} of {1})");

    public static Text Agreed { get; } = new("Datum då ni kom överens om planen", "The date on which you agreed on the plan");

    public static Text Settled { get; } = new(
        "Allt i planen är gjort eller struket", "Everything in the plan is done or dropped");

    public static Text Answered { get; } = new("Varje hänvisning har fått svar", "Every referral has an answer");

    public static Text Outcomes { get; } = new(
        "Varje vald åtgärd har ett utfall ({0} av {1})", "Every chosen measure has an outcome ({0} of {1})");

    public static Text Goals { get; } = new("Varje mål har ett utfall ({0} av {1})", "Every goal has an outcome ({0} of {1})");

    public static Text Judged { get; } = new("Personens egen bedömning", "The person's own judgement");
}
