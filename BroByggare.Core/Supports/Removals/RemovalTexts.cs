using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Removals;

/// <summary>What was taken away, as it is told to the one who had written it.</summary>
public static class RemovalTexts
{
    private static readonly Text Contact = new("{0} tog bort en kontakt från den {1:d MMMM yyyy} som du hade antecknat", "{0} took back a contact of {1:d MMMM yyyy} that you had noted");

    private static readonly Text Result = new("{0} tog bort ett resultat från den {1:d MMMM yyyy} som du hade antecknat", "{0} took back a result of {1:d MMMM yyyy} that you had noted");

    private static readonly Text Obstacle = new("{0} tog bort ett hinder från den {1:d MMMM yyyy} som du hade antecknat", "{0} took back an obstacle of {1:d MMMM yyyy} that you had noted");

    private static readonly Text PlanLine = new("{0} tog bort en rad i planen som du hade skrivit", "{0} removed a line of the plan that you had written");

    private static readonly Text Measure = new("{0} tog bort en åtgärd som du hade skrivit", "{0} removed a measure that you had written");

    private static readonly Text Goal = new("{0} tog bort ett mål i planen som du hade skrivit", "{0} removed a goal of the plan that you had written");

    private static readonly Text Responsibility = new("{0} tog bort dig som ansvarig", "{0} removed you as responsible");

    private static readonly Text ReferralStep = new("{0} tog tillbaka ett steg i en hänvisning som du hade antecknat", "{0} took back a step of a referral that you had noted");

    private static readonly Text HandedOver = new("{0} lämnade över stödet till dig", "{0} handed the support over to you");

    private static readonly Text HandedOn = new("{0} lämnade över ditt stöd till en kollega", "{0} handed your support over to a colleague");

    private static readonly Text Joined = new("{0} lade till dig som ansvarig", "{0} made you responsible too");

    private static readonly Text HandoverAccepted = new("{0} tog emot stödet som du erbjöd", "{0} took over the support that you offered");

    private static readonly Text HandoverDeclined = new("{0} tackade nej till stödet som du erbjöd", "{0} declined the support that you offered");

    private static readonly Text Merged = new(
        "{0} slog ihop personens två poster, så namn och kontaktvägar kan vara andra nu", "{0} merged the person's two records, so name and ways of contact may be others now");

    private static readonly Text MergeUndone = new(
        "{0} ångrade sammanslagningen, så namn och kontaktvägar kan vara andra nu", "{0} undid the merging, so name and ways of contact may be others now");

    private static readonly Text StrikingRefused = new(
        "{0} sa nej till att makulera orden från den {1:d MMMM yyyy}, så de står kvar", "{0} said no to striking the words of {1:d MMMM yyyy}, so they stay");

    public static Text Name(this RemovedKind kind) => kind switch
    {
        RemovedKind.Contact => new("Kontakt", "Contact"),
        RemovedKind.Result => new("Resultat", "Result"),
        RemovedKind.Obstacle => new("Hinder", "Obstacle"),
        RemovedKind.PlanLine => new("Rad i planen", "Line of the plan"),
        RemovedKind.Measure => new("Åtgärd", "Measure"),
        RemovedKind.Goal => new("Mål i planen", "Goal of the plan"),
        RemovedKind.Responsibility => new("Ansvar", "Responsibility"),
        RemovedKind.ReferralStep => new("Steg i en hänvisning", "Step of a referral"),
        RemovedKind.HandedOver => new("Överlämnat stöd", "Support handed over"),
        RemovedKind.Joined => new("Ansvar tillsammans med en kollega", "Responsibility together with a colleague"),
        RemovedKind.Merged => new("Sammanslagna poster", "Merged records"),
        RemovedKind.MergeUndone => new("Ångrad sammanslagning", "Merging undone"),
        RemovedKind.StrikingRefused => new("Makulering som inte godkändes", "Striking that was not approved"),
        RemovedKind.HandoverAccepted => new("Erbjudet stöd som togs emot", "Offered support that was taken over"),
        RemovedKind.HandoverDeclined => new("Erbjudet stöd som avböjdes", "Offered support that was declined"),
        RemovedKind.HandedOn => new("Stöd överlämnat till en kollega", "Support handed over to a colleague"),
    };

    /// <summary>Who took away what, without its words.</summary>
    public static Text Told(this RemovalRow row) => (row.Kind switch
    {
        RemovedKind.Contact => Contact,
        RemovedKind.Result => Result,
        RemovedKind.Obstacle => Obstacle,
        RemovedKind.PlanLine => PlanLine,
        RemovedKind.Measure => Measure,
        RemovedKind.Goal => Goal,
        RemovedKind.Responsibility => Responsibility,
        RemovedKind.ReferralStep => ReferralStep,
        RemovedKind.HandedOver => HandedOver,
        RemovedKind.HandedOn => HandedOn,
        RemovedKind.Joined => Joined,
        RemovedKind.HandoverAccepted => HandoverAccepted,
        RemovedKind.HandoverDeclined => HandoverDeclined,
        RemovedKind.Merged => Merged,
        RemovedKind.MergeUndone => MergeUndone,
        RemovedKind.StrikingRefused => StrikingRefused,
    }).With(row.By, row.Day);
}
