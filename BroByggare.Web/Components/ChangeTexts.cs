using BroByggare.Core.Kernel;

namespace BroByggare.Web.Components;

/// <summary>What is said after a press.</summary>
public static class ChangeTexts
{
    public static Text StaleTitle { get; } = new("Det här har ändrats, av någon annan eller i ett annat fönster.", "This has been changed, by somebody else or in another window.");

    /// <summary>{0} is who, {1} when.</summary>
    public static Text StaleBy { get; } = new("{0} har ändrat det här {1}.", "{0} changed this {1}.");

    /// <summary>{0} is when.</summary>
    public static Text StaleByYou { get; } = new("Du har ändrat det här i ett annat fönster {0}.", "You changed this in another window {0}.");

    public static Text Stale { get; } = new(
        "Det du gjorde är inte sparat. Visa det nya och gör om det som behövs. Det du har skrivit står kvar.",
        "What you did is not saved. Show what is new and do again what is needed. What you have written is still here.");

    public static Text ShowNew { get; } = new("Visa det nya", "Show what is new");

    public static Text RefusedTitle { get; } = new("Det gick inte.", "That was not possible.");

    public static Text NotYetTitle { get; } = new("Det är inte sparat än.", "It is not saved yet.");

    public static Text TriesAgain { get; } = new(
        "Vi försöker igen hela tiden, och inget försvinner.", "We go on trying, and nothing is lost.");

    public static Text TryLater { get; } = new("Inget är sparat. Försök igen om en stund.", "Nothing is saved. Try again in a while.");

    public static Text TakenBack { get; } = new("Ångrat", "Taken back");
}
