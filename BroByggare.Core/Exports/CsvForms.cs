using BroByggare.Core.Kernel;

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
    /// What the file begins with: the byte order mark, by which a spreadsheet knows the letters. In the form for a Swedish
    /// Excel it stands on a line of its own: a program that does not know the mark would otherwise take it for a part of the
    /// first heading, which then has another name than it shows.
    /// </summary>
    internal static string Beginning(this CsvForm form) => form switch
    {
        CsvForm.ForPrograms => "",
        CsvForm.ForPeople => "\uFEFF",
        CsvForm.ForSwedishExcel => "\uFEFF\r\n",
    };

    /// <summary>How numbers are written: a spreadsheet reads them by the machine's own habits, a program by none.</summary>
    internal static string Written(this CsvForm form, double number) => form switch
    {
        CsvForm.ForPrograms or CsvForm.ForPeople => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        CsvForm.ForSwedishExcel => number.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace('.', ','),
    };
}
