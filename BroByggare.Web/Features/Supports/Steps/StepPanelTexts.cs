using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Steps;

/// <summary>The words of what each step is filled with.</summary>
public static class StepPanelTexts
{
    public static Text ToGoOn { get; } = new("För att gå vidare", "To go on");

    public static Text ToClose { get; } = new("För att avsluta", "To close");

    public static Text Ready { get; } = new("klart", "done");

    public static Text NotReady { get; } = new("saknas", "missing");

    /// <summary>{0} is the next step's name.</summary>
    public static Text GoOnTo { get; } = new("Gå vidare till {0}", "Go on to {0}");

    public static Text Problem { get; } = new("Vad gäller det? Med personens egna ord.", "What is it about? In the person's own words.");

    public static Text ProblemHint { get; } = new(
        "Skriv som personen säger det. Läs upp det och fråga om det stämmer.", "Write it as the person says it. Read it aloud and ask whether it is right.");

    /// <summary>{0} is the next step's name.</summary>
    public static Text SaveAndGoOnTo { get; } = new("Spara och gå vidare till {0}", "Save and go on to {0}");

    public static Text SaveSoFar { get; } = new("Spara så länge", "Save for now");

    public static Text Areas { get; } = new("Vilka områden gäller det?", "Which areas does it concern?");

    public static Text Informed { get; } = new("Personen fick veta vad som skrivs upp och varför den", "The person was told what is written down and why on");

    public static Text MeasureNew { get; } = new("Något som skulle kunna hjälpa", "Something that could help");

    public static Text MeasureAdd { get; } = new("Lägg till åtgärd", "Add a measure");

    public static Text MeasureNone { get; } = new("Ingen åtgärd än", "No measure yet");

    public static Text MeasureNoneExplained { get; } = new(
        "Skriv det ni kommer på. Välj sedan tillsammans vad ni ska pröva.", "Write what you come up with. Then choose together what to try.");

    public static Text MeasureChosen { get; } = new("Vald", "Chosen");

    public static Text MeasureChoose { get; } = new("Välj", "Choose");

    public static Text MeasureLeave { get; } = new("Välj bort", "Leave");

    public static Text ChangeMeasures { get; } = new("Ändra åtgärder", "Change measures");

    public static Text WishesHint { get; } = new(
        "Står överst på Min plan. Välj orden tillsammans, så som personen säger det.",
        "Stands first on My plan. Choose the words together, as the person says it.");

    public static Text TakeProblem { get; } = new("Börja med orden om problemet", "Begin with the words about the problem");

    public static Text SaveWishes { get; } = new("Spara det personen vill", "Save what the person wants");

    public static Text ChangeWishes { get; } = new("Ändra", "Change");

    public static Text Plan { get; } = new("Handlingsplan: vem gör vad och när", "Plan: who does what and when");

    public static Text PlanEmpty { get; } = new("Inget i planen än", "Nothing in the plan yet");

    public static Text PlanEmptyExplained { get; } = new(
        "Skriv för varje vald åtgärd vem som gör vad och när.", "Write for each chosen measure who does what and when.");

    public static Text PlanNeverMade { get; } = new("Planen blev inte gjord", "The plan was not made");

    public static Text PlanNeverMadeExplained { get; } = new("Ingen rad skrevs innan stödet avslutades.", "No line was written before the support was closed.");

    public static Text NoLines { get; } = new("Vem gör vad? Lägg till en rad.", "Who does what? Add a line.");

    public static Text Who { get; } = new("Vem", "Who");

    public static Text What { get; } = new("Gör vad", "Does what");

    public static Text By { get; } = new("Senast", "By");

    public static Text State { get; } = new("Läge", "State");

    public static Text Actions { get; } = new("Gör", "Do");

    public static Text Add { get; } = new("Lägg till", "Add");

    public static Text AddToPlan { get; } = new("Lägg till i planen", "Add to the plan");

    public static Text Measure { get; } = new("För vilken åtgärd?", "For which measure?");

    public static Text WhoDoes { get; } = new("Vem gör det?", "Who does it?");

    public static Text Contact { get; } = new("Vilken kontakt?", "Which contact?");

    public static Text DoesWhat { get; } = new("Vad ska göras?", "What is to be done?");

    public static Text DoesWhatHint { get; } = new(
        "Kort och enkelt. Det står på personens egen plan.", "Short and plain. It stands on the person's own plan.");

    /// <summary>{0} is the day.</summary>
    public static Text MeantFarAhead { get; } = new(
        "Ja, {0:d MMMM yyyy} stämmer, fast det är mer än ett år dit", "Yes, {0:d MMMM yyyy} is right, though it is more than a year ahead");

    public static Text DoneBy { get; } = new("När ska det senast vara gjort?", "When is it to be done at the latest?");

    public static Text Done { get; } = new("Klart", "Done");

    public static Text Drop { get; } = new("Stryk", "Drop");

    public static Text Remove { get; } = new("Ta bort", "Remove");

    public static Text DropTitle { get; } = new("Stryk ur planen", "Drop from the plan");

    public static Text DoneOn { get; } = new("Klart {0:yyyy-MM-dd}", "Done {0:yyyy-MM-dd}");

    public static Text DroppedOn { get; } = new("Struket {0:yyyy-MM-dd}", "Dropped {0:yyyy-MM-dd}");

    /// <summary>{0} is who marked a line as done or dropped it.</summary>
    public static Text MarkedBy { get; } = new("av {0}", "by {0}");

    public static Text Outcomes { get; } = new("Så gick det", "How it went");

    public static Text OutcomesNone { get; } = new(
        "Inget utfall skrevs innan stödet avslutades.", "No outcome was written before the support was closed.");

    public static Text OutcomeNotWritten { get; } = new("Inget utfall är skrivet.", "No outcome is written.");

    public static Text Agreed { get; } = new("Vi kom överens den", "We agreed on");

    /// <summary>{1} is who wrote it down: a later colleague was not there.</summary>
    public static Text AgreedOn { get; } = new(
        "Planen är överenskommen med personen den {0:d MMMM yyyy}. Skrivet av {1}.",
        "The plan was agreed with the person on {0:d MMMM yyyy}. Written by {1}.");

    public static Text WasItDone { get; } = new("Gjordes det?", "Was it done?");

    public static Text DidItHelp { get; } = new("Hjälpte det?", "Did it help?");

    public static Text Outcome { get; } = new("Gjordes: {0}. Hjälpte: {1}.", "Done: {0}. Helped: {1}.");

    public static Text Judgement { get; } = new("Hjälpte stödet? Personens eget svar.", "Did the support help? The person's own answer.");

    public static Text DeclinedToJudge { get; } = new("Ville inte svara", "Did not want to say");

    public static Text JudgementWords { get; } = new("Med personens egna ord", "In the person's own words");

    public static Text OwnWords { get; } = new("Med egna ord", "In their own words");

    public static Text Quoted { get; } = new("”{0}”", "“{0}”");

    public static Text WrittenOn { get; } = new("Skrivet {0:d MMMM yyyy}", "Written {0:d MMMM yyyy}");

    public static Text Judged { get; } = new("Hjälpte det? {0}.", "Did it help? {0}.");

    public static Text NotWritten { get; } = new("Inget är skrivet än.", "Nothing is written yet.");

    public static Text EarlierRounds { get; } = new("Tidigare omgångar", "Earlier rounds");

    public static Text Round { get; } = new("Omgång {0}, från {1:yyyy-MM-dd}", "Round {0}, from {1:yyyy-MM-dd}");
}
