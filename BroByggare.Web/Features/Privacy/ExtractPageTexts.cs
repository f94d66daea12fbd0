using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Privacy;

/// <summary>The words of the access extract's page.</summary>
public static class ExtractPageTexts
{
    public static Text Title { get; } = new("Allt som är skrivet om dig", "Everything that is written about you");

    /// <summary>On the menu of the support.</summary>
    public static Text TakeOut { get; } = new("Registerutdrag till personen", "Access extract for the person");

    public static Text SaveFile { get; } = new("Spara som fil", "Save as a file");

    public static Text NotTakenOut { get; } = new("Inget har tagits fram.", "Nothing has been taken out.");

    public static Text ReadFirst { get; } = new("Läs igenom innan du lämnar ut det", "Read it through before you hand it out");

    public static Text ReadFirstWhy { get; } = new(
        "Här står allt, också om andra än personen: kollegor, anhöriga och kontakter. Kontrollera vem du lämnar det till.",
        "Everything is here, also about others than the person: colleagues, relatives and contacts. Make sure whom you hand it to.");

    /// <summary>{0} is the name, {1} the day it was made.</summary>
    public static Text For { get; } = new("Till {0}, {1:d MMMM yyyy}", "For {0}, {1:d MMMM yyyy}");

    /// <summary>{0} is the numbers of the supports.</summary>
    public static Text Explained { get; } = new(
        "Det här är allt som vi har skrivit om dig i stöd {0}, och vad varje sak är till för. Har du haft stöd hos ett annat team lämnar det teamet sin del. Är något fel? Säg till, så rättar vi det.",
        "This is everything that we have written about you in support {0}, and what each thing is for. If another team has supported you, that team gives you its part. Is anything wrong? Tell us and we will correct it.");

    public static Text ReadingsExplained { get; } = new(
        "Alla hos oss som har sett ditt namn, läst eller skrivit om ditt stöd, dag för dag.",
        "All with us who have seen your name, read or written about your support, day by day.");
}
