using BroByggare.Core.Drafts;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Sessions;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Supports.Striking;
using BroByggare.Core.Team;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>The words of culling.</summary>
public static class CullingTexts
{
    public static Text Persons { get; } = new("Personer, med allt som är skrivet om dem", "Persons, with everything written about them");

    /// <summary>What rows of a table are called on a certificate; the data map's names speak to the person.</summary>
    /// <param name="table">The name of the entity.</param>
    internal static Text NameOf(string table) => table switch
    {
        nameof(Person) => new("Namn och kontaktvägar", "Names and ways of contact"),
        nameof(FormerFact) => new("Uppgifter som stod förut", "Facts that stood there before"),
        nameof(PersonStatement) => new("Personers egen uppfattning", "Persons' own views"),
        nameof(PersonMerge) => new("Sammanslagningar av poster", "Mergings of records"),
        nameof(OpeningQuestion) => new("Frågor innan ett stöd öppnades", "Questions before a support was opened"),
        nameof(PersonNameKey) => new("Sökord för namn", "Search keys of names"),
        nameof(IndividualSupport) => new("Stöd", "Supports"),
        nameof(SupportArea) => new("Områden", "Areas"),
        nameof(Round) => new("Problem och omdömen", "Problems and judgements"),
        nameof(Measure) => new("Åtgärder", "Measures"),
        nameof(PlanAction) => new("Rader i planer", "Lines of plans"),
        nameof(PlanGoal) => new("Mål i planer", "Goals of plans"),
        nameof(Watch) => new("Bevakningar", "Watches"),
        nameof(Consent) => new("Samtycken", "Consents"),
        nameof(Referral) => new("Hänvisningar", "Referrals"),
        nameof(OpenPeriod) => new("Tider då stöd var öppna", "Times when supports were open"),
        nameof(Responsibility) => new("Ansvar", "Responsibilities"),
        nameof(Contact) => new("Kontakter", "Contacts"),
        nameof(Note) => new("Anteckningar", "Notes"),
        nameof(FormerText) => new("Vad som stod förut i stöd", "What stood before in supports"),
        nameof(WordsStriking) => new("Makuleringar", "Strikings"),
        nameof(RemovalNotice) => new("Besked om det en kollega tog bort", "Notices of what a colleague took away"),
        nameof(HandoverOffer) => new("Erbjudanden om att ta över", "Offers to take over"),
        nameof(EntryQuestion) => new("Frågor på det som står", "Questions on entries"),
        nameof(EntryTurn) => new("Vad som frågades och svarades", "What was asked and answered"),
        nameof(SupportDraft) => new("Utkast som inte var sparade", "Drafts that were not saved"),
        nameof(NoteAddition) => new("Rättelser och personens egen bild", "Corrections and the person's own view"),
        nameof(Result) => new("Resultat", "Results"),
        nameof(Obstacle) => new("Hinder", "Obstacles"),
        nameof(HistoryEntry) => new("Historik", "History"),
        nameof(AccessMark) => new("Vem som får hitta", "Who may find"),
        nameof(EmergencyOpening) => new("Nödöppningar", "Emergency openings"),
        nameof(KeyContact) => new("Arkiverade nyckelkontakter", "Archived key contacts"),
        nameof(Session) => new("Avslutade inloggningar", "Ended sign-ins"),
        nameof(Deputy) => new("Avslutade vikariat", "Ended deputies"),
        nameof(LogReview) => new("Signerade loggkontroller", "Signed log reviews"),
        _ => throw new InvalidOperationException($"Say what rows of {table} are called on a certificate."),
    };

    public static Text Name(this CullingKind kind) => kind switch
    {
        CullingKind.ByRule => new("Enligt kommunens tider", "By the municipality's periods"),
        CullingKind.AtRequest => new("Personen har bett om det", "The person has asked for it"),
    };

    public static Text Name(this CullingState state) => state switch
    {
        CullingState.Prepared => new("Provlista", "Dry run"),
        CullingState.HandedIn => new("Väntar på godkännande", "Waits for approval"),
        CullingState.Running => new("Pågår", "Under way"),
        CullingState.Stopped => new("Avbruten", "Stopped"),
        CullingState.Done => new("Klar", "Done"),
        CullingState.Rejected => new("Avslagen", "Rejected"),
        CullingState.Withdrawn => new("Tillbakatagen", "Taken back"),
    };

    public static Text Name(this Exemption why) => why switch
    {
        Exemption.StillNeeded => new("Behövs fortfarande", "Still needed"),
        Exemption.Archive => new("Arkivet ska ha det först", "The archive is to have it first"),
        Exemption.LegalClaim => new("Rättsligt anspråk", "Legal claim"),
    };

    public static Text Name(this CullingOutcome outcome) => outcome switch
    {
        CullingOutcome.Erased => new("Raderad", "Erased"),
        CullingOutcome.LeftOut => new("Lämnades kvar", "Left out"),
        CullingOutcome.Spared => new("Kvar efter avbrott", "Left when it was stopped"),
    };
}
