using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.History;

/// <summary>The history in plain sentences: who did what, from where to where, on which day, and why.</summary>
public static class HistoryTexts
{
    private static readonly Text Ended = new("{0}.", "{0}.");

    private static readonly Text EndedWithReason = new("{0}: ”{1}”", "{0}: “{1}”");

    private static readonly Text StepNamed = new("steg {0}, {1}", "step {0}, {1}");

    /// <summary>A whole sentence, with the reason in quotes when there is one.</summary>
    public static Text Sentence(this HistoryRow row) =>
        row.Why.Length == 0 ? Ended.With(Told(row)) : EndedWithReason.With(Told(row), row.Why);

    /// <summary>Who handed over to whom, and whether the person knows. Where they do not, the reason stands after it.</summary>
    private static Text WhoKnows(HistoryRow row, ToldWay way)
    {
        var handed = Told(row with { ToldWay = null });
        return row.ToldOn is { } day
            ? new Text("{0}. Personen fick veta det {1:d MMMM yyyy} ({2})", "{0}. The person was told on {1:d MMMM yyyy} ({2})").With(handed, day, way.Name())
            : new Text("{0}. Personen har inte fått veta det än", "{0}. The person has not been told yet").With(handed);
    }

    private static Text Told(HistoryRow row) => row.Kind switch
    {
        HistoryKind.Opened => new Text("{0} öppnade stödet", "{0} opened the support").With(row.By),
        HistoryKind.Informed => new Text(
            "{0} antecknade att personen den {1:d MMMM yyyy} fick veta vad som skrivs upp och varför",
            "{0} noted that on {1:d MMMM yyyy} the person was told what is written down and why").With(row.By, row.Day),
        HistoryKind.ProblemWritten => new Text(
            "{0} skrev problemet med personens egna ord", "{0} wrote the problem in the person's own words").With(row.By),
        HistoryKind.AreasChosen => new Text("{0} valde områden", "{0} chose areas").With(row.By),
        HistoryKind.Advanced => new Text("{0} gick från {1}, till {2}", "{0} went from {1}, to {2}").With(row.By, Named(row.FromStep), Named(row.ToStep)),
        HistoryKind.SteppedBack => new Text(
            "{0} gick tillbaka från {1}, till {2}", "{0} went back from {1}, to {2}").With(row.By, Named(row.FromStep), Named(row.ToStep)),
        HistoryKind.NewRound => row.RoundKind == RoundKind.RevisedPlan
            ? new Text("{0} började en ny plan för samma problem, i {1}", "{0} began a new plan for the same problem, in {1}").With(row.By, Named(row.ToStep))
            : new Text("{0} började en ny omgång med ett nytt problem, i {1}", "{0} began a new round with a new problem, in {1}").With(row.By, Named(row.ToStep)),
        HistoryKind.Parked => new Text(
            "{0} lät stödet vila till den {1:d MMMM yyyy}", "{0} parked the support until {1:d MMMM yyyy}").With(row.By, row.Day),
        HistoryKind.Resumed => new Text("{0} tog upp stödet igen", "{0} resumed the support").With(row.By),
        HistoryKind.Closed => new Text(
            "{0} avslutade stödet i {1} ({2})", "{0} closed the support in {1} ({2})").With(row.By, Named(row.FromStep), row.ClosingReason?.Name()),
        HistoryKind.Reopened => new Text("{0} öppnade stödet igen i {1}", "{0} opened the support again in {1}").With(row.By, Named(row.ToStep)),
        HistoryKind.ClosingTakenBack => new Text(
            "{0} ångrade att stödet avslutades; det går vidare i {1}", "{0} undid the closing of the support; it goes on in {1}").With(row.By, Named(row.ToStep)),
        HistoryKind.ResponsibleAdded => new Text("{0} lade till {1} som ansvarig", "{0} added {1} as responsible").With(row.By, row.Member),
        HistoryKind.ResponsibleRemoved => new Text("{0} tog bort {1} som ansvarig", "{0} removed {1} as responsible").With(row.By, row.Member),
        HistoryKind.HandoverOffered => new Text("{0} erbjöd {1} att ta över", "{0} offered {1} to take over").With(row.By, row.Member),
        HistoryKind.HandoverDeclined => new Text("{0} tackade nej till att ta över", "{0} declined to take over").With(row.By),
        HistoryKind.HandoverTakenBack => new Text("{0} tog tillbaka erbjudandet till {1}", "{0} took back the offer to {1}").With(row.By, row.Member),
        HistoryKind.HandedOver when row.ToldWay is { } way => WhoKnows(row, way),
        HistoryKind.HandedOver when row.By == row.Member => new Text(
            "{0} tog över från {1} den {2:d MMMM yyyy}", "{0} took over from {1} on {2:d MMMM yyyy}").With(row.By, row.FromMember, row.Day),
        HistoryKind.HandedOver when row.By == row.FromMember => new Text(
            "{0} lämnade över till {1} den {2:d MMMM yyyy}", "{0} handed over to {1} on {2:d MMMM yyyy}").With(row.By, row.Member, row.Day),
        HistoryKind.HandedOver => new Text(
            "{0} antecknade att {1} lämnade över till {2} den {3:d MMMM yyyy}",
            "{0} noted that {1} handed over to {2} on {3:d MMMM yyyy}").With(row.By, row.FromMember, row.Member, row.Day),
        HistoryKind.WishesWritten => new Text(
            "{0} skrev det som personen vill, med personens egna ord", "{0} wrote what the person wants, in the person's own words").With(row.By),
        HistoryKind.GoalWritten => row.Goal is { } written
            ? new Text("{0} skrev målet ”{1}” i planen", "{0} wrote the goal “{1}” in the plan").With(row.By, written)
            : new Text("{0} skrev ett mål i planen", "{0} wrote a goal in the plan").With(row.By),
        HistoryKind.GoalEdited => row.Goal is { } rewritten
            ? new Text("{0} ändrade ett mål i planen. Nu står det ”{1}”", "{0} changed a goal of the plan. It now says “{1}”").With(row.By, rewritten)
            : new Text("{0} ändrade ett mål i planen", "{0} changed a goal of the plan").With(row.By),
        HistoryKind.GoalTakenBack => row.Goal is { } gone
            ? new Text("{0} tog bort målet ”{1}” ur planen", "{0} removed the goal “{1}” from the plan").With(row.By, gone)
            : new Text("{0} tog bort ett mål ur planen", "{0} removed a goal from the plan").With(row.By),
        HistoryKind.GoalBroughtBack => row.Goal is { } back
            ? new Text("{0} lade tillbaka målet ”{1}” i planen", "{0} put the goal “{1}” back in the plan").With(row.By, back)
            : new Text("{0} lade tillbaka ett mål i planen", "{0} put a goal back in the plan").With(row.By),
        HistoryKind.GoalJudged => row is { Goal: { } followed, GoalOutcome: { } outcome }
            ? new Text(
                "{0} skrev utfallet av målet ”{1}”: {2}", "{0} wrote the outcome of the goal “{1}”: {2}").With(row.By, followed, outcome.Name())
            : new Text("{0} skrev utfallet av ett mål", "{0} wrote the outcome of a goal").With(row.By),
        HistoryKind.PlanAgreed => new Text(
            "{0} antecknade att planen blev överenskommen med personen den {1:d MMMM yyyy}",
            "{0} noted that the plan was agreed with the person on {1:d MMMM yyyy}").With(row.By, row.Day),
        HistoryKind.ActionFinished => row.Line is { } done
            ? new Text("{0} markerade raden ”{1}” i planen som klar", "{0} marked the line “{1}” of the plan as done").With(row.By, done)
            : new Text("{0} markerade en rad i planen som klar", "{0} marked a line of the plan as done").With(row.By),
        HistoryKind.ActionDropped => row.Line is { } dropped
            ? new Text("{0} strök raden ”{1}” i planen", "{0} dropped the line “{1}” of the plan").With(row.By, dropped)
            : new Text("{0} strök en rad i planen", "{0} dropped a line of the plan").With(row.By),
        HistoryKind.MeasureEvaluated => row is { Measure: { } measure, Done: { } wasDone, Helped: { } didHelp }
            ? new Text(
                "{0} skrev utfallet av åtgärden ”{1}”. Gjordes det? {2}. Hjälpte det? {3}",
                "{0} wrote the outcome of the measure “{1}”. Was it done? {2}. Did it help? {3}").With(row.By, measure, wasDone.Name(), didHelp.Name())
            : new Text("{0} skrev utfallet av en åtgärd", "{0} wrote the outcome of a measure").With(row.By),
        HistoryKind.Judged => row.Helped is { } helped
            ? new Text(
                "{0} skrev personens egen bedömning. Hjälpte stödet? {1}",
                "{0} wrote the person's own judgement. Did the support help? {1}").With(row.By, helped.Name())
            : new Text(
                "{0} antecknade att personen inte ville svara på om stödet hjälpte",
                "{0} noted that the person did not want to say whether the support helped").With(row.By),
        HistoryKind.ConsentGiven => new Text(
            "{0} antecknade samtycke att dela med {1} till och med den {2:d MMMM yyyy}",
            "{0} noted consent to share with {1} until {2:d MMMM yyyy}").With(row.By, row.Contact, row.Day),
        HistoryKind.ConsentWithdrawn => new Text(
            "{0} antecknade att samtycket att dela med {1} är återkallat",
            "{0} noted that the consent to share with {1} is withdrawn").With(row.By, row.Contact),
        HistoryKind.ReferralPlanned => new Text("{0} planerade en hänvisning till {1}", "{0} planned a referral to {1}").With(row.By, row.Contact),
        HistoryKind.ReferralContactMade => new Text("{0} tog kontakt med {1}", "{0} made contact with {1}").With(row.By, row.Contact),
        HistoryKind.ReferralAccepted => new Text("{0} antecknade att {1} sade ja", "{0} noted that {1} said yes").With(row.By, row.Contact),
        HistoryKind.ReferralDeclined => new Text("{0} antecknade att {1} sade nej", "{0} noted that {1} said no").With(row.By, row.Contact),
        HistoryKind.ReferralHelpReceived => new Text(
            "{0} antecknade att hjälpen från {1} kom", "{0} noted that the help from {1} came").With(row.By, row.Contact),
        HistoryKind.ReferralHelpNotReceived => new Text(
            "{0} antecknade att ingen hjälp kom från {1}", "{0} noted that no help came from {1}").With(row.By, row.Contact),
        HistoryKind.ReferralAnswered => new Text(
            "{0} antecknade personens svar om hjälpen från {1}", "{0} noted the person's answer about the help from {1}").With(row.By, row.Contact),
        HistoryKind.ReferralWithdrawn => new Text(
            "{0} tog tillbaka hänvisningen till {1}", "{0} took back the referral to {1}").With(row.By, row.Contact),
        HistoryKind.ReferralNeverAnswered => new Text(
            "{0} slutade vänta på svar från {1}", "{0} stopped waiting for an answer from {1}").With(row.By, row.Contact),
        HistoryKind.NoteCorrected => row.Day is { } noted
            ? new Text(
                "{0} skrev en rättelse bredvid anteckningen från den {1:d MMMM yyyy}",
                "{0} wrote a correction beside the note of {1:d MMMM yyyy}").With(row.By, noted)
            : new Text("{0} skrev en rättelse bredvid en anteckning", "{0} wrote a correction beside a note").With(row.By),
        HistoryKind.OwnViewWritten => row.Day is { } written
            ? new Text(
                "{0} skrev personens egen bild bredvid anteckningen från den {1:d MMMM yyyy}",
                "{0} wrote the person's own view beside the note of {1:d MMMM yyyy}").With(row.By, written)
            : new Text("{0} skrev personens egen bild bredvid en anteckning", "{0} wrote the person's own view beside a note").With(row.By),
        HistoryKind.ContactTakenBack => new Text(
            "{0} tog bort en kontakt från den {1:d MMMM yyyy}", "{0} took back a contact of {1:d MMMM yyyy}").With(row.By, row.Day),
        HistoryKind.ResultTakenBack => new Text(
            "{0} tog bort ett resultat från den {1:d MMMM yyyy}", "{0} took back a result of {1:d MMMM yyyy}").With(row.By, row.Day),
        HistoryKind.ObstacleTakenBack => new Text(
            "{0} tog bort ett hinder från den {1:d MMMM yyyy}", "{0} took back an obstacle of {1:d MMMM yyyy}").With(row.By, row.Day),
        HistoryKind.ContactBroughtBack => new Text(
            "{0} lade tillbaka en kontakt från den {1:d MMMM yyyy}", "{0} put back a contact of {1:d MMMM yyyy}").With(row.By, row.Day),
        HistoryKind.ResultBroughtBack => new Text(
            "{0} lade tillbaka ett resultat från den {1:d MMMM yyyy}", "{0} put back a result of {1:d MMMM yyyy}").With(row.By, row.Day),
        HistoryKind.ObstacleBroughtBack => new Text(
            "{0} lade tillbaka ett hinder från den {1:d MMMM yyyy}", "{0} put back an obstacle of {1:d MMMM yyyy}").With(row.By, row.Day),
        HistoryKind.ContactCorrected => new Text(
            "{0} rättade en kontakt. Förut stod: {1}, {2} minuter, den {3:d MMMM yyyy}",
            "{0} corrected a contact. Before it said: {1}, {2} minutes, on {3:d MMMM yyyy}").With(row.By, row.ContactKind?.Name(), row.Minutes, row.Day),
        HistoryKind.ActionEdited => row.Line is { } edited
            ? new Text(
                "{0} ändrade raden ”{1}” i planen, som förut skulle vara klar den {2:d MMMM yyyy}",
                "{0} changed the line “{1}” of the plan, which was to be done by {2:d MMMM yyyy} before").With(row.By, edited, row.Day)
            : new Text("{0} ändrade en rad i planen", "{0} changed a line of the plan").With(row.By),
        HistoryKind.MeasureEdited => row.Measure is { } reworded
            ? new Text("{0} ändrade orden i åtgärden ”{1}”", "{0} changed the words of the measure “{1}”").With(row.By, reworded)
            : new Text("{0} ändrade orden i en åtgärd", "{0} changed the words of a measure").With(row.By),
        HistoryKind.MeasureTakenBack => row.Measure is { } away
            ? new Text("{0} tog bort åtgärden ”{1}”", "{0} removed the measure “{1}”").With(row.By, away)
            : new Text("{0} tog bort en åtgärd", "{0} removed a measure").With(row.By),
        HistoryKind.MeasureBroughtBack => row.Measure is { } returned
            ? new Text("{0} lade tillbaka åtgärden ”{1}”", "{0} put the measure “{1}” back").With(row.By, returned)
            : new Text("{0} lade tillbaka en åtgärd", "{0} put a measure back").With(row.By),
        HistoryKind.ReferralSteppedBack => new Text(
            "{0} tog tillbaka det senaste steget i hänvisningen till {1}", "{0} took back the last step of the referral to {1}").With(row.By, row.Contact),
        HistoryKind.StrikingAsked => new Text(
            "{0} bad om att orden från den {1:d MMMM yyyy} makuleras", "{0} asked that the words of {1:d MMMM yyyy} be struck").With(row.By, row.Day),
        HistoryKind.StrikingRefused => new Text(
            "{0} sade nej till att makulera orden från den {1:d MMMM yyyy}", "{0} refused to strike the words of {1:d MMMM yyyy}").With(row.By, row.Day),
        HistoryKind.StrikingTakenBack => new Text(
            "{0} bad inte längre om att orden från den {1:d MMMM yyyy} makuleras", "{0} no longer asked that the words of {1:d MMMM yyyy} be struck").With(row.By, row.Day),
        HistoryKind.Struck => new Text(
            "{0} godkände att orden från den {1:d MMMM yyyy} makulerades, som {2} hade bett om",
            "{0} approved that the words of {1:d MMMM yyyy} were struck, as {2} had asked").With(row.By, row.Day, row.Member),
        HistoryKind.ActionTakenBack => row.Line is { } removed
            ? new Text("{0} tog bort raden ”{1}” ur planen", "{0} removed the line “{1}” from the plan").With(row.By, removed)
            : new Text("{0} tog bort en rad ur planen", "{0} removed a line from the plan").With(row.By),
        HistoryKind.ActionBroughtBack => row.Line is { } put
            ? new Text("{0} lade tillbaka raden ”{1}” i planen", "{0} put the line “{1}” back in the plan").With(row.By, put)
            : new Text("{0} lade tillbaka en rad i planen", "{0} put a line back in the plan").With(row.By),
        HistoryKind.ActionOpenedAgain => row.Line is { } again
            ? new Text("{0} öppnade raden ”{1}” i planen igen", "{0} opened the line “{1}” of the plan again").With(row.By, again)
            : new Text("{0} öppnade en rad i planen igen", "{0} opened a line of the plan again").With(row.By),
        HistoryKind.MarkedConfidential => new Text(
            "{0} antecknade att personen har sekretessmarkering", "{0} noted that the person has a confidentiality mark").With(row.By),
        HistoryKind.MarkedProtectedRegistration => new Text(
            "{0} antecknade att personen har skyddad folkbokföring", "{0} noted that the person has protected registration").With(row.By),
        HistoryKind.WaysRemoved => new Text(
            "{0} tog bort telefon och e-post, som inte var säkra", "{0} removed telephone and e-mail, which were not safe").With(row.By),
        HistoryKind.ProtectionEnded => new Text(
            "{0} tog bort markeringen att personen är skyddad", "{0} ended the mark that the person is protected").With(row.By),
        HistoryKind.Granted when row.By == row.Member => new Text("{0} lät sig själv hitta personen", "{0} let themselves find the person").With(row.By),
        HistoryKind.Granted => new Text("{0} lät {1} hitta personen", "{0} let {1} find the person").With(row.By, row.Member),
        HistoryKind.GrantEnded when row.By == row.Member => new Text(
            "{0} bestämde att inte längre hitta personen", "{0} decided to find the person no longer").With(row.By),
        HistoryKind.GrantEnded => new Text(
            "{0} bestämde att {1} inte längre hittar personen", "{0} decided that {1} no longer finds the person").With(row.By, row.Member),
        HistoryKind.KeptOut when row.By == row.Member => new Text("{0} stängde ute sig själv", "{0} kept themselves out").With(row.By),
        HistoryKind.KeptOut => new Text("{0} stängde ute {1}", "{0} kept {1} out").With(row.By, row.Member),
        HistoryKind.LetIn => new Text("{0} släppte in {1} igen", "{0} let {1} in again").With(row.By, row.Member),
        HistoryKind.Restricted => new Text(
            "{0} begränsade uppgifterna: de får läsas men inte användas", "{0} restricted the use: it may be read and not used").With(row.By),
        HistoryKind.RestrictionLifted => row.Day is { } told
            ? new Text(
                "{0} hävde begränsningen; personen fick veta det den {1:d MMMM yyyy}",
                "{0} lifted the restriction; the person was told on {1:d MMMM yyyy}").With(row.By, told)
            : new Text("{0} hävde begränsningen", "{0} lifted the restriction").With(row.By),
        HistoryKind.Merged => new Text("{0} slog ihop personens två poster till en", "{0} merged the person's two records into one").With(row.By),
        HistoryKind.MergeUndone => new Text(
            "{0} ångrade sammanslagningen av personens två poster", "{0} undid the merging of the person's two records").With(row.By),
        HistoryKind.OpenedInEmergency => new Text("{0} nödöppnade stödet", "{0} opened the support in an emergency").With(row.By),
    };

    private static Text? Named(SupportStep? step) => step is { } known ? StepNamed.With(known.Number(), known.Name()) : null;
}
