using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Responsible;

namespace BroByggare.Web.Features.Supports.Responsible;

/// <summary>Words of the page that hands over, and of the offers on Min dag.</summary>
public static class HandoverPageTexts
{
    public static Text Title { get; } = new("Lämna över", "Hand over");

    public static Text TitleOf { get; } = new("Lämna över stöd {0}", "Hand over support {0}");

    public static Text LeadAssign { get; } = new(
        "Det som är skrivet följer med stödet. Det räknas inte som gemensamt av det.",
        "What is written goes with the support. It does not count as joint by that.");

    public static Text LeadOffer { get; } = new(
        "Kollegan svarar ja eller nej. Till dess är du ansvarig och kan ta tillbaka erbjudandet.",
        "The colleague answers yes or no. Until then you are responsible and can take the offer back.");

    public static Text ToWhom { get; } = new("Till vem och när", "To whom and when");

    public static Text Taker { get; } = new("Ny ansvarig brobyggare", "New responsible bridge-builder");

    /// <summary>How many now, and how many then.</summary>
    public static Text Load { get; } = new("{0} → {1} stöd", "{0} → {1} supports");

    public static Text LoadOver { get; } = new("{0} → {1} stöd, över riktvärdet", "{0} → {1} supports, above the guide value");

    public static Text How { get; } = new("Hur tas det emot?", "How is it received?");

    public static Text Assign { get; } = new("Jag tilldelar", "I assign");

    public static Text Offer { get; } = new("Kollegan svarar", "The colleague answers");

    public static Text Going { get; } = new("Vilka stöd?", "Which supports?");

    public static Text GoingMissing { get; } = new("Välj minst ett stöd.", "Choose at least one support.");

    public static Text Follows { get; } = new("Det här följer med", "This goes along");

    public static Text FollowsAside { get; } = new("Historiken följer alltid med", "The history always goes along");

    public static Text FollowsCaption { get; } = new("Det som följer med, per stöd", "What goes along, by support");

    public static Text Actions { get; } = new("Öppna åtgärder", "Open actions");

    /// <summary>A support, its open lines of the plan, and how many of them are the bridge-builder's.</summary>
    public static Text ActionsOf { get; } = new(
        "Stöd {0}, öppna åtgärder: {1}, varav brobyggarens {2}", "Support {0}, open actions: {1}, of which the bridge-builder's {2}");

    public static Text Referrals { get; } = new("Hänvis\u00ADningar", "Referrals");

    public static Text Watches { get; } = new("Bevak\u00ADningar", "Watches");

    public static Text Consents { get; } = new("Sam\u00ADtycken", "Consents");

    public static Text Notes { get; } = new("Delade anteck\u00ADningar", "Shared notes");

    public static Text Own { get; } = new("Egna, stannar", "Own, stay");

    public static Text Together { get; } = new("Tillsammans", "Together");

    public static Text OwnStay { get; } = new(
        "Egna anteckningar stannar hos den som skrev dem.", "Own notes stay with whoever wrote them.");

    /// <summary>With whom and until when.</summary>
    public static Text ConsentUntil { get; } = new("{0} till {1:d MMMM yyyy}", "{0} until {1:d MMMM yyyy}");

    public static Text ConsentsOf { get; } = new("Stöd {0}, samtycken: {1}", "Support {0}, consents: {1}");

    public static Text DeputiesOf { get; } = new(
        "Stöd {0}: {1} vikarierar och ser det inte efter överlämningen.", "Support {0}: {1} stands in and does not see it after the handover.");

    public static Text Protected { get; } = new(
        "Stöd {0} är skyddat. Den som tar över får hitta personen, den som lämnar över får det inte längre.",
        "Support {0} is protected. Whoever takes over may find the person, whoever hands over no longer may.");

    public static Text Refused { get; } = new("Stöd {0}: {1}", "Support {0}: {1}");

    public static Text OfferedTo { get; } = new("Stöd {0} är erbjudet {1}. Erbjudandet upphör när du tilldelar.", "Support {0} is offered to {1}. The offer ends when you assign.");

    public static Text Decide { get; } = new("Det här måste bestämmas", "This must be decided");

    public static Text NothingToDecide { get; } = new("Inget behöver bestämmas.", "Nothing needs to be decided.");

    public static Text GiverOf { get; } = new("Vem lämnar över {0}?", "Who hands over {0}?");

    public static Text NoteTitle { get; } = new("Till den som tar över", "To whoever takes over");

    public static Text Note { get; } = new("Överlämningsanteckning", "Handover note");

    public static Text NoteHint { get; } = new(
        "Läggs i stödets journal när överlämningen gäller.", "Is put in the support's journal when the handover holds.");

    public static Text NoteHintMany { get; } = new(
        "Läggs i journalen i alla stöd som är valda. Skriv inget som bara gäller en person.",
        "Is put in the journal of all chosen supports. Write nothing that is about one person only.");

    public static Text Told { get; } = new("Personen har fått veta", "The person has been told");

    public static Text ToldHow { get; } = new("{0}: hur fick personen veta?", "{0}: how was the person told?");

    public static Text ToldOn { get; } = new("{0}: vilken dag?", "{0}: on which day?");

    public static Text NotToldWhy { get; } = new("{0}: varför inte än?", "{0}: why not yet?");

    public static Counted DoAssign { get; } = new(new("Lämna över stödet", "Hand the support over"), new("Lämna över {0} stöd", "Hand over {0} supports"));

    public static Counted DoOffer { get; } = new(new("Erbjud stödet", "Offer the support"), new("Erbjud {0} stöd", "Offer {0} supports"));

    public static Counted Offered { get; } = new(new("1 stöd är erbjudet {1}.", "1 support is offered to {1}."), new("{0} stöd är erbjudna {1}.", "{0} supports are offered to {1}."));

    public static Counted NotAll { get; } = new(
        new("1 stöd gick igenom. Kvar: {1}.", "1 support went through. Left: {1}."), new("{0} stöd gick igenom. Kvar: {1}.", "{0} supports went through. Left: {1}."));

    public static Text NothingHere { get; } = new("Inga öppna stöd att lämna över.", "No open supports to hand over.");

    public static Text NothingHereWords { get; } = new(
        "Välj stöd i listan. Det som är avslutat eller inte är ditt lämnas inte över.",
        "Choose supports in the list. What is closed or is not yours is not handed over.");

    public static Text Back { get; } = new("Till stödet", "To the support");

    public static Text BackToList { get; } = new("Till listan", "To the list");

    public static Text All { get; } = new("Lämna över alla", "Hand over all");

    public static Text ToYou { get; } = new("Kollegor frågar om du tar över", "Colleagues ask whether you take over");

    public static Text Waiting { get; } = new("Erbjudanden som väntar på svar", "Offers that wait for an answer");

    public static Text AsksYou { get; } = new("{0} frågar om du tar över, sedan {1:d MMMM yyyy}", "{0} asks whether you take over, since {1:d MMMM yyyy}");

    public static Text Asks { get; } = new("{0} har frågat {1} om stöd {2}, den {3:d MMMM yyyy}", "{0} has asked {1} about support {2}, on {3:d MMMM yyyy}");

    public static Text Number { get; } = new("Stöd {0}", "Support {0}");

    public static Text NotShownYet { get; } = new("Namnet ser du när du har tagit emot.", "You see the name when you have taken over.");

    public static Text Accept { get; } = new("Ta emot", "Take over");

    public static Text AcceptTitle { get; } = new("Ta emot stöd {0}", "Take over support {0}");

    public static Text AcceptMeans { get; } = new(
        "Du blir ansvarig från i dag, och {0} slutar vara det.", "You become responsible from today, and {0} stops being so.");

    public static Text Decline { get; } = new("Tacka nej", "Decline");

    public static Text DeclineTitle { get; } = new("Tacka nej till stöd {0}", "Decline support {0}");

    public static Text DeclineWhy { get; } = new("Några ord till den som frågade", "Some words to whoever asked");

    public static Text TakeBack { get; } = new("Ta tillbaka", "Take back");

    public static Text TakenBack { get; } = new("Erbjudandet om stöd {0} är tillbakadraget.", "The offer of support {0} is taken back.");

    public static Text Accepted { get; } = new("Du är ansvarig för stöd {0}.", "You are responsible for support {0}.");

    public static Text Declined { get; } = new("Du har tackat nej till stöd {0}.", "You have declined support {0}.");

    private static readonly Text Meeting = new("{0}: möte {1:d MMMM}, {2}", "{0}: meeting {1:d MMMM}, {2}");

    private static readonly Text MeetingAt = new("{0}: möte {1:d MMMM} kl. {2:HH\\.mm}, {3}", "{0}: meeting {1:d MMMM} at {2:HH\\:mm}, {3}");

    private static readonly Text Watch = new("{0}: bevakning {1:d MMMM}, {2}", "{0}: watch {1:d MMMM}, {2}");

    private static readonly Text Consent = new(
        "{0}: samtycket med {1} nämner den som lämnar över vid namn", "{0}: the consent with {1} names the one who hands over");

    private static readonly Text Joint = new("{0}: {1} är också ansvarig", "{0}: {1} is responsible too");

    /// <summary>What is asked of one thing that must be decided.</summary>
    public static Text Asked(this MatterView matter, SupportId support) => matter.Matter switch
    {
        HandoverMatter.Meeting when matter.At is { } at => MeetingAt.With(support, matter.Day, at, matter.About),
        HandoverMatter.Meeting => Meeting.With(support, matter.Day, matter.About),
        HandoverMatter.Watch => Watch.With(support, matter.Day, matter.About),
        HandoverMatter.Consent => Consent.With(support, matter.About),
        HandoverMatter.Joint => Joint.With(support, matter.About),
    };
}
