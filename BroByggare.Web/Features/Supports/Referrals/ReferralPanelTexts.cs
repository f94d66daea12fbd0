using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Supports.Referrals;

/// <summary>The words of referrals and consents as they are shown in a support.</summary>
public static class ReferralPanelTexts
{
    private static readonly Text ReferTo = new("Hänvisa till {0}", "Refer to {0}");

    private static readonly Text GuideTo = new("Lotsa till {0}", "Guide to {0}");

    private static readonly Text AccompanyTo = new("Följa med till {0}", "Accompany to {0}");

    public static Text Title { get; } = new("Hänvisningar", "Referrals");

    public static Text None { get; } = new("Ingen hänvisning än.", "No referral yet.");

    public static Text New { get; } = new("Ny", "New");

    public static Text NewReferral { get; } = new("Ny hänvisning", "New referral");

    public static Text Kind { get; } = new("Hur?", "How?");

    public static Text To { get; } = new("Till vem?", "To whom?");

    public static Text What { get; } = new("Vilken hjälp hoppas ni på?", "What help do you hope for?");

    public static Text DueOn { get; } = new("När väntar ni svar?", "When do you expect an answer?");

    public static Text Save { get; } = new("Spara hänvisningen", "Save the referral");

    /// <summary>Telling the person where to go needs no consent.</summary>
    public static Text NothingShared { get; } = new("Inget delas med kontakten.", "Nothing is shared with the contact.");

    public static Text ReferSharesNothing { get; } = new(
        "Du berättar för personen vart den kan vända sig. Inget delas med kontakten, så inget samtycke behövs.",
        "You tell the person where to turn. Nothing is shared with the contact, so no consent is needed.");

    public static Text WeShare { get; } = new("Vi berättar något om personen för kontakten", "We tell the contact something about the person");

    /// <summary>{0} is the contact, {1} the last day.</summary>
    public static Text HasConsent { get; } = new(
        "Personen har sagt ja till att dela med {0} till och med {1:yyyy-MM-dd}.", "The person has consented to sharing with {0} until {1:yyyy-MM-dd}.");

    public static Text ConsentEndsBefore { get; } = new(
        "Samtycket slutar före den dagen. Fråga personen igen innan ni delar något mer.", "The consent ends before that day. Ask the person again before anything more is shared.");

    /// <summary>{0} is the contact.</summary>
    public static Text ConsentFirst { get; } = new(
        "Vad har personen sagt ja till att dela med {0}?", "What has the person consented to share with {0}?");

    public static Text ShowLadder { get; } = new("Visa hela stegen", "Show the whole ladder");

    public static Text YesOrNo { get; } = new("Ja eller nej från kontakten", "Yes or no from the contact");

    public static Text HelpGiven { get; } = new("Hjälp given", "Help received");

    public static Text DidItSolve { get; } = new("Löste det problemet? Personens svar", "Did it solve the problem? The person's answer");

    public static Text Solved { get; } = new("Löste det problemet? {0}", "Did it solve the problem? {0}");

    public static Text WaitsUntil { get; } = new("Svar väntas senast {0:yyyy-MM-dd}.", "An answer is expected by {0:yyyy-MM-dd}.");

    public static Text Waited { get; } = new("Svar väntades senast {0:yyyy-MM-dd}.", "An answer was expected by {0:yyyy-MM-dd}.");

    /// <summary>The day they gave, or the one to ask on when they gave none.</summary>
    public static Text HelpBy { get; } = new("Hjälpen följs upp senast {0:yyyy-MM-dd}.", "The help is followed up by {0:yyyy-MM-dd}.");

    public static Text ConsentUntil { get; } = new(
        "Personen har sagt ja till att dela till och med {0:yyyy-MM-dd}.", "The person has consented to sharing until {0:yyyy-MM-dd}.");

    public static Text NoConsent { get; } = new("Det finns inget giltigt samtycke att dela.", "There is no valid consent to share.");

    public static Text MakeContact { get; } = new("Kontakt är tagen", "Contact is made");

    public static Text NoteAnswer { get; } = new("Anteckna svar", "Note the answer");

    public static Text AnswerTitle { get; } = new("Vad svarade {0}?", "What did {0} answer?");

    public static Text TheirAnswer { get; } = new("Svar", "Answer");

    public static Text SaidYes { get; } = new("Sade ja", "Said yes");

    public static Text SaidNo { get; } = new("Sade nej", "Said no");

    public static Text WhyNo { get; } = new("Varför sade de nej?", "Why did they say no?");

    public static Text HelpDue { get; } = new("När ska hjälpen komma?", "When is the help to come?");

    public static Text HelpCame { get; } = new("Hjälpen kom", "The help came");

    public static Text NoHelpCame { get; } = new("Ingen hjälp kom", "No help came");

    public static Text PersonsAnswer { get; } = new("Löste det problemet?", "Did it solve the problem?");

    public static Text SaveAnswer { get; } = new("Spara svaret", "Save the answer");

    public static Text NotePersonsAnswer { get; } = new("Anteckna personens svar", "Note the person's answer");

    /// <summary>{0} is the referral.</summary>
    public static Text Noted { get; } = new("Antecknat: {0}", "Noted: {0}");

    public static Text StepBack { get; } = new("Rätta senaste steget", "Correct the last step");

    /// <summary>{0} is the last step.</summary>
    public static Text StepBackTitle { get; } = new("Ta bort ”{0}”", "Remove “{0}”");

    public static Text StepBackMeans { get; } = new(
        "Hänvisningen står då som den gjorde innan, och du kan anteckna det rätta. I historiken står att steget togs bort.",
        "The referral then stands as it did before, and you can note what is right. The history says that the step was removed.");

    public static Text SteppedBack { get; } = new("Steget är borttaget.", "The step is removed.");

    public static Text Withdraw { get; } = new("Ta tillbaka", "Take back");

    public static Text WithdrawTitle { get; } = new("Ta tillbaka hänvisningen", "Take back the referral");

    public static Text StopWaiting { get; } = new("Sluta vänta", "Stop waiting");

    public static Text StopWaitingTitle { get; } = new("Sluta vänta på svar", "Stop waiting for an answer");

    public static Text EndedOn { get; } = new("{0} {1:yyyy-MM-dd}", "{0} {1:yyyy-MM-dd}");

    public static Text Consents { get; } = new("Samtycken", "Consents");

    public static Text NoConsents { get; } = new("Inget samtycke är skrivet. Utan det får inget delas.", "No consent is written. Without it nothing may be shared.");

    public static Text NewConsent { get; } = new("Nytt samtycke", "New consent");

    public static Text ConsentWith { get; } = new("Vem får veta?", "Who may know?");

    public static Text ConsentWhat { get; } = new("Vad får delas?", "What may be shared?");

    public static Text ConsentWhy { get; } = new("Varför?", "Why?");

    public static Text ConsentUntilDay { get; } = new("Till och med", "Until");

    public static Text ConsentHint { get; } = new(
        "Personen kan ta tillbaka sitt ja när som helst.", "The person can take the consent back at any time.");

    public static Text Paper { get; } = new("Papper", "Paper");

    public static Text BlankConsent { get; } = new("Tomt papper", "Blank paper");

    public static Text BlankConsentAbout { get; } = new("att läsa innan personen säger ja till att dela", "to read before the person says yes to sharing");

    public static Text Renew { get; } = new("Förnya", "Renew");

    public static Text RenewTitle { get; } = new("Förnya samtycket", "Renew the consent");

    public static Text RenewMeans { get; } = new(
        "Fråga personen igen. Det nya samtycket gäller från i dag, och det gamla slutar gälla.",
        "Ask the person again. The new consent holds from today, and the old one ends.");

    /// <summary>{0} is the day, {1} the contact.</summary>
    public static Text ConsentWithdrawn { get; } = new(
        "Personen återkallade sitt samtycke {0:d MMMM yyyy}. Dela inget mer med {1}, och ta tillbaka hänvisningen om den inte kan gå vidare.",
        "The person withdrew the consent on {0:d MMMM yyyy}. Share nothing more with {1}, and take back the referral if it cannot go on.");

    /// <inheritdoc cref="ConsentWithdrawn" />
    public static Text ConsentOver { get; } = new(
        "Samtycket gick ut {0:d MMMM yyyy}. Fråga personen igen innan du delar mer med {1}.",
        "The consent ended on {0:d MMMM yyyy}. Ask the person again before you share more with {1}.");

    public static Text SaveConsent { get; } = new("Spara samtycket", "Save the consent");

    public static Text Valid { get; } = new("Gäller till och med {0:yyyy-MM-dd}", "Valid until {0:yyyy-MM-dd}");

    public static Text Expired { get; } = new("Gick ut {0:yyyy-MM-dd}", "Expired {0:yyyy-MM-dd}");

    public static Text Withdrawn { get; } = new("Återkallat {0:yyyy-MM-dd}", "Withdrawn {0:yyyy-MM-dd}");

    public static Text WithdrawConsent { get; } = new("Återkalla", "Withdraw");

    /// <summary>{0} is a contact; tells one consent's button from another's.</summary>
    public static Text ConsentAbout { get; } = new("samtycket med {0}", "the consent with {0}");

    /// <summary>What was noted last: how it ended, or how far it had come.</summary>
    public static Text LastStep(this ReferralView referral) =>
        referral.End?.Name() ?? (referral.Solved is { } solved ? Solved.With(solved.Name()) : referral.Rung.Name());

    public static Text Heading(this ReferralView referral) => (referral.Kind switch
    {
        ReferralKind.Refer => ReferTo,
        ReferralKind.Guide => GuideTo,
        ReferralKind.Accompany => AccompanyTo,
    }).With(referral.ToName);
}
