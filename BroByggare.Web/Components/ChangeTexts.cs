using BroByggare.Core.Kernel;

namespace BroByggare.Web.Components;

/// <summary>What is said after a press.</summary>
public static class ChangeTexts
{
    public static Text StaleTitle { get; } = new("Någon annan har ändrat det här.", "Somebody else has changed this.");

    public static Text Stale { get; } = new(
        "Det du gjorde är inte sparat. Visa det nya och gör om det som behövs. Det du har skrivit står kvar.",
        "What you did is not saved. Show what is new and do again what is needed. What you have written is still here.");

    public static Text ShowNew { get; } = new("Visa det nya", "Show what is new");

    public static Text RefusedTitle { get; } = new("Det gick inte.", "That was not possible.");

    public static Text TakenBack { get; } = new("Ångrat", "Taken back");
}
