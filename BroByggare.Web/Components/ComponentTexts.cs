using BroByggare.Core.Kernel;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Components;

/// <summary>The words that our blocks bring with them.</summary>
public static class ComponentTexts
{
    public static Text Product { get; } = Text.Same("BroByggare");

    public static Text FailedTitle { get; } = new("Något gick fel hos oss", "Something went wrong on our side");

    public static Text Failed { get; } = new(
        "Det som var sparat är kvar. Försök igen. Händer det igen, berätta för den som sköter systemet hos er och ange koden {0}.",
        "What was saved is still there. Try again. If it happens again, tell whoever looks after the system where you work, and give the code {0}.");

    public static Text Saved { get; } = new("Sparat kl. {0:H.mm}", "Saved at {0:HH:mm}");

    public static Text AtTime { get; } = new("kl. {0:H.mm}", "at {0:HH:mm}");

    public static Text Saving { get; } = new("Sparar …", "Saving …");

    public static Text NotSaved { get; } = new("Inte sparat", "Not saved");

    public static Text Working { get; } = new("Vänta …", "Wait …");

    public static Text WaitsForLink { get; } = new(
        "Går när förbindelsen är tillbaka.", "Possible when the connection is back.");

    public static Text Undo { get; } = new("Ångra", "Undo");

    public static Text Close { get; } = new("Stäng", "Close");

    public static Text Cancel { get; } = new("Avbryt", "Cancel");

    /// <summary>Asked for, and not yet done: what was begun is finished first.</summary>
    public static Text Cancelling { get; } = new("Avbryter …", "Stopping …");

    /// <summary>{0} are done, of {1}.</summary>
    public static Text CountOf { get; } = new("{0:N0} av {1:N0}", "{0:N0} of {1:N0}");

    /// <summary>{0} is what is done, {1} are done, of {2}.</summary>
    public static Text WorkCome { get; } = new("{0}: {1:N0} av {2:N0}", "{0}: {1:N0} of {2:N0}");

    public static Text Today { get; } = new("I dag", "Today");

    public static Text Tomorrow { get; } = new("I morgon", "Tomorrow");

    public static Text InAWeek { get; } = new("Om en vecka", "In a week");

    public static Text InTwoWeeks { get; } = new("Om två veckor", "In two weeks");

    public static Text InAMonth { get; } = new("Om en månad", "In a month");

    public static Text OnlyDay { get; } = new("Välj {0:yyyy-MM-dd}. Ingen annan dag går.", "Choose {0:yyyy-MM-dd}. No other day is possible.");

    public static Text DayBetween { get; } = new(
        "Välj en dag från och med {0:yyyy-MM-dd} till och med {1:yyyy-MM-dd}.",
        "Choose a day from {0:yyyy-MM-dd} to {1:yyyy-MM-dd}.");

    public static Text LongDay { get; } = new("{0:dddd d MMMM yyyy}", "{0:dddd d MMMM yyyy}");

    public static Text NumberBetween { get; } = new(
        "Skriv ett heltal från {0} till {1}.", "Write a whole number from {0} to {1}.");

    public static Text NoTime { get; } = new("Skriv ett klockslag, som 10:30.", "Write a time, such as 10:30.");

    public static Text DayMissing { get; } = new("Välj en dag.", "Choose a day.");

    /// <summary>{0} is how many characters too many, {1} how many fit; the script fills them in while one types.</summary>
    public static Text TooLong { get; } = new(
        "Texten är för lång. Högst {1:N0} tecken får plats. Ta bort {0:N0}.",
        "The text is too long. At most {1:N0} characters fit. Take away {0:N0}.");

    public static Text ToPutRight { get; } = new("{0} saker behöver rättas:", "{0} things need to be put right:");

    public static Text UnsavedBehind { get; } = new(
        "Det du har skrivit på sidan är inte sparat. Avbryt och spara det först.", "What you have written on the page is not saved. Cancel and save it first.");

    public static Text Unsaved { get; } = new("Du har skrivit något som inte är sparat.", "You have written something that is not saved.");

    public static Text WriteOn { get; } = new("Fortsätt skriva", "Go on writing");

    public static Text ThrowAway { get; } = new("Kasta det", "Throw it away");

    public static Text KeptForLater { get; } = new(
        "Det du skrev är inte sparat. Det finns kvar när du öppnar rutan igen.",
        "What you wrote is not saved. It is there when you open the box again.");

    public static Text NotShownTitle { get; } = new("Det kan inte visas just nu.", "It cannot be shown just now.");

    public static Text ShownWhenItCan { get; } = new("Det visas så snart det går.", "It is shown as soon as it can be.");

    public static Text IsDraft { get; } = new("Det här är ditt utkast från förut. Det är inte sparat.", "This is your draft from before. It is not saved.");

    public static Text DraftKept { get; } = new("Utkast sparat kl. {0:H.mm}", "Draft kept at {0:HH:mm}");

    public static Text DraftNotKept { get; } = new("Inte sparat, ingen kontakt med servern", "Not saved, no contact with the server");

    /// <summary>The support is not the member's to see, or there are too many drafts.</summary>
    public static Text DraftOnlyHere { get; } = new("Utkastet finns bara i den här fliken", "The draft is in this tab only");

    /// <summary>{0} is filled in by the script: when.</summary>
    public static Text DraftElsewhere { get; } = new(
        "Du började skriva här {0}, i en annan flik eller på en annan enhet. Det är inte sparat.",
        "You began to write here {0}, in another tab or on another device. It is not saved.");

    public static Text DropDraft { get; } = new("Kasta utkastet", "Throw the draft away");

    /// <summary>{0} is filled in by the script, for only the browser knows.</summary>
    public static Text CharactersLeft { get; } = new("{0} tecken kvar", "{0} characters left");

    public static Text IfAny { get; } = new("(om det finns)", "(if any)");

    public static Text Choose { get; } = new("Välj", "Choose");

    public static Text Step { get; } = new("Steg {0}", "Step {0}");

    public static Text StepOf { get; } = new("Steg {0} av 5", "Step {0} of 5");

    public static Text Of { get; } = new("av {0}", "of {0}");

    public static Text PerCent { get; } = new("{0} %", "{0}%");

    public static Text GoalReached { get; } = new("Målet är nått", "The goal is reached");

    public static Text LeftToGoal { get; } = new("{0:N0} kvar till målet", "{0:N0} left to the goal");

    /// <summary>For a share.</summary>
    public static Text PointsToGoal { get; } = new("{0} procentenheter kvar till målet", "{0} percentage points left to the goal");

    public static Text NoGoal { get; } = new("Inget mål satt", "No goal set");

    public static Text HowCounted { get; } = new("Så räknas det", "How it is counted");

    public static Text ShowTable { get; } = new("Visa som tabell", "Show as a table");

    public static Text ShowPicture { get; } = new("Visa som bild", "Show as a picture");

    public static Text Number { get; } = new("Antal", "Number");

    public static Text Month { get; } = new("Månad", "Month");

    public static Text Together { get; } = new("Tillsammans", "Together");

    public static Text Guideline { get; } = new("Riktvärde {0}–{1}", "Guideline {0}–{1}");

    public static Text AboveGuideline { get; } = new("över riktvärdet", "above the guideline");

    public static Text BelowGuideline { get; } = new("under riktvärdet", "below the guideline");

    public static Text Pages { get; } = new("Sidor", "Pages");

    public static Text Page { get; } = new("Sida", "Page");

    public static Text Previous { get; } = new("Föregående", "Previous");

    public static Text Next { get; } = new("Nästa", "Next");

    public static Text RowsOf { get; } = new("{0:N0}–{1:N0} av {2:N0}", "{0:N0}–{1:N0} of {2:N0}");

    /// <summary>Before a name that is only near what was typed.</summary>
    public static Text DidYouMean { get; } = new("Menade du", "Did you mean");

    public static Text NoHits { get; } = new("Inga träffar", "No hits");

    public static Counted Hits { get; } = new(new("1 träff", "1 hit"), new("{0} träffar", "{0} hits"));

    public static Text SavedMeanwhile { get; } = new("Under tiden har det sparats:", "Saved meanwhile:");

    /// <summary>{0} is who, {1} when.</summary>
    public static Text SavedMeanwhileBy { get; } = new("{0} har sparat {1}:", "{0} saved {1}:");

    /// <summary>{0} is when.</summary>
    public static Text SavedMeanwhileByYou { get; } = new("Du har sparat i ett annat fönster {0}:", "You saved in another window {0}:");

    public static Text TakeBoth { get; } = new("Sätt ihop båda", "Put both together");

    public static Text TakeTheirs { get; } = new("Ta det i stället", "Take that instead");

    public static Text Nothing { get; } = new("(tomt)", "(empty)");

    public static Text Yes { get; } = new("Ja", "Yes");

    public static Text No { get; } = new("Nej", "No");

    public static Text Copy { get; } = new("Kopiera", "Copy");

    public static Text Copied { get; } = new("Kopierad.", "Copied.");
}
