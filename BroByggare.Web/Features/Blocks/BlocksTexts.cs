using BroByggare.Core.Kernel;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Blocks;

/// <summary>The words of the page that shows our blocks to whoever builds with them.</summary>
public static class BlocksTexts
{
    public static Text Title { get; } = new("Block och lägen", "Blocks and states");

    public static Text Lead { get; } = new("Varje byggsten en gång, i alla sina lägen.", "Every block once, in all its states.");

    public static Text Track { get; } = new("Stegspår", "Step track");

    public static Text MidWay { get; } = new("Mitt i", "Mid-way");

    public static Text Refused { get; } = new("Nekat att gå vidare", "Refused to go on");

    public static Text Parked { get; } = new("Vilande", "Parked");

    public static Text Closed { get; } = new("Avslutat", "Closed");

    public static Text[] Steps { get; } =
    [
        new("Problem\u00ADformulering", "Problem formulation"),
        new("Identifiera åtgärder", "Identifying measures"),
        new("Utforma handlingsplan", "Action planning"),
        new("Genomförande", "Carrying out"),
        new("Uppföljning och utvärdering", "Follow-up and evaluation"),
    ];

    public static Text GoingOn { get; } = new("Pågår", "Going on");

    public static Text NotBegun { get; } = new("Inte påbörjat", "Not begun");

    public static Text OneMissing { get; } = new("En sak saknas", "One thing is missing");

    public static Text RestsUntil { get; } = new("Vilar till {0:yyyy-MM-dd}", "Rests until {0:yyyy-MM-dd}");

    public static Text Buttons { get; } = new("Knappar", "Buttons");

    public static Text Save { get; } = new("Spara", "Save");

    public static Text Print { get; } = new("Skriv ut", "Print");

    public static Text Erase { get; } = new("Radera personen", "Erase the person");

    public static Text Close { get; } = new("Avsluta stödet", "Close the support");

    public static Text ResultsMissing { get; } = new(
        "Två åtgärder saknar resultat. Skriv om de gjordes och om de hjälpte.",
        "Two measures have no result. Write whether they were done and whether they helped.");

    public static Text Pressed { get; } = new("Tryckt {0} gånger", "Pressed {0} times");

    public static Text SavedAndBadges { get; } = new("Sparat, märken", "Saved, badges");

    public static Text Late { get; } = new("3 dagar sent", "3 days late");

    public static Text Hidden { get; } = new("dolt", "hidden");

    public static Text Fields { get; } = new("Fält", "Fields");

    public static Text Told { get; } = new("Datum då personen fick veta vad som skrivs upp", "The day on which the person was told what is written down");

    public static Text ToldHint { get; } = new("En dag som har varit.", "A day that has been.");

    public static Text ToldError { get; } = new("Dagen har inte varit än. Välj i dag eller tidigare.", "The day has not been yet. Choose today or earlier.");

    public static Text ContactKind { get; } = new("Slag av kontakt", "Kind of contact");

    public static Text[] ContactKinds { get; } = [new("Samtal", "Talk"), new("Besök", "Visit"), new("Hembesök", "Home visit")];

    public static Text At { get; } = new("Klockan", "At");

    public static Text Minutes { get; } = new("Minuter", "Minutes");

    public static Text WhatHappened { get; } = new("Vad hände?", "What happened?");

    public static Text WhatHappenedHint { get; } = new(
        "Skriv det som behövs för att hjälpa vidare. Personen har rätt att läsa det.",
        "Write what is needed to help further. The person has the right to read it.");

    public static Text Address { get; } = new("Adress", "Address");

    public static Text NextStep { get; } = new("Nästa steg", "Next step");

    public static Text Who { get; } = new("Brobyggare", "Bridge-builder");

    public static Text Areas { get; } = new("Områden", "Areas");

    public static Text[] AreaNames { get; } = [new("Arbete", "Work"), new("Bostad", "Housing"), new("Hälsa", "Health"), new("Utbildning", "Education")];

    public static Text Safe { get; } = new("Säkert att ringa", "Safe to call");

    public static Text FindContact { get; } = new("Sök nyckelkontakt", "Search for a key contact");

    public static Text Figures { get; } = new("Mål och siffror", "Goals and figures");

    public static Text Reached { get; } = new("Nått", "Reached");

    public static Text NotReached { get; } = new("Inte nått", "Not reached");

    public static Text WithoutGoal { get; } = new("Utan mål", "Without a goal");

    public static Text GoalIsLine { get; } = new("Målet är strecket.", "The goal is the line.");

    public static Text NotRed { get; } = new("Inte rött, bara inte klart.", "Not red, only not done.");

    public static Text Alone { get; } = new("Då står talet ensamt.", "Then the figure stands alone.");

    public static Text Notices { get; } = new("Besked", "Notices");

    public static Text Plain { get; } = new("Vanligt besked.", "A plain notice.");

    public static Text PlainWords { get; } = new("Något du bör veta, men inte måste göra något åt nu.", "Something you should know, but need not act on now.");

    public static Text Strong { get; } = new("Starkt besked.", "A strong notice.");

    public static Text StrongWords { get; } = new("Förbindelsen är borta. Texten är inte sparad än.", "The connection is gone. The text is not saved yet.");

    public static Text TryNow { get; } = new("Försök nu", "Try now");

    public static Text Done { get; } = new("Klart.", "Done.");

    public static Text DoneWords { get; } = new("Det du skrev sparades kl. 14.36.", "What you wrote was saved at 14:36.");

    public static Text Danger { get; } = new("Fara.", "Danger.");

    public static Text DangerWords { get; } = new(
        "Personen och allt som hör till raderas. Det går inte att ångra.",
        "The person and all that belongs to them is erased. It cannot be undone.");

    public static Text NoNotes { get; } = new("Inga anteckningar än", "No notes yet");

    public static Text NoNotesWords { get; } = new("Skriv den första när ni har setts eller pratats vid.", "Write the first when you have met or talked.");

    public static Text WriteNote { get; } = new("Skriv en anteckning", "Write a note");

    public static Text LongWork { get; } = new("Långt arbete", "Long work");

    public static Text Counting { get; } = new("Räknar till hundra", "Counting to a hundred");

    public static Text NobodyKnows { get; } = new("Ingen vet hur långt", "Nobody knows how far");

    public static Text CountOn { get; } = new("Räkna", "Count");

    public static Text CancelMeans { get; } = new(
        "Det som är räknat är räknat. Avbryter du räknas inget mer.", "What is counted is counted. If you stop, nothing more is.");

    public static Text Table { get; } = new("Tabell", "Table");

    public static Text Number { get; } = new("Nummer", "Number");

    public static Text Step { get; } = new("Steg", "Step");

    public static Text Parts { get; } = new("Delar", "Parts");

    public static Text Notes { get; } = new("Anteckningar", "Notes");

    public static Text History { get; } = new("Historik", "History");

    public static Text Happened { get; } = new("Sara Lind gick vidare till {0}.", "Sara Lind went on to {0}.");

    public static Text PerStep { get; } = new("Stöd per steg", "Supports per step");

    public static Text PerBridgebuilder { get; } = new("Stöd per brobyggare", "Supports per bridge-builder");

    public static Text Ongoing { get; } = new("Pågående stöd", "Ongoing supports");

    public static Text PerContact { get; } = new("Hänvisningar per nyckelkontakt", "Referrals per key contact");

    public static Text KeyContact { get; } = new("Nyckelkontakt", "Key contact");

    public static Text[] Rungs { get; } =
        [new("Planerad", "Planned"), new("Kontakt tagen", "Contact made"), new("Sade ja", "Said yes"), new("Hjälp given", "Help given")];

    public static Text PerMonth { get; } = new("Nya och avslutade stöd per månad", "New and closed supports per month");

    public static Text New { get; } = new("Nya", "New");

    public static Text NowClosed { get; } = new("Avslutade", "Closed");

    public static Text OpenDialog { get; } = new("Öppna en ruta", "Open a dialog");

    public static Text StaleNow { get; } = new("Någon annan hann före", "Somebody else was first");

    public static Text RefusedNow { get; } = new("Regeln säger nej", "The rule says no");

    public static Text Fault { get; } = new("Gå sönder", "Break");
}
