using BroByggare.Core.Kernel;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Privacy.Retention;

/// <summary>The words of the pages of culling.</summary>
public static class CullingPageTexts
{
    public static Text Title { get; } = new("Gallring", "Culling");

    public static Text Lead { get; } = new(
        "Det som har sparats så länge som kommunen har bestämt raderas. En gör en provlista, en annan godkänner. Siffrorna ändras inte.",
        "What has been kept for as long as the municipality has decided is erased. One makes a dry run, another approves. The figures do not change.");

    public static Text Prepare { get; } = new("Gör en provlista", "Make a dry run");

    public static Text Rules { get; } = new("Vad tiderna säger nu", "What the periods say now");

    public static Text What { get; } = new("Vad", "What");

    public static Text KeptFor { get; } = new("Sparas i", "Kept for");

    /// <summary>{0} is how many months.</summary>
    public static Counted Months { get; } = new(new("1 månad", "1 month"), new("{0} månader", "{0} months"));

    public static Text NotDecided { get; } = new("Inte bestämt: inget föreslås", "Not decided: nothing is proposed");

    public static Text Due { get; } = new("Att gallra nu", "To cull now");

    /// <summary>{0} is how many persons.</summary>
    public static Text WhenCounted { get; } = new(
        "Tiden räknas från att personens sista stöd avslutades, en kontakt arkiverades, en inloggning eller ett vikariat tog slut eller en loggkontroll signerades. Tiderna står i inställningarna. En lista har högst {0} personer, de som har varit avslutade längst.",
        "The period is counted from when the person's last support was closed, a contact archived, a sign-in or a deputy's time ended, or a log review signed. The periods stand in the settings. A list has at most {0} persons, those closed the longest.");

    public static Text Earlier { get; } = new("Gallringar", "Cullings");

    public static Text NoneTitle { get; } = new("Ingen gallring än", "No culling yet");

    public static Text None { get; } = new("När någon gör en provlista finns den här.", "When somebody makes a dry run, it stands here.");

    public static Text Number { get; } = new("Nummer", "Number");

    public static Text Why { get; } = new("Varför", "Why");

    public static Text State { get; } = new("Läge", "State");

    public static Text MadeBy { get; } = new("Gjord av", "Made by");

    public static Text When { get; } = new("När", "When");

    /// <summary>{0} is the culling's number.</summary>
    public static Text WaitsForYou { get; } = new("Gallring {0} är inlämnad och väntar på att någon annan godkänner den.", "Culling {0} is handed in and waits for somebody else to approve it.");

    public static Text LookAtIt { get; } = new("Gå igenom listan", "Go through the list");

    /// <summary>{0} is the culling's number.</summary>
    public static Text OneTitle { get; } = new("Gallring {0}", "Culling {0}");

    public static Text Back { get; } = new("Till gallringar", "To cullings");

    /// <summary>{0} is who, {1} when.</summary>
    public static Text Made { get; } = new("Listan gjordes av {0} {1:yyyy-MM-dd}.", "The list was made by {0} on {1:yyyy-MM-dd}.");

    /// <summary>{0} is who, {1} when.</summary>
    public static Text Approved { get; } = new("Godkändes av {0} {1:yyyy-MM-dd}.", "Approved by {0} on {1:yyyy-MM-dd}.");

    /// <summary>{0} is who, {1} when.</summary>
    public static Text Refused { get; } = new("Avslogs av {0} {1:yyyy-MM-dd}. Ingen är raderad.", "Rejected by {0} on {1:yyyy-MM-dd}. Nobody is erased.");

    /// <summary>{0} is who, {1} when.</summary>
    public static Text TakenBack { get; } = new("Togs tillbaka av {0} {1:yyyy-MM-dd}. Ingen är raderad.", "Taken back by {0} on {1:yyyy-MM-dd}. Nobody is erased.");

    public static Text DryRun { get; } = new(
        "Ingen är raderad än. Undanta den som måste finnas kvar och lämna sedan listan till någon annan.",
        "Nobody is erased yet. Exempt whoever must stay, and then hand the list over to somebody else.");

    public static Text Waiting { get; } = new("Listan väntar på att en annan än den som gjorde den godkänner.", "The list waits for somebody other than its maker to approve it.");

    /// <summary>{0} persons are done, of {1}.</summary>
    public static Text Running { get; } = new(
        "{0:N0} av {1:N0} personer är klara. Stannar programmet fortsätter raderingen när det startar igen.",
        "{0:N0} of {1:N0} persons are done. If the program stops, the erasure goes on when it starts again.");

    /// <summary>{0} is who, {1} when; {2} persons are done, of {3}.</summary>
    public static Text StoppedBy { get; } = new(
        "Raderingen avbröts av {0} {1:yyyy-MM-dd 'kl.' H.mm}. {2:N0} av {3:N0} personer är klara.",
        "The erasure was stopped by {0} on {1:yyyy-MM-dd H:mm}. {2:N0} of {3:N0} persons are done.");

    public static Text StoppedMeans { get; } = new(
        "Ingen mer raderas förrän någon fortsätter. Lämnar ni resten är gallringen slut, och de som är kvar kan komma på en ny lista.",
        "Nobody more is erased until somebody goes on. If you leave the rest, the culling ends, and those who are left can stand on a new list.");

    /// <summary>{0} is who stopped it, {1} when, {2} how many are left.</summary>
    public static Text RestLeft { get; } = new(
        "Avbröts av {0} {1:yyyy-MM-dd}. Personer som lämnades kvar: {2:N0}.", "Stopped by {0} on {1:yyyy-MM-dd}. Persons who were left: {2:N0}.");

    public static Text Stop { get; } = new("Avbryt raderingen", "Stop the erasure");

    public static Text GoOn { get; } = new("Fortsätt radera", "Go on erasing");

    public static Text LeaveRest { get; } = new("Lämna resten", "Leave the rest");

    /// <summary>{0} is the list's number.</summary>
    public static Text LeaveRestTitle { get; } = new("Lämna resten av gallring {0}", "Leave the rest of culling {0}");

    public static Text LeaveRestMeans { get; } = new(
        "Ingen mer på listan raderas, och den går inte att öppna igen. De som redan är raderade är borta.",
        "Nobody more on the list is erased, and it cannot be opened again. Those who are erased already are gone.");

    public static Text Persons { get; } = new("Personer på listan", "Persons on the list");

    public static Text Stayed { get; } = new("Personer som är kvar", "Persons who are still there");

    public static Text NoPersons { get; } = new("Ingen person på listan.", "No person on the list.");

    public static Text LatestSupport { get; } = new("Senaste stödet", "Latest support");

    public static Text Name { get; } = new("Namn", "Name");

    public static Text ClosedIn { get; } = new("Avslutat", "Closed");

    public static Text OpenAgain { get; } = new("Har ett öppet stöd", "Has an open support");

    /// <summary>{0} is the month.</summary>
    public static Text Month { get; } = new("{0:MMMM yyyy}", "{0:MMMM yyyy}");

    public static Text Supports { get; } = new("Stöd", "Supports");

    public static Text Outcome { get; } = new("Raderas?", "Erased?");

    public static Text WillBeErased { get; } = new("Raderas", "Will be erased");

    public static Text WillStay { get; } = new("Lämnas kvar", "Will stay");

    /// <summary>The erasure was stopped before it came to the person.</summary>
    public static Text NotErasedYet { get; } = new("Inte raderad än", "Not erased yet");

    /// <summary>The list was rejected or taken back.</summary>
    public static Text WasNotErased { get; } = new("Raderades inte", "Was not erased");

    public static Text Exempt { get; } = new("Undanta", "Exempt");

    public static Text EndExemption { get; } = new("Ta bort undantaget", "End the exemption");

    /// <summary>{0} is a support's number.</summary>
    public static Text About { get; } = new("stöd {0}", "support {0}");

    /// <summary>{0} is a support's number.</summary>
    public static Text OfSupport { get; } = new("Personen i stöd {0}", "The person of support {0}");

    public static Text ExemptTitle { get; } = new("Varför ska personen vara kvar?", "Why must the person stay?");

    public static Text ChooseReason { get; } = new("Välj varför.", "Choose why.");

    public static Text Save { get; } = new("Spara", "Save");

    public static Text Registers { get; } = new("Annat som tas bort samtidigt", "Other things taken away at the same time");

    public static Text HandIn { get; } = new("Lämna för godkännande", "Hand over for approval");

    public static Text HandedIn { get; } = new("Lämnad för godkännande.", "Handed over for approval.");

    public static Text Withdraw { get; } = new("Ta tillbaka listan", "Take the list back");

    public static Text Reject { get; } = new("Avslå", "Reject");

    /// <summary>{0} is the list's number.</summary>
    public static Text WithdrawTitle { get; } = new("Ta tillbaka gallring {0}", "Take back culling {0}");

    /// <summary>{0} is the list's number.</summary>
    public static Text RejectTitle { get; } = new("Avslå gallring {0}", "Reject culling {0}");

    public static Text EndsTheList { get; } = new(
        "Listan går inte att öppna igen, och ingen på den raderas. Undantagen följer med till nästa lista.",
        "The list cannot be opened again, and nobody on it is erased. The exemptions go on to the next list.");

    public static Text Approve { get; } = new("Godkänn och radera", "Approve and erase");

    public static Text ApproveTitle { get; } = new("Radera för alltid?", "Erase for ever?");

    /// <summary>{0} is how many persons.</summary>
    public static Text ApproveMeans { get; } = new(
        "Personer som raderas: {0}. Allt som är skrivet om dem tas bort, och deras nycklar förstörs så att inte heller gamla säkerhetskopior går att läsa. Det går inte att ångra.",
        "Persons who are erased: {0}. Everything written about them is taken away, and their keys are destroyed so that old backups cannot be read either. It cannot be undone.");

    public static Text Erasing { get; } = new("Raderar personer", "Erasing persons");

    public static Text StopMeans { get; } = new(
        "Avbryter du blir den som raderas nu klar. De som är raderade går inte att få tillbaka. Resten är kvar tills någon fortsätter.",
        "If you stop, the one who is being erased now is finished. Those who are erased cannot be brought back. The rest stay until somebody goes on.");

    /// <summary>The press to stop came while the last one was being erased.</summary>
    public static Text TooLateToStop { get; } = new("Det gick inte att avbryta i tid. Alla är raderade.", "It was too late to stop. All are erased.");

    public static Text ApproveStays { get; } = new(
        "Kvar blir tal utan namn och dag, så att siffrorna för varje år är desamma.", "What stays is counts without names and days, so that the figures of every year are the same.");

    public static Text Done { get; } = new("Gallringen är gjord.", "The culling is done.");

    public static Text ShowCertificate { get; } = new("Visa beviset", "Show the certificate");

    public static Text Numbers { get; } = new("Vad som togs bort eller tömdes", "What was taken away or emptied");

    public static Text Gone { get; } = new("Borttagna rader", "Rows taken away");

    public static Text Bare { get; } = new("Tömda rader, kvar för siffrorna", "Rows emptied, left for the figures");

    public static Text CertificateTitle { get; } = new("Bevis om gallring", "Certificate of culling");

    /// <summary>{0} is the number.</summary>
    public static Text CertificateNumber { get; } = new("Gallring nummer {0}", "Culling number {0}");

    public static Text Rule { get; } = new("Regel", "Rule");

    /// <summary>{0} is how many months, {1} the last day.</summary>
    public static Text RulePersons { get; } = new(
        "Personer sparas i {0} månader. Listan gjordes för dem vars sista stöd avslutades senast {1:yyyy-MM-dd}.",
        "Persons are kept for {0} months. The list was made for those whose last support was closed by {1:yyyy-MM-dd}.");

    public static Text ErasedPersons { get; } = new("Raderade personer", "Persons erased");

    public static Text ErasedSupports { get; } = new("Deras stöd", "Their supports");

    public static Text KeysDestroyed { get; } = new("Förstörda nycklar", "Keys destroyed");

    public static Text ExemptedPersons { get; } = new("Undantagna", "Exempted");

    public static Text LeftOutPersons { get; } = new("Lämnade kvar, för att de inte längre skulle gallras", "Left out, because they were no longer to be culled");

    public static Text SparedPersons { get; } = new("Lämnade kvar, för att gallringen avbröts", "Left, because the culling was stopped");

    public static Text GoneOnBy { get; } = new("Fortsatt efter avbrott av", "Gone on with after a stop by");

    public static Text StoppedByWhom { get; } = new("Avbruten av", "Stopped by");

    public static Text PreparedBy { get; } = new("Listan gjord av", "List made by");

    public static Text ApprovedBy { get; } = new("Godkänd av", "Approved by");

    /// <summary>{0} is who, {1} when.</summary>
    public static Text Signed { get; } = new("{0}, {1:yyyy-MM-dd 'kl.' H.mm}", "{0}, {1:yyyy-MM-dd H:mm}");

    public static Text DoneAt { get; } = new("Klar", "Done");

    /// <summary>{0} is when.</summary>
    public static Text Moment { get; } = new("{0:yyyy-MM-dd 'kl.' H.mm}", "{0:yyyy-MM-dd H:mm}");

    public static Text NamesNobody { get; } = new(
        "Beviset säger inget om vem som har fått stöd. Raderna som är kvar har varken namn, ord eller dag, och räknas bara i siffrorna.",
        "The certificate says nothing of who has been supported. The rows that are left have neither name, words nor day, and are only counted in the figures.");

    public static Text EraseTitle { get; } = new("Radera personen", "Erase the person");

    /// <summary>{0} is a support's number.</summary>
    public static Text EraseTab { get; } = new("Radera, stöd {0}", "Erase, support {0}");

    /// <summary>{0} is the numbers of the supports.</summary>
    public static Text EraseLead { get; } = new("Det gäller personen i stöd {0}.", "It is about the person of support {0}.");

    public static Text EraseMeans { get; } = new("Det här händer", "This is what happens");

    public static IReadOnlyList<Text> EraseConsequences { get; } =
    [
        new("Namn, kontaktvägar, anteckningar, planer, samtycken och allt annat som är skrivet om personen tas bort.",
            "Name, ways of contact, notes, plans, consents and everything else written about the person is taken away."),
        new("Det går inte att ångra. Inte heller gamla säkerhetskopior går att läsa.", "It cannot be undone. Old backups cannot be read either."),
        new("Stödets nummer slutar gälla, för alla.", "The support's number stops working, for everybody."),
        new("Kvar blir tal utan namn och dag, så att siffrorna stämmer, och loggen med nummer.", "What stays is counts without names and days, so that the figures are right, and the log with numbers."),
        new("En annan samordnare, chef eller administratör måste godkänna innan något händer.", "Another coordinator, manager or administrator must approve before anything happens."),
        new("Vill personen ha ett registerutdrag, lämna det först.", "If the person wants an access extract, hand it out first."),
    ];

    public static Text AskForErasure { get; } = new("Be om radering", "Ask for erasure");

    public static Text Asked { get; } = new("Begäran är lämnad. Nu ska en annan godkänna.", "The request is handed over. Now another is to approve.");

    public static Text BackToSupport { get; } = new("Till stödet", "To the support");
}
