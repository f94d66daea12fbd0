using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>The rules of handing over, beside those that are the support's own.</summary>
public static class HandoverRefusals
{
    public static Refusal OnlyCoordinatorAssigns { get; } = new(
        "handover.only-coordinator-assigns",
        new("Bara samordnaren tilldelar. Erbjud stödet, så svarar kollegan.", "Only the coordinator assigns. Offer the support, and the colleague answers."));

    public static Refusal OnlyOwn { get; } = new(
        "handover.only-own", new("Du kan bara lämna över det du själv är ansvarig för.", "You can hand over only what you are responsible for yourself."));

    public static Refusal AlreadyOffered { get; } = new(
        "handover.already-offered",
        new("Stödet är redan erbjudet en kollega. Vänta på svar eller ta tillbaka erbjudandet.",
            "The support is offered to a colleague already. Wait for the answer or take the offer back."));

    public static Refusal ToldMissing { get; } = new(
        "handover.told-missing", new("Välj hur personen fick veta, eller inte än.", "Choose how the person was told, or not yet."));

    public static Refusal ToldDayMissing { get; } = new(
        "handover.told-day-missing", new("Skriv vilken dag personen fick veta.", "Give the day on which the person was told."));

    public static Refusal NotToldWhyMissing { get; } = new(
        "handover.not-told-why-missing", new("Skriv kort varför personen inte har fått veta än.", "Write briefly why the person has not been told yet."));

    public static Refusal Undecided { get; } = new(
        "handover.undecided", new("Bestäm först allt som måste bestämmas.", "Decide first all that must be decided."));

    public static Refusal DeclineWordMissing { get; } = new(
        "handover.decline-word-missing", new("Skriv kort varför, så att kollegan vet.", "Write briefly why, so that the colleague knows."));

    public static Refusal OfferTakenBack { get; } = new(
        "handover.offer-taken-back", new("Erbjudandet är tillbakadraget.", "The offer has been taken back."));

    public static Refusal OfferAnswered { get; } = new(
        "handover.offer-answered", new("Erbjudandet är redan besvarat.", "The offer is answered already."));

    public static Refusal OfferEnded { get; } = new(
        "handover.offer-ended",
        new("Erbjudandet gäller inte längre: stödet är avslutat eller överlämnat.", "The offer no longer holds: the support is closed or handed over."));
}
