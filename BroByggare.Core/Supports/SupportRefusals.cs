using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;

namespace BroByggare.Core.Supports;

/// <summary>The rules of individual support, by name. The wording says what would cure it.</summary>
public static class SupportRefusals
{
    public static Refusal Closed { get; } = new(
        "support.closed",
        new("Stödet är avslutat och går bara att läsa. Öppna det igen om det behövs.",
            "The support is closed and can only be read. Open it again if needed."));

    public static Refusal NotClosed { get; } = new(
        "support.not-closed", new("Stödet är redan öppet.", "The support is already open."));

    public static Refusal Parked { get; } = new(
        "support.parked", new("Stödet vilar. Ta upp det först.", "The support is parked. Resume it first."));

    public static Refusal NotParked { get; } = new(
        "support.not-parked", new("Stödet vilar inte.", "The support is not parked."));

    public static Refusal ParkUntilPassed { get; } = new(
        "support.park-until-passed",
        new("Välj en dag efter i dag då stödet ska väckas.", "Choose a day after today on which the support wakes."));

    public static Refusal WishesMissing { get; } = new(
        "support.wishes-missing",
        new("Skriv vad personen vill, med personens egna ord.", "Write what the person wants, in the person's own words."));

    public static Refusal GoalMissing { get; } = new(
        "support.goal-missing",
        new("Skriv vad som ska vara nått, med personens egna ord.", "Write what shall have been reached, in the person's own words."));

    public static Refusal MeasureHasGoal { get; } = new(
        "support.measure-has-goal",
        new("Åtgärden har ett mål. Ta bort målet först, eller låt det gälla hela planen.",
            "The measure has a goal. Remove the goal first, or let it be for the whole plan."));

    public static Refusal GoalOutcomeMissing { get; } = new(
        "support.goal-outcome-missing",
        new("Ett mål saknar utfall. Fråga om det är nått, och skriv svaret.",
            "A goal lacks its outcome. Ask whether it is reached, and note the answer."));

    public static Refusal ProblemMissing { get; } = new(
        "support.problem-missing",
        new("Problemet är inte beskrivet än. Skriv det med personens egna ord.",
            "The problem is not described yet. Write it in the person's own words."));

    public static Refusal AreaMissing { get; } = new(
        "support.area-missing",
        new("Inget område är valt. Välj minst ett.", "No area is chosen. Choose at least one."));

    public static Refusal NotInformed { get; } = new(
        "support.not-informed",
        new("Skriv vilken dag personen fick veta vad som skrivs upp och varför.",
            "Give the day on which the person was told what is written down and why."));

    public static Refusal NoMeasureConsidered { get; } = new(
        "support.no-measure-considered",
        new("Ingen åtgärd finns än. Skriv minst en som skulle kunna hjälpa.",
            "There is no measure yet. Write at least one that could help."));

    public static Refusal NoMeasureChosen { get; } = new(
        "support.no-measure-chosen",
        new("Ingen åtgärd är vald. Välj minst en tillsammans med personen.",
            "No measure is chosen. Choose at least one together with the person."));

    public static Refusal MeasureWithoutAction { get; } = new(
        "support.measure-without-action",
        new("En vald åtgärd saknar vem som gör vad och när. Skriv det i planen.",
            "A chosen measure lacks who does what by when. Write it in the plan."));

    public static Refusal PlanNotAgreed { get; } = new(
        "support.plan-not-agreed",
        new("Planen är inte överenskommen med personen än. Skriv datumet ni kom överens.",
            "The plan is not agreed with the person yet. Give the date on which you agreed."));

    public static Refusal ActionOpen { get; } = new(
        "support.action-open",
        new("Något i planen är inte klart. Markera det som gjort, eller stryk det med ett skäl.",
            "Something in the plan is not settled. Mark it as done, or drop it with a reason."));

    public static Refusal ReferralUnanswered { get; } = new(
        "support.referral-unanswered",
        new("En hänvisning har inte fått svar. Anteckna svaret, eller bestäm att inte vänta längre.",
            "A referral has no answer. Note the answer, or decide to stop waiting."));

    public static Refusal LastStep { get; } = new(
        "support.last-step",
        new("Det här är sista steget. Avsluta stödet, eller börja en ny omgång.",
            "This is the last step. Close the support, or start a new round."));

    public static Refusal FirstStep { get; } = new(
        "support.first-step", new("Det här är första steget.", "This is the first step."));

    public static Refusal NotEvaluation { get; } = new(
        "support.not-evaluation",
        new("Det går först i steget Uppföljning och utvärdering.", "Only possible in the step Follow-up and evaluation."));

    public static Refusal OutcomeMissing { get; } = new(
        "support.outcome-missing",
        new("En vald åtgärd saknar utfall. Skriv om den gjordes och om den hjälpte.",
            "A chosen measure lacks its outcome. Note whether it was done and whether it helped."));

    public static Refusal JudgementMissing { get; } = new(
        "support.judgement-missing",
        new("Personens egen bedömning saknas. Fråga om det hjälpte, eller anteckna att personen inte vill svara.",
            "The person's own judgement is missing. Ask whether it helped, or note that they declined."));

    public static Refusal ReasonMissing { get; } = new(
        "support.reason-missing", new("Skriv varför.", "Write why."));

    public static Refusal OnlyInProblemFormulation { get; } = new(
        "support.only-in-problem-formulation",
        new("Problemet skrivs i steget Problemformulering. Gå tillbaka dit, eller börja en ny omgång.",
            "The problem is written in the step Problem formulation. Go back there, or start a new round."));

    public static Refusal OnlyBeforeImplementation { get; } = new(
        "support.only-before-implementation",
        new("Åtgärder väljs i stegen Identifiera åtgärder och Utforma handlingsplan.",
            "Measures are chosen in the steps Identify measures and Action plan."));

    public static Refusal NotPlanned { get; } = new(
        "support.not-planned",
        new("Planen skrivs i stegen Utforma handlingsplan och Genomförande.",
            "The plan is written in the steps Action plan and Implementation."));

    public static Refusal OnlyInPlanning { get; } = new(
        "support.only-in-planning",
        new("Det går bara i steget Utforma handlingsplan.", "Only possible in the step Action plan."));

    public static Refusal MeasureNotChosen { get; } = new(
        "support.measure-not-chosen", new("Åtgärden är inte vald.", "The measure is not chosen."));

    public static Refusal MeasureHasActions { get; } = new(
        "support.measure-has-actions",
        new("Åtgärden har rader i planen. Ta bort dem först.", "The measure has lines in the plan. Remove them first."));

    public static Refusal ActionSettled { get; } = new(
        "support.action-settled", new("Raden är redan klar eller struken.", "The line is already done or dropped."));

    public static Refusal ContactForActionMissing { get; } = new(
        "support.contact-for-action-missing",
        new("Välj vilken nyckelkontakt som ska göra det.", "Choose which key contact is to do it."));

    public static Refusal ContactForObstacleMissing { get; } = new(
        "support.contact-for-obstacle-missing",
        new("Välj hos vem hindret var.", "Choose where the obstacle was."));

    public static Refusal ContactForConsentMissing { get; } = new(
        "support.contact-for-consent-missing",
        new("Välj vem som får veta.", "Choose who may know."));

    public static Refusal AlreadyResponsible { get; } = new(
        "support.already-responsible", new("Är redan ansvarig.", "Is already responsible."));

    public static Refusal LastResponsible { get; } = new(
        "support.last-responsible",
        new("Någon måste vara ansvarig. Lägg till en annan först.", "Somebody must be responsible. Add another first."));

    public static Refusal HandOverToSame { get; } = new(
        "support.hand-over-to-same", new("Välj någon annan att lämna över till.", "Choose somebody else to hand over to."));

    /// <summary>Of several at once.</summary>
    public static Refusal HandOverOfJoint { get; } = new(
        "support.hand-over-of-joint",
        new("Stödet är gemensamt. Öppna det och välj vem som lämnar över.", "The support is joint. Open it and choose who hands over."));

    /// <inheritdoc cref="HandOverOfJoint" />
    public static Refusal HandOverNotTheirs { get; } = new(
        "support.hand-over-not-theirs",
        new("Den som skulle lämna över är inte ansvarig längre.", "The one who was to hand over is no longer responsible."));

    /// <inheritdoc cref="HandOverOfJoint" />
    public static Refusal ChangedSinceListed { get; } = new(
        "support.changed-since-listed",
        new("Någon har ändrat stödet sedan listan visades. Försök igen.", "Somebody has changed the support since the list was shown. Try again."));

    public static Refusal HandOverTooEarly { get; } = new(
        "support.hand-over-too-early",
        new("Den som lämnar över var inte ansvarig än den dagen. Välj en senare dag.",
            "The one who hands over was not responsible yet on that day. Choose a later day."));

    public static Refusal HandOverBeforeTheyBegan { get; } = new(
        "support.hand-over-before-they-began",
        new("Den som tar över blev ansvarig först senare. Välj en senare dag.",
            "The one who takes over became responsible only later. Choose a later day."));

    public static Refusal SuccessorMissing { get; } = new(
        "support.successor-missing", new("Välj vem som tar över.", "Choose who takes over."));

    public static Refusal NotABridgebuilder { get; } = new(
        "support.not-a-bridgebuilder",
        new("Bara en brobyggare i teamet kan vara ansvarig.", "Only a bridge-builder of the team can be responsible."));

    public static Refusal ResponsibleMissing { get; } = new(
        "support.responsible-missing",
        new("Ingen av de tidigare ansvariga arbetar kvar. Välj en ny.", "None of those responsible before works here any more. Choose a new one."));

    public static Refusal DueBeforeToday { get; } = new(
        "support.due-before-today",
        new("Dagen har redan varit. Välj i dag eller en senare dag.", "That day has passed. Choose today or a later day."));

    /// <summary>{0} is the last day that can be chosen.</summary>
    public static Refusal DueTooFarAhead { get; } = new(
        "support.due-too-far-ahead",
        new("Dagen ligger för långt fram. Välj en dag senast {0:d MMMM yyyy}.", "That day is too far ahead. Choose a day up to {0:d MMMM yyyy}."));

    /// <summary>More than a year ahead: asked about, not forbidden.</summary>
    public static Refusal DueFarAhead { get; } = new(
        "support.due-far-ahead",
        new("Dagen ligger mer än ett år fram. Kryssa i att det stämmer, eller välj en annan dag.",
            "That day is more than a year ahead. Tick that it is right, or choose another day."));

    /// <summary>{0} is the first day the support was open.</summary>
    public static Refusal BeforeOpening { get; } = new(
        "support.before-opening",
        new("Stödet öppnades {0:yyyy-MM-dd}, och inget räknas i det före den dagen. Välj den dagen eller en senare. Det som hände innan kan stå i en anteckning.",
            "The support was opened on {0:yyyy-MM-dd}, and nothing counts in it before that day. Choose that day or a later one. What happened before can stand in a note."));

    /// <summary>{0} is the first day the support was open.</summary>
    public static Refusal InformedTooEarly { get; } = new(
        "support.informed-too-early",
        new("Dagen är mer än en månad innan stödet öppnades, {0:yyyy-MM-dd}. Berätta igen, och välj den dagen.",
            "That day is more than a month before the support was opened, {0:yyyy-MM-dd}. Tell the person again, and choose that day."));

    public static Refusal ResultKindMissing { get; } = new(
        "support.result-kind-missing", new("Välj vad som blev av.", "Choose what came of it."));

    public static Refusal ObstacleKindMissing { get; } = new(
        "support.obstacle-kind-missing", new("Välj vad som stod i vägen.", "Choose what stood in the way."));

    public static Refusal NextStepDayMissing { get; } = new(
        "support.next-step-day-missing",
        new("Välj vilken dag nästa steg ska göras.", "Choose the day on which the next step is to be done."));

    public static Refusal WatchSettled { get; } = new(
        "support.watch-settled", new("Bevakningen är redan klar.", "The watch is already done."));

    public static Refusal WatchNotSettled { get; } = new(
        "support.watch-not-settled", new("Bevakningen är redan öppen.", "The watch is already open."));

    public static Refusal ActionNotSettled { get; } = new(
        "support.action-not-settled", new("Raden är redan öppen.", "The line is already open."));

    public static Refusal NotTakenBack { get; } = new(
        "support.not-taken-back", new("Det är inte borttaget.", "It is not taken back."));

    public static Refusal ColleaguesNeedsReason { get; } = new(
        "support.colleagues-needs-reason",
        new("Det är en kollegas. Skriv varför det tas bort; kollegan får läsa det.",
            "It is a colleague's. Write why it is removed; the colleague is told."));

    public static Refusal MeasureUsed { get; } = new(
        "support.measure-used",
        new("Åtgärden har rader i planen eller ett utfall. Ta bort raderna först; det som är gjort står kvar.",
            "The measure has lines in the plan or an outcome. Remove the lines first; what is done stays."));

    public static Refusal CorrectionNeedsReason { get; } = new(
        "support.correction-needs-reason",
        new("En kollega antecknade det. Skriv varför det rättas.", "A colleague noted it. Write why it is corrected."));

    public static Refusal TooLateToUndo { get; } = new(
        "support.too-late-to-undo",
        new("Det går inte att ångra längre: det har stått för länge, eller någon annan har läst. Be om makulering om orden måste bort.",
            "It can no longer be undone: it has stood too long, or somebody else has read it. Ask for it to be struck if the words must go."));

    public static Refusal NobodyElseToStrike { get; } = new(
        "support.nobody-else-to-strike",
        new("Någon annan måste godkänna makuleringen, och ingen annan får hitta stödet. Låt en till hitta det först.",
            "Somebody else must approve the striking, and nobody else may find the support. Let another find it first."));

    public static Refusal OthersStriking { get; } = new(
        "support.others-striking",
        new("Bara den som bad om det kan ta tillbaka det.", "Only the one who asked for it can take it back."));

    public static Refusal AlreadyAskedToStrike { get; } = new(
        "support.already-asked-to-strike",
        new("Det är redan makulerat, eller någon har redan bett om det.", "It is struck already, or somebody has already asked for it."));

    public static Refusal StrikingDecided { get; } = new(
        "support.striking-decided", new("Det är redan avgjort.", "It is already decided."));

    public static Refusal StrikingByTheSame { get; } = new(
        "support.striking-by-the-same",
        new("Den som bad om det kan inte godkänna det. Någon annan måste göra det.", "Whoever asked cannot approve it. Somebody else must."));

    public static Refusal StrikingNeedsCoordinator { get; } = new(
        "support.striking-needs-coordinator",
        new("En samordnare måste godkänna det.", "A coordinator must approve it."));

    public static Refusal AlreadyTakenBack { get; } = new(
        "support.already-taken-back", new("Det är redan borttaget.", "It is already taken back."));

    public static Refusal NearNameUnexplained { get; } = new(
        "support.near-name-unexplained",
        new("Skriv hur du vet att det är en annan person.", "Write how you know that it is another person."));
}
