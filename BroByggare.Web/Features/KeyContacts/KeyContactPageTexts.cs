using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.KeyContacts;

/// <summary>The words of the register's pages.</summary>
public static class KeyContactPageTexts
{
    public static Text Title { get; } = new("Nyckelkontakter", "Key contacts");

    public static Counted Lead { get; } = new(
        new("1 kontakt. Den som slutar arkiveras men tas aldrig bort.", "1 contact. One that stops is archived, never removed."),
        new("{0} kontakter. Den som slutar arkiveras men tas aldrig bort.", "{0} contacts. One that stops is archived, never removed."));

    public static Text New { get; } = new("Ny kontakt", "New contact");

    public static Text List { get; } = new("Lista över nyckelkontakter", "List of key contacts");

    public static Text ListPage { get; } = new("Nyckelkontakter. Sida {0} av {1}.", "Key contacts. Page {0} of {1}.");

    public static Text Narrow { get; } = new("Sök och välj bland kontakterna", "Search and choose among the contacts");

    public static Text Find { get; } = new("Sök kontakt", "Find contact");

    public static Text Area { get; } = new("Område", "Area");

    public static Text AllAreas { get; } = new("Alla områden", "All areas");

    public static Text WithRetired { get; } = new("Visa arkiverade", "Show archived");

    public static Text Contact { get; } = new("Kontakt", "Contact");

    public static Text WhoAndWhen { get; } = new("Vem svarar, när", "Who answers, when");

    public static Text NotPrinted { get; } = new(
        "Hur hänvisningarna har gått skrivs inte ut, för små antal kan peka ut en person.",
        "How the referrals have gone is not printed, because small counts may point to a person.");

    public static Text ReferralsThisYear { get; } = new("Hänvisningar i år", "Referrals this year");

    public static Text NoReferrals { get; } = new("Inga än", "None yet");

    public static Text Solved { get; } = new("Löste problemet", "Solved the problem");

    public static Text SolvedOf { get; } = new("{0:N0} av {1:N0}", "{0:N0} of {1:N0}");

    public static Text FewAnswers { get; } = new("Få svar", "Few answers");

    public static Text HowSolvedIsCounted { get; } = new(
        "Löste problemet: så många svarade ja av alla som svarat ja, delvis eller nej i år. Färre än {0} svar visas inte.",
        "Solved the problem: how many answered yes of all who answered yes, partly or no this year. Fewer than {0} answers are not shown.");

    public static Text GetInTouch { get; } = new("Ta kontakt", "Get in touch");

    public static Text Call { get; } = new("ring {0}", "call {0}");

    public static Text Mail { get; } = new("Mejla {0}", "Write to {0}");

    public static Text NoWayYet { get; } = new("Inget nummer än", "No number yet");

    public static Text Archived { get; } = new("Arkiverad", "Archived");

    public static Text NoneTitle { get; } = new("Registret är tomt", "The register is empty");

    public static Text None { get; } = new(
        "Lägg till dem ni brukar ta hjälp av: myndigheter, föreningar, skolor.",
        "Add those whose help you use: authorities, associations, schools.");

    public static Text NoHitsTitle { get; } = new("Ingen kontakt passar", "No contact matches");

    public static Text NoHits { get; } = new(
        "Sök på en kortare del av namnet, välj alla områden eller visa de arkiverade.",
        "Search for a shorter part of the name, choose all areas or show the archived ones.");

    public static Text ShowAll { get; } = new("Visa alla kontakter", "Show all contacts");

    public static Text Change { get; } = new("Ändra", "Change");

    public static Text ChangeTitle { get; } = new("Ändra kontakt", "Change contact");

    public static Text Archive { get; } = new("Arkivera", "Archive");

    public static Text BringBack { get; } = new("Ta tillbaka ur arkivet", "Bring back from the archive");

    public static Text Save { get; } = new("Spara kontakten", "Save the contact");

    public static Text Added { get; } = new("{0} finns nu i registret.", "{0} is now in the register.");

    public static Text WasArchived { get; } = new("{0} är arkiverad.", "{0} is archived.");

    public static Text ArchivedOn { get; } = new("Arkiverad den {0:d MMMM yyyy}.", "Archived on {0:d MMMM yyyy}.");

    public static Text WhatArchivedMeans { get; } = new(
        "Den står kvar där den har använts, men kan inte väljas för nya hänvisningar.",
        "It stays where it has been used, but cannot be chosen for new referrals.");

    public static Text Organisation { get; } = new("Namn", "Name");

    public static Text OrganisationHint { get; } = new(
        "Myndigheten, föreningen eller enheten.", "The authority, association or unit.");

    public static Text Persons { get; } = new("Vem svarar", "Who answers");

    public static Text PersonsHint { get; } = new("En per rad: namn eller roll.", "One a line: name or role.");

    public static Text Phone { get; } = new("Telefon", "Telephone");

    public static Text MailAddress { get; } = new("E-post", "E-mail");

    public static Text Hours { get; } = new("När de svarar", "When they answer");

    public static Text HoursHint { get; } = new("Till exempel Vard. 9–15.", "Such as Weekdays 9–15.");

    public static Text HelpsWith { get; } = new("Hjälper till med", "Helps with");

    public static Text NotFilledIn { get; } = new("Inte ifyllt än", "Not filled in yet");

    public static Text HowItHasGone { get; } = new("Hänvisningar {0}", "Referrals {0}");

    public static Text Year { get; } = new("År", "Year");

    public static Text NoReferralsTitle { get; } = new("Inga hänvisningar {0}", "No referrals in {0}");

    public static Text NoReferralsWords { get; } = new(
        "När någon hänvisas hit syns det här hur det har gått, i antal och utan namn.",
        "When somebody is referred here, this shows how it has gone, in numbers and without names.");

    /// <summary>{0} is how many; then by kind: told, guided, accompanied.</summary>
    public static Text ByKind { get; } = new(
        "{0:N0} i allt: hänvisade {1:N0}, lotsade {2:N0}, följde med {3:N0}.",
        "{0:N0} in all: {1:N0} told where to go, {2:N0} guided, {3:N0} accompanied.");

    /// <summary>{2} is the year.</summary>
    public static Text SolvedInWords { get; } = new(
        "{0:N0} av {1:N0} som svarade {2} säger att det löste problemet.",
        "{0:N0} of {1:N0} who answered in {2} say that it solved the problem.");

    /// <summary>{0} is how many would be shown, {1} the year.</summary>
    public static Text FewAnswersInWords { get; } = new(
        "Färre än {0} svarade {1} på om det löste problemet, så svaren visas inte.",
        "Fewer than {0} answered in {1} whether it solved the problem, so the answers are not shown.");

    public static Text WhereTheyStand { get; } = new("Var de står nu", "Where they stand now");
}
