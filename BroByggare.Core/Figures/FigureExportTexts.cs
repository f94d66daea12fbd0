using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>The words of the files.</summary>
public static class FigureExportTexts
{
    public static Text Title { get; } = new("Årets siffror {0}", "Figures of the year {0}");

    /// <summary>{0} is the year, {1} the last day that is counted.</summary>
    public static Text WholeYear { get; } = new("Avser 1 januari till och med 31 december {0}.", "Covers 1 January to 31 December {0}.");

    public static Text NotBegun { get; } = new("Året {0} har inte börjat.", "The year {0} has not begun.");

    public static Text UntilToday { get; } = new(
        "Preliminära: avser 1 januari till och med {1:yyyy-MM-dd}. Året är inte slut.",
        "Preliminary: covers 1 January to {1:yyyy-MM-dd}. The year is not over.");

    /// <summary>{0} is the step.</summary>
    public static Text Rounded { get; } = new(
        "Året är inte slut, så antal är avrundade till närmaste {0} och minuter till närmaste timme. Då kan två filer inte jämföras för att se vad som har hänt en enda person.",
        "The year is not over, so counts are rounded to the nearest {0} and minutes to the nearest hour. Then two files cannot be compared to see what happened to a single person.");

    public static Text CountedAt { get; } = new("Räknat {0:yyyy-MM-dd} kl. {0:H.mm}.", "Counted {0:yyyy-MM-dd} at {0:HH:mm}.");

    /// <summary>{0} is the year, since a file shows the year before too; {1} when.</summary>
    public static Text FrozenAt { get; } = new(
        "Talen för {0} frystes {1:yyyy-MM-dd} kl. {1:H.mm} och ändras inte mer.", "The numbers of {0} were frozen on {1:yyyy-MM-dd} at {1:HH:mm} and change no more.");

    /// <summary>{0} is the year, {1} when it was frozen, {2} when it was thawed.</summary>
    public static Text ThawedAt { get; } = new(
        "Talen för {0} som de frystes {1:yyyy-MM-dd} kl. {1:H.mm}. Året tinades {2:yyyy-MM-dd} kl. {2:H.mm}, så de gäller inte längre.",
        "The numbers of {0} as they were frozen on {1:yyyy-MM-dd} at {1:HH:mm}. The year was thawed on {2:yyyy-MM-dd} at {2:HH:mm}, so they hold no longer.");

    public static Text Internal { get; } = new(
        "INTERN. Får inte lämnas ut: små antal visas och kan peka ut en person.",
        "INTERNAL. Must not be given out: small counts are shown and may point to a person.");

    public static Text Figure { get; } = new("Mått", "Figure");

    public static Text Count { get; } = new("Antal", "Count");

    /// <summary>{0} is the year.</summary>
    public static Text CountIn { get; } = new("Antal {0}", "Count {0}");

    /// <inheritdoc cref="CountIn" />
    public static Text GoalIn { get; } = new("Mål {0}", "Goal {0}");

    public static Text Reached { get; } = new("Målet nått", "Goal reached");

    public static Text IsReached { get; } = new("Ja", "Yes");

    public static Text NotReached { get; } = new("Inte än", "Not yet");

    /// <summary>The rounded count does not tell on which side of the goal it is.</summary>
    public static Text CannotBeTold { get; } = new("Går inte att avgöra av det som visas", "Cannot be told from what is shown");

    public static Text Unit { get; } = new("Enhet", "Unit");

    public static Text Goal { get; } = new("Mål", "Goal");

    public static Text GoalDecidedBy { get; } = new("Målet beslutat av", "Goal decided by");

    public static Text GoalDecidedOn { get; } = new("Målet beslutat", "Goal decided on");

    public static Text Definition { get; } = new("Så räknas det", "How it is counted");

    public static Text Municipality { get; } = new("Kommun", "Municipality");

    public static Text Year { get; } = new("År", "Year");

    public static Text Through { get; } = new("Till och med", "Through");

    public static Text Note { get; } = new("Att veta", "To know");

    public static Text SwedishCode { get; } = new("Kod på svenska", "Code in Swedish");

    public static Text Code { get; } = new("Kod på engelska", "Code in English");
}
