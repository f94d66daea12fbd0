using BroByggare.Core.Kernel;

namespace BroByggare.Web.CommandLine;

/// <summary>The words of the command line.</summary>
internal static class CommandTexts
{
    public static Text Figures { get; } = new(
        "Skriver årets siffror som en fil. Läser bara, och går att köra medan BroByggare är igång.",
        "Writes the figures of the year as a file. Only reads, and can run while BroByggare does.");

    public static Text Year { get; } = new("Året, 2000–2099.", "The year, 2000–2099.");

    public static Text Format { get; } = new(
        "csv (för andra program), xlsx (kalkylblad) eller docx (rapport); de två sista kräver --output.",
        "csv (for other programs), xlsx (a spreadsheet) or docx (a report); the last two need --output.");

    public static Text Delimiter { get; } = new(
        "Mellan kolumnerna i csv: comma (för andra program) eller semicolon (för svenskt Excel, med byte order mark).",
        "Between the columns of csv: comma (for other programs) or semicolon (for a Swedish Excel, with a byte order mark).");

    public static Text Output { get; } = new("Filen som skrivs. Utan den går csv till standard ut.", "The file to write. Without it csv goes to standard output.");

    public static Text Internal { get; } = new(
        "Visa även antal från 1 till 4. Filen får inte lämna huset.", "Show counts from 1 to 4 too. The file must not leave the house.");

    public static Text Database { get; } = new("Databasen, om inte den i inställningarna.", "The database, if not the one in the settings.");

    public static Text Language { get; } = new("sv (svenska) eller en (engelska).", "sv (Swedish) or en (English).");

    public static Text WrongYear { get; } = new("Året ska vara mellan 2000 och 2099: --year 2018.", "The year must be between 2000 and 2099: --year 2018.");

    public static Text WrongFormat { get; } = new("Formatet ska vara csv, xlsx eller docx: --format csv.", "The format must be csv, xlsx or docx: --format csv.");

    public static Text WrongDelimiter { get; } = new(
        "Avgränsaren ska vara comma eller semicolon: --delimiter semicolon.", "The delimiter must be comma or semicolon: --delimiter semicolon.");

    public static Text WrongLanguage { get; } = new("Språket ska vara sv eller en: --language sv.", "The language must be sv or en: --language sv.");

    public static Text OutputMissing { get; } = new(
        "Ett kalkylblad eller en rapport behöver en fil att skriva till: --output siffror.xlsx.", "A spreadsheet or a report needs a file to write to: --output figures.xlsx.");

    /// <summary>{0} is the file, {1} how a file of this kind ends.</summary>
    public static Text SomethingThere { get; } = new(
        "{0} finns redan och skrivs inte över. Ange ett nytt namn, eller ett som slutar med {1}.",
        "{0} is there already and is not written over. Give a new name, or one that ends in {1}.");

    public static Text Unwritable { get; } = new(
        "Filen {0} går inte att skriva. Kontrollera mappen och rättigheterna.", "The file {0} cannot be written. Check the folder and the permissions.");

    /// <summary>{0} is the command, {1} what it needs.</summary>
    public static Text Missing { get; } = new(
        "{1} saknas. Skriv --help efter {0} för att se hur kommandot skrivs.", "{1} is missing. Write --help after {0} to see how the command is written.");

    /// <summary>{0} is what was typed.</summary>
    public static Text NotUnderstood { get; } = new(
        "Kommandot går inte att förstå: {0}. Skriv --help efter kommandot för att se hur det skrivs.",
        "The command cannot be understood: {0}. Write --help after the command to see how it is written.");
}
