using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>The rules of the ladder, by name.</summary>
public static class ReferralRefusals
{
    public static Refusal ConsentMissing { get; } = new(
        "referral.consent-missing",
        new("Det finns inget giltigt samtycke att dela med kontakten. Fråga personen och skriv in samtycket först.",
            "There is no valid consent to share with the contact. Ask the person and write down the consent first."));

    public static Refusal ContactMissing { get; } = new(
        "referral.contact-missing",
        new("Välj vem det gäller.", "Choose whom it concerns."));

    public static Refusal ContactRetired { get; } = new(
        "referral.contact-retired",
        new("Kontakten är arkiverad. Välj en annan.", "The contact is archived. Choose another."));

    public static Refusal ContactAlreadyMade { get; } = new(
        "referral.contact-already-made",
        new("Kontakt är redan tagen.", "Contact has already been made."));

    public static Refusal ContactNotMade { get; } = new(
        "referral.contact-not-made",
        new("Kontakt är inte tagen än. Anteckna först när ni tog kontakt.",
            "Contact has not been made yet. Note first when you made contact."));

    public static Refusal AlreadyDecided { get; } = new(
        "referral.already-decided",
        new("Kontakten har redan svarat ja eller nej.", "The contact has already said yes or no."));

    public static Refusal NotAccepted { get; } = new(
        "referral.not-accepted",
        new("Kontakten har inte sagt ja än.", "The contact has not said yes yet."));

    public static Refusal HelpAlreadyNoted { get; } = new(
        "referral.help-already-noted",
        new("Det är redan antecknat om hjälpen kom.", "It is already noted whether help came."));

    public static Refusal HelpNotNoted { get; } = new(
        "referral.help-not-noted",
        new("Anteckna först om hjälpen kom.", "Note first whether help came."));

    public static Refusal Settled { get; } = new(
        "referral.settled",
        new("Hänvisningen är redan avslutad.", "The referral is already settled."));

    public static Refusal DueBeforeToday { get; } = new(
        "referral.due-before-today",
        new("Dagen för svar har redan varit. Välj i dag eller en senare dag.",
            "The day for the answer has passed. Choose today or a later day."));

    public static Refusal ReasonMissing { get; } = new(
        "referral.reason-missing",
        new("Skriv varför.", "Write why."));

    public static Refusal ConsentAlreadyWithdrawn { get; } = new(
        "referral.consent-already-withdrawn",
        new("Samtycket är redan återkallat.", "The consent is already withdrawn."));

    public static Refusal ConsentReplaced { get; } = new(
        "referral.consent-replaced",
        new("Ett senare samtycke med samma kontakt har tagit dess plats.", "A later consent with the same contact has taken its place."));

    /// <summary>{0} is the last day that can be chosen.</summary>
    public static Refusal ConsentTooLong { get; } = new(
        "referral.consent-too-long",
        new("Ett samtycke gäller inte längre än till {0:d MMMM yyyy}. Fråga personen igen då.",
            "A consent holds no longer than to {0:d MMMM yyyy}. Ask the person again then."));

    public static Refusal ConsentUntilPassed { get; } = new(
        "referral.consent-until-passed",
        new("Samtyckets sista dag har redan varit. Välj i dag eller en senare dag.",
            "The last day of the consent has passed. Choose today or a later day."));

    public static Refusal NothingToTakeBack { get; } = new(
        "referral.nothing-to-take-back", new("Det finns inget steg att ta tillbaka.", "There is no step to take back."));

    public static Refusal AnswerMissing { get; } = new(
        "referral.answer-missing", new("Välj vad personen svarade.", "Choose what the person answered."));
}
