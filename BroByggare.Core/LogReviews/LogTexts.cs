using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>The words of the log, plain enough to be handed to the person it is about.</summary>
public static class LogTexts
{
    /// <summary>What was done, after the name of who did it.</summary>
    public static Text Name(this LogKind kind) => kind switch
    {
        LogKind.Opened => new("Öppnade stödet och läste", "Opened the support and read"),
        LogKind.ReadJournal => new("Läste kontakter och anteckningar", "Read contacts and notes"),
        LogKind.ReadHistory => new("Läste historiken", "Read the history"),
        LogKind.ReadOutcomes => new("Läste resultat och hinder", "Read results and obstacles"),
        LogKind.TookOutConsent => new("Tog fram ett samtycke på papper", "Took out a consent on paper"),
        LogKind.TookOutPlan => new("Tog fram Min plan", "Took out My plan"),
        LogKind.TookOutLog => new("Tog fram vem som har varit i akten", "Took out who has been in the file"),
        LogKind.TookOutExtract => new("Tog fram registerutdraget", "Took out the access extract"),
        LogKind.Listed => new("Såg namnet i en lista", "Saw the name in a list"),
        LogKind.Found => new("Fick fram namnet i en sökning", "Found the name in a search"),
        LogKind.Began => new("Öppnade ett nytt stöd", "Opened a new support"),
        LogKind.WrotePerson => new("Ändrade namn eller kontaktuppgifter", "Changed the name or ways of contact"),
        LogKind.WroteProblem => new("Skrev om problemet eller områdena", "Wrote about the problem or the areas"),
        LogKind.WroteJournal => new("Skrev en kontakt eller anteckning", "Wrote a contact or a note"),
        LogKind.WrotePlan => new("Skrev i planen", "Wrote in the plan"),
        LogKind.WroteReferral => new("Skrev om en hänvisning eller ett samtycke", "Wrote about a referral or a consent"),
        LogKind.WroteOutcome => new("Skrev ett resultat, ett hinder eller hur det gick", "Wrote a result, an obstacle or how it went"),
        LogKind.Moved => new("Flyttade, vilade eller avslutade stödet", "Moved, parked or closed the support"),
        LogKind.ChangedResponsible => new("Ändrade vem som är ansvarig", "Changed who is responsible"),
        LogKind.PassedOn => new("Lät någon annan ta över stödet när en medarbetare slutade, utan att läsa det", "Let another take over the support when a member left, without reading it"),
        LogKind.ChangedAccess => new("Ändrade vem som får hitta stödet, eller om det får användas", "Changed who may find the support, or whether it may be used"),
        LogKind.OtherReading => new("Läste något annat i stödet", "Read something else in the support"),
        LogKind.OtherChange => new("Ändrade något annat i stödet", "Changed something else in the support"),
    };

    /// <summary>How much was seen.</summary>
    public static Text Name(this Exposure exposure) => exposure switch
    {
        Exposure.Listed => new("Såg i en lista", "Seen in a list"),
        Exposure.Read => new("Läste i stödet", "Read in the support"),
        Exposure.TakenOut => new("Tog ut ur systemet", "Taken out of the system"),
    };

    /// <summary>Why something is looked at.</summary>
    public static Text Name(this ReviewRule rule) => rule switch
    {
        ReviewRule.Sample => new("Stickprov", "Random sample"),
        ReviewRule.NoAssignment => new("Inte ansvarig", "Not responsible"),
        ReviewRule.Protected => new("Skyddad person", "Protected person"),
        ReviewRule.KeptOut => new("Kollega som är eller har varit utestängd", "Colleague who is or has been kept out"),
        ReviewRule.KeptOutTried => new("Utestängd försökte öppna", "Tried to open while kept out"),
        ReviewRule.Bulk => new("Många stöd på kort tid", "Many supports in a short time"),
        ReviewRule.OddHours => new("Utanför arbetstid", "Outside working hours"),
    };

    /// <summary>What looking at it came to.</summary>
    public static Text Name(this ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.InOrder => new("I sin ordning", "In order"),
        ReviewOutcome.ToLookInto => new("Ska undersökas", "To be looked into"),
        ReviewOutcome.Breach => new("Överträdelse", "Breach"),
    };
}
