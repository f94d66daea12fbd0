using BroByggare.Core.Kernel;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Figures;

/// <summary>The words of Läget and of the lists behind its figures.</summary>
public static class SituationTexts
{
    public static Text Title { get; } = new("Läget {0}", "The situation {0}");

    /// <summary>{0} is the first day, {1} the last, {2} when it was counted.</summary>
    public static Text Lead { get; } = new(
        "{0:d MMMM} till och med {1:d MMMM yyyy}. Räknat kl. {2:H.mm}.", "{0:d MMMM} to {1:d MMMM yyyy}. Counted at {2:HH:mm}.");

    /// <inheritdoc cref="Lead" />
    public static Text FrozenLead { get; } = new(
        "{0:d MMMM} till och med {1:d MMMM yyyy}. Fryst {2:d MMMM yyyy} kl. {2:H.mm}.", "{0:d MMMM} to {1:d MMMM yyyy}. Frozen on {2:d MMMM yyyy} at {2:HH:mm}.");

    public static Text YearNav { get; } = new("År", "Year");

    public static Text YearBefore { get; } = new("Året innan,", "The year before,");

    public static Text YearAfter { get; } = new("Året efter,", "The year after,");

    public static Text ChooseYear { get; } = new("Välj år", "Choose a year");

    public static Text FiguresAndGoals { get; } = new("Siffror och mål", "Figures and goals");

    public static Text ShowSupports { get; } = new("Visa stöden", "Show the supports");

    /// <summary>{0} is the definition of a figure.</summary>
    public static Text WithGoal { get; } = new(
        "{0} Målet beslutades {1:yyyy-MM-dd} av: {2}.", "{0} The goal was decided on {1:yyyy-MM-dd} by: {2}.");

    public static Text PerStep { get; } = new("Stöd per steg", "Supports by step");

    public static Text Step { get; } = new("Steg", "Step");

    public static Text NumberedStep { get; } = new("{0}. {1}", "{0}. {1}");

    public static Text ParkedIncluded { get; } = new("{0:N0} pågående stöd, vilande inräknade.", "{0:N0} ongoing supports, parked ones included.");

    public static Text PerMember { get; } = new("Stöd per brobyggare", "Supports by bridge-builder");

    public static Text Member { get; } = new("Brobyggare", "Bridge-builder");

    /// <summary>{0} is who.</summary>
    public static Text HasLeft { get; } = new("{0} (har slutat)", "{0} (has left)");

    public static Text JointUnderEach { get; } = new("Ett gemensamt stöd räknas hos var och en.", "A joint support counts for each.");

    public static Text OngoingSupports { get; } = new("Pågående stöd", "Ongoing supports");

    public static Text PerContact { get; } = new("Hänvisningar per nyckelkontakt", "Referrals by key contact");

    public static Text Contact { get; } = new("Nyckelkontakt", "Key contact");

    public static Text MostUsed { get; } = new(
        "De vanligaste under året, högst fem. Hur långt var och en har kommit.", "The most used of the year, at most five. How far each has come.");

    public static Text Planned { get; } = new("Planerad", "Planned");

    public static Text ContactMade { get; } = new("Kontakt tagen", "Contact made");

    public static Text Decided { get; } = new("Ja eller nej", "Yes or no");

    public static Text Known { get; } = new("Vet om hjälp kom", "Help known");

    public static Text NoReferrals { get; } = new("Inga hänvisningar än.", "No referrals yet.");

    public static Text PerArea { get; } = new("Stöd per område", "Supports by area");

    public static Text Area { get; } = new("Område", "Area");

    public static Text InEachArea { get; } = new("Ett stöd som gäller flera områden räknas i vart och ett.", "A support that concerns several areas counts in each.");

    public static Text PerMonth { get; } = new("Nya och avslutade stöd per månad", "New and closed supports by month");

    public static Text NewAndClosed { get; } = new("{0:N0} nya och {1:N0} avslutade under året.", "{0:N0} new and {1:N0} closed during the year.");

    public static Text New { get; } = new("Nya", "New");

    public static Text Closed { get; } = new("Avslutade", "Closed");

    public static Text YearByYear { get; } = new("År för år", "Year by year");

    public static Text NotPrinted { get; } = new(
        "Läget skrivs inte ut, för små antal kan peka ut en person. Skriv ut Årets siffror i stället.",
        "The situation is not printed, because small counts may point to a person. Print Figures of the year instead.");

    public static Text Back { get; } = new("Till läget", "To the situation");

    public static Text ListTitle { get; } = new("{0} {1}", "{0} {1}");

    public static Text Number { get; } = new("Nummer", "Number");

    public static Text Name { get; } = new("Namn", "Name");

    public static Text OpenedOn { get; } = new("Öppnat", "Opened");

    public static Text ClosedOn { get; } = new("Avslutat", "Closed");

    public static Text ListLead { get; } = new("{0} Steget är det som stödet står på i dag.", "{0} The step is where the support stands today.");

    /// <summary>{0} is how many.</summary>
    public static Text Culled { get; } = new(
        "{0} av stöden som räknas i siffran är gallrade och kan inte visas.", "{0} of the supports that the figure counts are culled and cannot be shown.");

    public static Text CountsUnlisted { get; } = new(
        "Siffran räknar alla stöd. De som du inte hittar, som ett annat teams eller en skyddad persons, står inte i listan.",
        "The figure counts every support. Those that you do not find, such as another team's or a protected person's, do not stand in the list.");

    public static Text NotBegunTitle { get; } = new("Året har inte börjat", "The year has not begun");

    public static Text NotBegun { get; } = new(
        "Siffrorna kommer när året börjar. Mål som redan är beslutade visas.", "The figures come when the year begins. Goals that are decided already are shown.");

    public static Text NoneTitle { get; } = new("Inga stöd att visa", "No supports to show");

    public static Text None { get; } = new(
        "Inget av de stöd som du får se räknas i siffran. Välj ett annat år.", "None of the supports that you may see counts in the figure. Choose another year.");
}
