using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Protection;

/// <summary>The words round who finds a support, and round emergencies.</summary>
public static class AccessPageTexts
{
    public static Text Title { get; } = new("Vem får hitta stödet", "Who may find the support");

    public static Text Protection { get; } = new("Skyddade personuppgifter", "Protected personal details");

    public static Text NotProtected { get; } = new(
        "Personen är inte markerad som skyddad. Markera om personen har sekretessmarkering eller skyddad folkbokföring.",
        "The person is not marked as protected. Mark them if they have a confidentiality mark or protected registration.");

    /// <summary>{0} is the kind, {1} the day.</summary>
    public static Text ProtectedSince { get; } = new("{0} sedan {1:d MMMM yyyy}. Bara de här hittar personen:", "{0} since {1:d MMMM yyyy}. Only these find the person:");

    public static Text Kind { get; } = new("Vilket skydd har personen?", "Which protection does the person have?");

    public static Text Grantees { get; } = new("Vilka får hitta personen?", "Who may find the person?");

    /// <summary>{0} is the number of the support.</summary>
    public static Text NotYourself { get; } = new(
        "Du har inte valt dig själv. När du har sparat hittar du inte stöd {0} längre.",
        "You have not chosen yourself. When you have saved, you no longer find support {0}.");

    public static Text GranteesHint { get; } = new(
        "Alla andra slutar hitta personen genast, du också om du inte väljer dig själv.",
        "Everybody else stops finding the person at once, you too unless you choose yourself.");

    public static Text WaysAreSafe { get; } = new("Telefon och e-post är säkra att använda", "Telephone and e-mail are safe to use");

    public static Text AreWaysSafe { get; } = new("Är telefon och e-post säkra att använda?", "Are telephone and e-mail safe to use?");

    public static Text WaysHint { get; } = new(
        "Det som tas bort går inte att få tillbaka. Skriv aldrig någon adress eller plats.", "What is removed cannot be brought back. Never write an address or a place.");

    public static Text WaysStay { get; } = new("Ja, behåll dem", "Yes, keep them");

    public static Text WaysGo { get; } = new("Nej, ta bort dem", "No, remove them");

    public static Text Protect { get; } = new("Markera som skyddad", "Mark as protected");

    /// <summary>{0} is the other kind.</summary>
    public static Text ChangeTo { get; } = new("Ändra till: {0}", "Change to: {0}");

    public static Text Grant { get; } = new("Låt en till hitta personen", "Let another find the person");

    public static Text EndGrant { get; } = new("Ta bort", "Remove");

    /// <summary>{0} is a name; for those who hear the page.</summary>
    public static Text EndGrantAbout { get; } = new("{0} från dem som får hitta personen", "{0} from those who may find the person");

    public static Text EndOwnGrantTitle { get; } = new("Ta bort dig själv", "Remove yourself");

    public static Text KeepOutOneself { get; } = new("Stäng ute dig själv", "Keep yourself out");

    public static Text KeepOutOneselfMeans { get; } = new(
        "Du hittar inte stödet längre, och kan inte släppa in dig själv igen. Det kan bara en annan som har hand om det.",
        "You no longer find the support, and cannot let yourself in again. Only somebody else who has it in hand can.");

    public static Text EndOwnGrantMeans { get; } = new(
        "Du hittar inte personen längre, och kan inte släppa in dig själv igen. Det kan bara någon som är kvar i listan.",
        "You no longer find the person, and cannot let yourself in again. Only somebody who is left in the list can.");

    public static Text EndProtection { get; } = new("Ta bort skyddet", "End the protection");

    public static Text EndProtectionWhy { get; } = new("Varför behövs skyddet inte längre?", "Why is the protection no longer needed?");

    public static Text KeptOut { get; } = new("Utestängda kollegor (jäv)", "Colleagues kept out (conflict of interest)");

    public static Text KeptOutLead { get; } = new(
        "Den som är släkt med personen eller står personen nära ska inte se stödet. Kollegan får inte veta att det finns.",
        "A colleague who is related to the person or close to them should not see the support. They are not told that it exists.");

    public static Text KeepOutWhom { get; } = new("Vem ska inte se stödet?", "Who should not see the support?");

    public static Text KeepOutWhy { get; } = new("Varför?", "Why?");

    public static Text KeepOut { get; } = new("Stäng ute", "Keep out");

    public static Text LetIn { get; } = new("Släpp in igen", "Let in again");

    /// <summary>{0} is who.</summary>
    public static Text LetInTitle { get; } = new("Släpp in {0} igen", "Let {0} in again");

    public static Text LetInWhy { get; } = new("Varför får kollegan se stödet igen?", "Why may the colleague see the support again?");

    /// <summary>{0} is the day, {1} the reason.</summary>
    public static Text KeptOutSince { get; } = new("sedan {0:yyyy-MM-dd}: ”{1}”", "since {0:yyyy-MM-dd}: “{1}”");

    /// <summary>The reason stands where it was written.</summary>
    public static Text KeptOutElsewhere { get; } = new(
        "sedan {0:yyyy-MM-dd}; skälet står i ett annat stöd för samma person", "since {0:yyyy-MM-dd}; the reason stands in another support for the same person");

    public static Text NotPrinted { get; } = new(
        "Det här skrivs inte ut, eftersom personen är skyddad.", "This is not printed, because the person is protected.");

    public static Text OnScreen { get; } = new("Gå igenom den tillsammans på skärmen.", "Go through it together on the screen.");

    /// <summary>For the browser's tab, which says nothing of somebody protected.</summary>
    public static Text Tab { get; } = new("Enskilt stöd", "Individual support");

    public static Text EmergencyTitle { get; } = new("Nödöppna ett stöd", "Open a support in an emergency");

    public static Text EmergencyLead { get; } = new(
        "När något inte kan vänta och den som är ansvarig inte går att nå. Du ser stödet i 24 timmar, och samordnaren eller en chef får veta det.",
        "When something cannot wait and whoever is responsible cannot be reached. You see the support for 24 hours, and the coordinator or a manager is told.");

    public static Text EmergencyNumber { get; } = new("Stödets nummer", "The support's number");

    public static Text EmergencyWhy { get; } = new("Varför måste du se det nu?", "Why must you see it now?");

    public static Text EmergencyHint { get; } = new("Skälet står kvar i stödets historik.", "The reason stays in the support's history.");

    public static Text Open { get; } = new("Nödöppna", "Open in an emergency");

    public static Text EmergencyYours { get; } = new("Du har nödöppnat stödet.", "You have opened the support in an emergency.");

    /// <summary>{0} is when it ends.</summary>
    public static Text EmergencyUntil { get; } = new(
        "Du ser det till {0:d MMMM}, kl. {0:H.mm}. En annan, samordnare eller chef, har fått veta det.", "You see it until {0:d MMMM}, {0:HH:mm}. Somebody else, a coordinator or a manager, has been told.");

    public static Text NobodyFindsThis { get; } = new(
        "Ingen som arbetar här har hand om stödet längre. Ta hand om det, så hittar du det också sedan.",
        "Nobody who works here has the support in hand any more. Take it into hand, and you find it afterwards too.");

    public static Text TakeIntoHand { get; } = new("Ta hand om stödet", "Take the support into hand");

    /// <summary>{0} is the number.</summary>
    public static Text FoundByNobody { get; } = new(
        "Stöd {0}: den som hade hand om det arbetar inte kvar, och ingen annan får hitta det. Nödöppna det och ta hand om det.",
        "Support {0}: whoever had it in hand no longer works here, and nobody else may find it. Open it in an emergency and take it into hand.");

    public static Text OwnEmergencies { get; } = new("Stöd som du har nödöppnat", "Supports that you have opened in an emergency");

    /// <summary>{0} is the number, {1} when it ends.</summary>
    public static Text OwnEmergency { get; } = new(
        "Du har nödöppnat stöd {0}, och ser det till {1:d MMMM}, kl. {1:H.mm}.",
        "You have opened support {0} in an emergency, and see it until {1:d MMMM}, {1:HH:mm}.");

    public static Text ToSupport { get; } = new("Till stödet", "To the support");

    /// <summary>{0} is the number; for those who hear the page.</summary>
    public static Text OpenAbout { get; } = new("stöd {0}", "support {0}");

    /// <summary>{0} is who is away.</summary>
    public static Text YouStandIn { get; } = new("Du vikarierar för {0}.", "You stand in for {0}.");

    /// <summary>{0} is the last day.</summary>
    public static Text StandsInUntil { get; } = new(
        "Du ser och arbetar med stödet till och med {0:d MMMM}. Vem som är ansvarig och vem som får hitta det bestämmer du inte.",
        "You see and work with the support up to and including {0:d MMMM}. Who is responsible and who may find it is not yours to decide.");

    public static Text Told { get; } = new("Nödöppningar att kvittera", "Emergency openings to acknowledge");

    public static Text ToldFoundByNobody { get; } = new("Stöd som ingen hittar", "Supports that nobody finds");

    /// <summary>{0} is who, {1} the number, {2} when, {3} when it ends.</summary>
    public static Text ToldOpen { get; } = new(
        "{0} nödöppnade stöd {1} den {2:d MMMM}, kl. {2:H.mm}. Det slutar den {3:d MMMM}, kl. {3:H.mm}.",
        "{0} opened support {1} in an emergency on {2:d MMMM}, {2:HH:mm}. It ends on {3:d MMMM}, {3:HH:mm}.");

    /// <summary>{0} is who, {1} the number, {2} when, {3} when it ended.</summary>
    public static Text ToldEnded { get; } = new(
        "{0} nödöppnade stöd {1} den {2:d MMMM}, kl. {2:H.mm}. Det slutade den {3:d MMMM}, kl. {3:H.mm}.",
        "{0} opened support {1} in an emergency on {2:d MMMM}, {2:HH:mm}. It ended on {3:d MMMM}, {3:HH:mm}.");

    public static Text Acknowledge { get; } = new("Jag har läst det", "I have read it");

    /// <summary>{0} is the number; for those who hear the page.</summary>
    public static Text AcknowledgeAbout { get; } = new("nödöppningen av stöd {0}", "the emergency opening of support {0}");

    public static Text ReadReason { get; } = new("Läs skälet", "Read the reason");
}
