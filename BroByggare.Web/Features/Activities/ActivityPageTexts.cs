using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Activities;

/// <summary>The words of the pages of activities.</summary>
public static class ActivityPageTexts
{
    public static Text Title { get; } = new("Aktiviteter", "Activities");

    public static Text Lead { get; } = new(
        "Föreläsningar, cirklar och träffar. Vi skriver hur många som kom, aldrig vilka.",
        "Lectures, circles and meetings. We write how many came, never who.");

    public static Text New { get; } = new("Ny aktivitet", "New activity");

    public static Text List { get; } = new("Lista över aktiviteter", "List of activities");

    public static Text ListPage { get; } = new("Aktiviteter {0}. Sida {1} av {2}.", "Activities {0}. Page {1} of {2}.");

    public static Text Narrow { get; } = new("Välj bland aktiviteterna", "Choose among the activities");

    public static Text Year { get; } = new("År", "Year");

    public static Text Kind { get; } = new("Sort", "Kind");

    public static Text AllKinds { get; } = new("Alla sorter", "All kinds");

    public static Text Audience { get; } = new("Målgrupp", "Audience");

    public static Text AllAudiences { get; } = new("Alla målgrupper", "All audiences");

    public static Text Day { get; } = new("Dag", "Day");

    public static Text Activity { get; } = new("Aktivitet", "Activity");

    public static Text Stands { get; } = new("Läge", "Status");

    public static Text Registered { get; } = new("Anmälda", "Registered");

    public static Text Estimated { get; } = new("Uppskattade", "Estimated");

    public static Text Counted { get; } = new("Räknade", "Counted");

    public static Text Together { get; } = new("Tillsammans {0}", "Together {0}");

    public static Text Held { get; } = new("Genomförda aktiviteter", "Activities held");

    public static Text HowHeldIsCounted { get; } = new(
        "De i listan som är genomförda. Planerade och inställda räknas inte.",
        "Those of the list that were held. Planned and cancelled ones are not counted.");

    public static Text HowCountedIsCounted { get; } = new(
        "Så många personer som någon räknade på plats. Det är det antal som gäller.",
        "How many people somebody counted on the spot. This is the number that counts.");

    public static Text HowEstimatedIsCounted { get; } = new(
        "Så många personer som någon uppskattade. Läggs aldrig ihop med de räknade.",
        "How many people somebody estimated. Never added to those counted.");

    public static Text HowRegisteredIsCounted { get; } = new(
        "Så många personer som hade anmält sig till det som blev av.",
        "How many people had put their names down for what was held.");

    public static Text ReachedChart { get; } = new("Räknade personer per målgrupp", "People counted by audience");

    public static Text NoneTitle { get; } = new("Inga aktiviteter {0}", "No activities in {0}");

    public static Text None { get; } = new(
        "Lägg in en föreläsning, en cirkel eller ett besök när det är bestämt. Antalet skriver du när det har varit.",
        "Put in a lecture, a circle or a visit when it is decided. You write the number when it has taken place.");

    public static Text NoHitsTitle { get; } = new("Ingen aktivitet passar", "No activity matches");

    public static Text NoHits { get; } = new(
        "Välj ett annat år, alla sorter eller alla målgrupper.", "Choose another year, all kinds or all audiences.");

    public static Text ShowAll { get; } = new("Visa alla aktiviteter i år", "Show all activities this year");

    public static Text Change { get; } = new("Ändra", "Change");

    public static Text ChangeTitle { get; } = new("Ändra aktivitet", "Change activity");

    public static Text Cancel { get; } = new("Ställ in", "Cancel it");

    public static Text CancelTitle { get; } = new("Ställa in aktiviteten?", "Cancel the activity?");

    public static Text CancelWords { get; } = new(
        "{0} den {1:d MMMM yyyy} ställs in. Det går inte att ångra.",
        "{0} on {1:d MMMM yyyy} is cancelled. This cannot be undone.");

    public static Text CancelNow { get; } = new("Ställ in aktiviteten", "Cancel the activity");

    public static Text KeepIt { get; } = new("Behåll den", "Keep it");

    public static Text Save { get; } = new("Spara aktiviteten", "Save the activity");

    public static Text Planned { get; } = new("{0} är inlagd.", "{0} is put in.");

    public static Text Name { get; } = new("Vad den heter", "What it is called");

    public static Text Place { get; } = new("Plats", "Place");

    public static Text Concerns { get; } = new("Handlar om", "Is about");

    public static Text RegisteredSoFar { get; } = new("Anmälda hittills", "Registered so far");

    public static Text By { get; } = new("Inlagd av", "Entered by");

    public static Text NotFilledIn { get; } = new("Inte ifyllt", "Not filled in");

    public static Text About { get; } = new("Om aktiviteten", "About the activity");

    public static Text HowMany { get; } = new("Hur många kom?", "How many came?");

    public static Text HowManyHint { get; } = new(
        "Det räknade antalet är det som gäller. Lämna tomt det ni inte vet.",
        "The counted number is the one that holds. Leave empty what you do not know.");

    public static Text Hold { get; } = new("Spara att den är genomförd", "Save that it was held");

    public static Text WasHeld { get; } = new("Aktiviteten är genomförd och räknas.", "The activity was held, and counts.");

    public static Text NotHeld { get; } = new("Blev inte av", "Was not held");

    public static Text NotHeldTitle { get; } = new("Ta bort att den är genomförd", "Remove that it was held");

    /// <summary>{0} is the title.</summary>
    public static Text NotHeldMeans { get; } = new(
        "”{0}” räknas då inte längre. Antalet står kvar, och du kan ställa in den eller spara igen att den är genomförd.",
        "“{0}” then no longer counts. The numbers stay, and you can cancel it or save again that it was held.");

    public static Text Correct { get; } = new("Rätta antalet", "Correct the numbers");

    public static Text CancelledOn { get; } = new("Inställd den {0:d MMMM yyyy}.", "Cancelled on {0:d MMMM yyyy}.");

    public static Text CancelledMeans { get; } = new("Den räknas inte i några siffror.", "It counts in no figure.");

    public static Text KindAndDay { get; } = new("{0}, {1:d MMMM yyyy}", "{0}, {1:d MMMM yyyy}");
}
