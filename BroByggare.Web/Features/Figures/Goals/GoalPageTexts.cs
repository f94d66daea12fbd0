using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures.Goals;

/// <summary>The words of the page of goals.</summary>
public static class GoalPageTexts
{
    public static Text Title { get; } = new("Mål {0}", "Goals {0}");

    public static Text Lead { get; } = new(
        "Ett mål skrivs aldrig över. Ett nytt beslut blir en ny rad, och det senaste gäller.",
        "A goal is never overwritten. A new decision is a new row, and the latest holds.");

    public static Text WriteIn { get; } = new("Skriv in ett mål", "Write in a goal");

    public static Text Figure { get; } = new("Vad målet gäller", "What the goal is for");

    public static Text Value { get; } = new("Mål för {0}", "Goal for {0}");

    public static Text DecidedBy { get; } = new("Vem har beslutat", "Who decided");

    public static Text DecidedByHint { get; } = new("Till exempel styrgruppen eller nämnden.", "For example the steering group or the board.");

    public static Text DecidedOn { get; } = new("Beslutat", "Decided on");

    public static Text Save { get; } = new("Spara målet", "Save the goal");

    public static Text Saved { get; } = new("Målet är sparat.", "The goal is saved.");

    public static Text Now { get; } = new("Så går det", "How it goes");

    public static Text Decisions { get; } = new("Beslut", "Decisions");

    public static Text Goal { get; } = new("Mål", "Goal");

    public static Text WrittenBy { get; } = new("Inskrivet av", "Entered by");

    public static Text State { get; } = new("Läge", "State");

    public static Text InForce { get; } = new("Gäller", "In force");

    public static Text Replaced { get; } = new("Ersatt", "Replaced");

    public static Text NoneTitle { get; } = new("Inga mål för året", "No goals for the year");

    public static Text None { get; } = new(
        "Siffrorna visas ändå, utan mål. Skriv in ett mål när det är beslutat.", "The figures are shown all the same, without goals. Write in a goal when it is decided.");

    /// <summary>For those who only read them.</summary>
    public static Text NoneToRead { get; } = new(
        "Siffrorna visas ändå, utan mål. Chefen skriver in ett mål när det är beslutat.", "The figures are shown all the same, without goals. The manager writes in a goal when it is decided.");

    public static Text TakeBack { get; } = new("Ta bort", "Remove");

    /// <summary>{0} is a figure and its goal.</summary>
    public static Text TakeBackTitle { get; } = new("Ta bort målet {0}", "Remove the goal {0}");

    public static Text TakeBackWords { get; } = new(
        "För ett mål som skrevs in av misstag. Ett tidigare beslut gäller då igen; finns inget har siffran inget mål. Det kan inte ångras, men målet kan skrivas in på nytt.",
        "For a goal that was written in by mistake. An earlier decision then holds again; without one the figure has no goal. It cannot be undone, but the goal can be written in anew.");

    public static Text TakenBack { get; } = new("Målet är borttaget.", "The goal is removed.");
}
