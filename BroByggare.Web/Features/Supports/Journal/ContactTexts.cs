using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Journal;

/// <summary>The words of noting a contact.</summary>
public static class ContactTexts
{
    public static Text Title { get; } = new("Anteckna kontakt", "Note a contact");

    public static Text What { get; } = new("Vad gjorde ni?", "What did you do?");

    public static Text HowLong { get; } = new("Hur många minuter?", "How many minutes?");

    public static Text OtherMinutes { get; } = new("Annat", "Other");

    public static Text Minutes { get; } = new("Minuter", "Minutes");

    public static Text Day { get; } = new("Dag", "Day");

    public static Text WhatHappened { get; } = new("Vad hände?", "What happened?");

    public static Text WhatHappenedHint { get; } = new(
        "Skriv det som behövs för att hjälpa vidare. Personen har rätt att läsa det.",
        "Write what is needed to help further. The person has the right to read it.");

    /// <summary>{0} is whom it is shared with.</summary>
    public static Text Share { get; } = new("Dela med {0}", "Share with {0}");

    public static Text NextStep { get; } = new("Nästa steg", "Next step");

    public static Text NextStepOn { get; } = new("Senast", "By");

    public static Text Save { get; } = new("Spara", "Save");
}
