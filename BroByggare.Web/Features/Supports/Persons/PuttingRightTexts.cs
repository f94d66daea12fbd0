using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Persons;

/// <summary>The words of putting something right: editing, what stood before, and striking.</summary>
public static class PuttingRightTexts
{
    public static Text Edit { get; } = new("Ändra", "Edit");

    public static Text EditLine { get; } = new("Ändra raden", "Edit the line");

    public static Text EditMeasure { get; } = new("Ändra åtgärden", "Edit the measure");

    public static Text AgreeAgain { get; } = new(
        "Planen är överenskommen med personen. Ändras den behöver ni komma överens om den igen.",
        "The plan is agreed with the person. If it is changed you need to agree on it again.");

    /// <summary>{0} is the words.</summary>
    public static Text RemoveMeasure { get; } = new("Ta bort åtgärden ”{0}”", "Remove the measure “{0}”");

    public static Text MeasureGone { get; } = new("Åtgärden ”{0}” är borttagen.", "The measure “{0}” is removed.");

    /// <summary>{0} is how many.</summary>
    public static Text Former { get; } = new("Visa vad som stod förut ({0})", "Show what stood before ({0})");

    /// <summary>{0} is who, {1} the day.</summary>
    public static Text FormerBy { get; } = new("Ändrat av {0} den {1:d MMMM yyyy}.", "Changed by {0} on {1:d MMMM yyyy}.");

    public static Text FormerStruck { get; } = new("Orden är makulerade.", "The words are struck.");

    public static Text CorrectContact { get; } = new("Rätta kontakten", "Correct the contact");

    public static Text CorrectContactLead { get; } = new(
        "Det som stod förut står kvar i historiken.", "What stood before stays in the history.");

    public static Text Strike { get; } = new("Be om makulering", "Ask to strike");

    public static Text StrikeLead { get; } = new(
        "För ord om fel person, eller ord som aldrig får skrivas upp. Någon annan måste godkänna. Sedan är orden förstörda, och en rad om att något makulerades står kvar. Skriv inte orden här.",
        "For words about the wrong person, or words that must never be written down. Somebody else must approve. Then the words are destroyed, and a line that something was struck is left. Do not write the words here.");

    public static Text TakeBackRequest { get; } = new("Ta tillbaka begäran", "Take back the request");

    public static Text RequestTakenBack { get; } = new("Begäran är tillbakatagen. Orden står kvar.", "The request is taken back. The words stay.");

    public static Text StrikeAsked { get; } = new("Makulering är begärd.", "Striking is asked for.");

    public static Text Waiting { get; } = new("Makulering väntar på godkännande", "Striking waits for approval");

    /// <summary>{0} is who asks, {1} the day of the words, {2} the reason.</summary>
    public static Text WaitingFor { get; } = new(
        "{0} ber om att orden från den {1:d MMMM yyyy} makuleras: ”{2}”", "{0} asks that the words of {1:d MMMM yyyy} be struck: “{2}”");

    public static Text Approve { get; } = new("Makulera", "Strike");

    /// <summary>{0} is the day of the words.</summary>
    public static Text ApproveTitle { get; } = new("Makulera orden från den {0:d MMMM yyyy}", "Strike the words of {0:d MMMM yyyy}");

    public static Text ApproveWords { get; } = new(
        "Orden, och allt som står bredvid dem, förstörs. Det går inte att ångra.", "The words, and all that stands beside them, are destroyed. It cannot be undone.");

    public static Text Refuse { get; } = new("Säg nej", "Refuse");

    /// <summary>{0} is the day.</summary>
    public static Text RefuseTitle { get; } = new("Säg nej till att makulera orden från den {0:d MMMM yyyy}", "Refuse to strike the words of {0:d MMMM yyyy}");

    /// <summary>{0} is who asked.</summary>
    public static Text RefuseWords { get; } = new(
        "Orden står kvar. {0} får veta det på Min dag, och kan be om det igen.", "The words stay. {0} is told on My day, and can ask again.");

    /// <summary>{0} is the day, {1} who asked, {2} who approved.</summary>
    public static Text StruckOn { get; } = new(
        "Orden makulerades den {0:d MMMM yyyy}. {1} bad om det och {2} godkände det.", "The words were struck on {0:d MMMM yyyy}. {1} asked and {2} approved.");

    public static Text NoteSaved { get; } = new("Anteckningen är sparad", "The note is saved");

    /// <summary>{0} is the number of a support.</summary>
    public static Text ToStrike { get; } = new("Någon ber om att ord makuleras i stöd {0}.", "Somebody asks that words be struck in support {0}.");

    public static Text Look { get; } = new("Öppna stödet", "Open the support");
}
