using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures;

/// <summary>The words of Årets siffror.</summary>
public static class YearTexts
{
    public static Text Title { get; } = new("Årets siffror {0}", "Figures of the year {0}");

    public static Text Preliminary { get; } = new(
        "Preliminära. Året är inte slut. Räknat kl. {0:H.mm}.", "Preliminary. The year is not over. Counted at {0:HH:mm}.");

    public static Text NotBegun { get; } = new("Året har inte börjat.", "The year has not begun.");

    public static Text WholeYear { get; } = new("Hela året. Räknat kl. {0:H.mm}.", "The whole year. Counted at {0:HH:mm}.");

    public static Text SameAsSituation { get; } = new("Samma räknesätt som i Läget", "Counted as in the situation");

    public static Text Caption { get; } = new(
        "Årets siffror med förra året, mål och definition", "Figures of the year with last year, goal and definition");

    public static Text Figure { get; } = new("Mått", "Figure");

    public static Text Definition { get; } = new("Så räknas det", "How it is counted");

    public static Text Goal { get; } = new("Mål {0}", "Goal {0}");

    public static Text State { get; } = new("Läge", "State");

    public static Text NoGoal { get; } = new("Inget mål", "No goal");

    public static Text Reached { get; } = new("Nått", "Reached");

    public static Text Left { get; } = new("{0:N0} kvar", "{0:N0} left");

    /// <summary>For a share.</summary>
    public static Text PointsLeft { get; } = new("{0} %-enheter kvar", "{0} points left");

    public static Text Nothing { get; } = new("Inget att mäta", "Nothing to measure");

    public static Text Families { get; } = new("Fördelningar", "Breakdowns");

    public static Text HiddenTitle { get; } = new("Det här döljs i filen", "This is hidden in the file");

    public static Text HiddenExplained { get; } = new(
        "Tal från 1 till {0} kan peka ut en person. De döljs i allt som lämnar huset, också på papper. Ibland döljs ett tal till, så att ingen kan räkna ut det första.",
        "Numbers from 1 to {0} may point to a person. They are hidden in everything that leaves the house, on paper too. Sometimes another number is hidden, so that nobody can work out the first.");

    public static Text Where { get; } = new("Var", "Where");

    public static Text HiddenNumbers { get; } = new("Dolda tal", "Hidden numbers");

    public static Text HiddenMarked { get; } = new(
        "Varje dolt tal är märkt i listorna på sidan, med skälet.", "Each hidden number is marked in the lists on the page, with the reason.");

    public static Text NothingHidden { get; } = new("Inget tal döljs i filen.", "No number is hidden in the file.");

    public static Text Small { get; } = new("Talet är 1–{0}", "The number is 1–{0}");

    public static Text ToProtectAnother { get; } = new("Annars går ett annat att räkna ut", "Another could be worked out");

    public static Text MakeFile { get; } = new("Gör en fil", "Make a file");

    public static Text Format { get; } = new("Format", "Format");

    public static Text Spreadsheet { get; } = new("Kalkylblad", "Spreadsheet");

    public static Text Report { get; } = new("Rapport att läsa", "A report to read");

    public static Text ForOtherSystems { get; } = new("En enda tabell", "A single table");

    public static Text Delimiter { get; } = new("Mellan kolumnerna", "Between the columns");

    public static Text Semicolon { get; } = new("Semikolon", "Semicolon");

    public static Text ForSwedishExcel { get; } = new("Svenskt Excel", "Swedish Excel");

    public static Text Comma { get; } = new("Komma", "Comma");

    public static Text ForOthers { get; } = new("Engelskt Excel och andra", "English Excel and others");

    public static Text OutwardSight { get; } = new("Visa siffrorna så som de får lämna huset", "Show the figures as they may leave the house");

    public static Text OutwardSightHint { get; } = new(
        "Då är de dolda eller avrundade på skärmen också. Bra när du visar eller kopierar sidan. Papper och filer är alltid så.",
        "Then they are hidden or rounded on screen too. Good when you show or copy the page. Paper and files are always so.");

    /// <summary>{0} tables, {1} hidden numbers.</summary>
    public static Text InTheFile { get; } = new(
        "{0} tabeller, {1} dolda tal. Definitionerna följer med. Att filen görs skrivs i loggen.",
        "{0} tables, {1} hidden numbers. The definitions come along. That the file is made is written in the log.");

    public static Text InternalChoice { get; } = new(
        "Visa de riktiga talen, i en intern fil och på internt papper", "Show the real numbers, in an internal file and on internal paper");

    public static Text InternalHint { get; } = new(
        "Bara chefer kan göra den. Varje sida märks ”INTERN. Får inte lämnas ut”.", "Only managers can make it. Every page is marked \"INTERNAL. Must not be given out\".");

    public static Text Download { get; } = new("Hämta filen", "Get the file");

    public static Text Print { get; } = new("Skriv ut", "Print");
}
