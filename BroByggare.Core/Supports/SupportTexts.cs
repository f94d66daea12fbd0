using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports;

/// <summary>The words of individual support.</summary>
public static class SupportTexts
{
    public static Text Name(this FormerPlace place) => place switch
    {
        FormerPlace.Wishes => new("Det här vill jag", "What I want"),
        FormerPlace.Problem => new("Problemet", "The problem"),
        FormerPlace.Judgement => new("Vad personen sade om det", "What the person said of it"),
        FormerPlace.Measure => new("Åtgärd", "Measure"),
        FormerPlace.PlanLine => new("Rad i planen", "Line of the plan"),
        FormerPlace.Watch => new("Bevakning", "Watch"),
        FormerPlace.Goal => new("Mål i planen", "Goal of the plan"),
    };

    public static Text Name(this SupportStep step) => step switch
    {
        SupportStep.ProblemFormulation => new("Problemformulering", "Problem formulation"),
        SupportStep.MeasureIdentification => new("Identifiera åtgärder", "Identify measures"),
        SupportStep.ActionPlanning => new("Utforma handlingsplan", "Action plan"),
        SupportStep.Implementation => new("Genomförande", "Implementation"),
        SupportStep.Evaluation => new("Uppföljning och utvärdering", "Follow-up and evaluation"),
    };

    /// <summary>One word, for lists and narrow screens.</summary>
    public static Text ShortName(this SupportStep step) => step switch
    {
        SupportStep.ProblemFormulation => new("Problem", "Problem"),
        SupportStep.MeasureIdentification => new("Åtgärder", "Measures"),
        SupportStep.ActionPlanning => new("Plan", "Plan"),
        SupportStep.Implementation => new("Genomförande", "Implementation"),
        SupportStep.Evaluation => new("Uppföljning", "Follow-up"),
    };

    public static Text Name(this ContactKind kind) => kind switch
    {
        ContactKind.Call => new("Samtal", "Call"),
        ContactKind.Visit => new("Besök", "Visit"),
        ContactKind.HomeVisit => new("Hembesök", "Home visit"),
        ContactKind.AccompaniedVisit => new("Följde med", "Accompanied visit"),
        ContactKind.ThreePartyTalk => new("Trepartssamtal", "Three-party talk"),
        ContactKind.SchoolProgressTalk => new("Utvecklingssamtal", "School progress talk"),
        ContactKind.LetterOrForm => new("Brev eller blankett", "Letter or form"),
        ContactKind.DigitalHelp => new("Digital hjälp", "Digital help"),
        ContactKind.DropIn => new("Drop-in", "Drop-in"),
        ContactKind.AuthorityCall => new("Ringde en myndighet", "Called an authority"),
    };

    public static Text Name(this ClosingReason reason) => reason switch
    {
        ClosingReason.Completed => new("Alla steg är klara", "All steps are done"),
        ClosingReason.NoLongerNeeded => new("Behöver inte stöd längre", "No longer needs support"),
        ClosingReason.Declined => new("Tackade nej", "Declined"),
        ClosingReason.Moved => new("Flyttade", "Moved"),
        ClosingReason.NoContact => new("Ingen kontakt", "No contact"),
        ClosingReason.HandedOver => new("Lämnades över till någon annan", "Handed over"),
        ClosingReason.OutsideOurWork => new("Utanför vårt uppdrag", "Outside our work"),
        ClosingReason.Other => new("Annat", "Other"),
    };

    public static Text Name(this HowFar answer) => answer switch
    {
        HowFar.Yes => new("Ja", "Yes"),
        HowFar.Partly => new("Delvis", "Partly"),
        HowFar.No => new("Nej", "No"),
    };

    public static Text Name(this GoalOutcome outcome) => outcome switch
    {
        GoalOutcome.Reached => new("Nått", "Reached"),
        GoalOutcome.Partly => new("Delvis", "Partly"),
        GoalOutcome.NotReached => new("Inte nått", "Not reached"),
        GoalOutcome.Changed => new("Målet har ändrats", "The goal has changed"),
    };

    /// <summary>Who does it, as it stands in the plan; the first person is the person's.</summary>
    public static Text Name(this PlanActor who) => who switch
    {
        PlanActor.Person => new("Jag", "I"),
        PlanActor.Bridgebuilder => new("Brobyggaren", "The bridge-builder"),
        PlanActor.KeyContact => new("Kontakten", "The contact"),
    };

    public static Text Name(this RoundKind kind) => kind switch
    {
        RoundKind.First => new("Första omgången", "First round"),
        RoundKind.NewProblem => new("Nytt problem", "New problem"),
        RoundKind.RevisedPlan => new("Ny plan för samma problem", "New plan for the same problem"),
    };
}
