using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>The rules of freezing a year and of thawing it.</summary>
public static class FreezingRefusals
{
    /// <summary>{0} is the year after.</summary>
    public static Refusal YearNotOver { get; } = new(
        "freezing.year-not-over",
        new("Året är inte slut. Det går från och med 1 januari {0}.", "The year is not over. It can be done from 1 January {0}."));

    public static Refusal AlreadyFrozen { get; } = new(
        "freezing.already-frozen", new("Året är redan fryst. Ladda om sidan.", "The year is already frozen. Reload the page."));

    /// <summary>{0} is the year.</summary>
    public static Refusal IsFrozen { get; } = new(
        "freezing.is-frozen",
        new("{0} är fryst, så dess mål ligger fast. Tina året först.", "{0} is frozen, so its goals stand. Thaw the year first."));

    public static Refusal WhyMissing { get; } = new(
        "freezing.why-missing", new("Skriv varför talen behöver ändras.", "Write why the numbers need to change."));

    public static Refusal ThawAlreadyAsked { get; } = new(
        "freezing.thaw-already-asked", new("Någon har redan bett om att tina året.", "Somebody has already asked to thaw the year."));

    public static Refusal ThawNotAsked { get; } = new(
        "freezing.thaw-not-asked", new("Ingen ber längre om att tina året. Ladda om sidan.", "Nobody asks any more to thaw the year. Reload the page."));

    public static Refusal OwnThaw { get; } = new(
        "freezing.own-thaw",
        new("Den som bad om det kan inte godkänna det. Det gör en annan chef eller en samordnare.",
            "Whoever asked cannot approve it. Another manager or a coordinator does."));

    public static Refusal AlreadyThawed { get; } = new(
        "freezing.already-thawed", new("Året är redan tinat.", "The year is already thawed."));
}
