using BroByggare.Core.Kernel;

namespace BroByggare.Web.CommandLine;

/// <summary>The words of the demo command.</summary>
internal static class DemoCommandTexts
{
    public static Text Demo { get; } = new(
        "Gör en påhittad kommun att prova i. Skriver bara i en tom databas, eller ersätter en annan påhittad kommun.",
        "Makes an invented municipality to try things in. Only writes to an empty database, or replaces another invented municipality.");

    public static Text Supports { get; } = new(
        "Hur många enskilda stöd. Utan den blir det ungefär fyrahundra.", "How many individual supports. Without it there will be about four hundred.");

    public static Text Seed { get; } = new("Samma tal ger samma kommun samma dag.", "The same number gives the same municipality on the same day.");

    public static Text Replace { get; } = new("Ta bort den påhittade kommun som finns först.", "Take away the invented municipality that is there first.");

    public static Text Yes { get; } = new("Behövs för att köra i drift.", "Needed to run in Production.");

    /// <summary>{0} and {1} are the fewest and the most.</summary>
    public static Text WrongNumber { get; } = new(
        "Antalet stöd ska vara mellan {0} och {1}: --supports 100000.", "The number of supports must be between {0} and {1}: --supports 100000.");

    public static Text Production { get; } = new(
        "Det här är en dator i drift. En påhittad kommun hör inte hemma här, och BroByggare startar inte med den i drift; lägg till --yes om det ändå är meningen.",
        "This is a machine in Production. An invented municipality does not belong here, and BroByggare does not start with it in Production; add --yes if it is meant all the same.");

    public static Text RealWork { get; } = new(
        "Databasen innehåller annat än en påhittad kommun. Ange en annan fil med --database.",
        "The database holds something else than an invented municipality. Name another file with --database.");

    public static Text AlreadyDemo { get; } = new(
        "Databasen innehåller redan en påhittad kommun. Lägg till --replace för att ersätta den.",
        "The database already holds an invented municipality. Add --replace to replace it.");

    public static Text StoppedEmpty { get; } = new(
        "Avbrutet. Inget hann sparas, databasen är tom. Kör kommandot igen för att börja om.",
        "Stopped. Nothing was saved, the database is empty. Run the command again to start over.");

    /// <summary>{0} supports.</summary>
    public static Text StoppedWith { get; } = new(
        "Avbrutet. Databasen har {0:N0} stöd och går att använda. Kör kommandot igen med --replace för att göra om den.",
        "Stopped. The database has {0:N0} supports and can be used. Run the command again with --replace to make it anew.");

    /// <summary>{0} of {1} supports.</summary>
    public static Text Progress { get; } = new("{0:N0} av {1:N0} stöd", "{0:N0} of {1:N0} supports");

    /// <summary>{0} supports, {1} seconds, {2} the file.</summary>
    public static Text Done { get; } = new("Klart: {0:N0} stöd på {1} s i {2}", "Done: {0:N0} supports in {1} s in {2}");
}
