using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Protection;

/// <summary>The words of restricting the use of what is written about a person.</summary>
public static class RestrictionTexts
{
    public static Text Restrict { get; } = new("Begränsa uppgifterna", "Restrict the use");

    public static Text Lead { get; } = new(
        "Gäller alla personens stöd. De går att läsa men inte att använda, ändra eller skriva ut förrän samordnaren häver det. Personens egna rättigheter gäller som förut.",
        "For all of the person's supports. They can be read, not used, changed or printed until the coordinator lifts it. The person's own rights hold as before.");

    public static Text Ground { get; } = new("Vilket skäl?", "On what ground?");

    public static Text Why { get; } = new("Vad har personen sagt, eller vad utreds?", "What has the person said, or what is being looked into?");

    /// <summary>{0} is the day.</summary>
    public static Text Title { get; } = new("Uppgifterna är begränsade sedan {0:d MMMM yyyy}.", "The use is restricted since {0:d MMMM yyyy}.");

    /// <summary>{0} is the ground, {1} the reason in words.</summary>
    public static Text Explained { get; } = new("{0}: ”{1}”", "{0}: “{1}”");

    /// <inheritdoc cref="AccessPageTexts.KeptOutElsewhere" />
    public static Text ExplainedElsewhere { get; } = new(
        "{0}. Skälet står i ett annat stöd för samma person.", "{0}. The reason stands in another support for the same person.");

    public static Text NotUsed { get; } = new(
        "Läs, men använd dem inte: inga kontakter, hänvisningar eller utskrifter. Rättelser, personens egen uppfattning och återkallade samtycken går att skriva.",
        "Read, but do not use: no contacts, referrals or prints. Corrections, the person's own view and withdrawn consents can be written.");

    public static Text Lift { get; } = new("Häv begränsningen", "Lift the restriction");

    public static Text LiftLead { get; } = new(
        "Personen ska få veta det innan begränsningen hävs.", "The person is to be told before the restriction is lifted.");

    public static Text Told { get; } = new("Personen har fått veta det", "The person has been told");

    public static Text ToldOn { get; } = new("Vilken dag?", "On which day?");

    public static Text LiftWhy { get; } = new("Vad blev beslutet?", "What was decided?");
}
