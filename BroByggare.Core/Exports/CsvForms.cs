using BroByggare.Core.Language;

namespace BroByggare.Core.Exports;

/// <summary>What the forms of a CSV file are made of.</summary>
public static class CsvForms
{
    /// <summary>The form that opens in columns for the current user, as far as the language tells.</summary>
    public static CsvForm OfReader => Text.IsEnglish ? CsvForm.ForPeople : CsvForm.ForSwedishExcel;

    internal static char Delimiter(this CsvForm form) => form switch
    {
        CsvForm.ForPrograms or CsvForm.ForPeople => ',',
        CsvForm.ForSwedishExcel => ';',
    };

    /// <summary>
    /// What the file begins with. The byte order mark stands on a line of its own: a reader that does not know it would
    /// otherwise take it for a part of the first heading, which then has another name than it shows.
    /// </summary>
    internal static string Beginning(this CsvForm form) => form switch
    {
        CsvForm.ForPrograms => "",
        CsvForm.ForPeople or CsvForm.ForSwedishExcel => "\uFEFF\r\n",
    };

    /// <summary>How numbers are written: a spreadsheet reads them by the machine's own habits, a program by none.</summary>
    internal static string Written(this CsvForm form, double number) => form switch
    {
        CsvForm.ForPrograms or CsvForm.ForPeople => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        CsvForm.ForSwedishExcel => number.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace('.', ','),
    };
}
