using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Exports;

/// <summary>The words of files that leave the house.</summary>
public static class ExportTexts
{
    /// <summary>Stands in place of a count that is not given out.</summary>
    public static Text Hidden { get; } = new("dolt", "hidden");

    /// <summary>At the foot of each page, before its number.</summary>
    public static Text Page { get; } = new("sida", "page");

    /// <summary>Between a page's number and how many there are.</summary>
    public static Text Of { get; } = new("av", "of");

    /// <summary>What a table is, for those who do not see it. {0} are the headings of its columns.</summary>
    public static Text TableWith { get; } = new("Kolumner: {0}.", "Columns: {0}.");

    /// <summary>Name of a sheet whose table has none that a spreadsheet accepts.</summary>
    public static Text Sheet { get; } = new("Blad", "Sheet");

    /// <summary>The line that a file with hidden counts carries.</summary>
    /// <param name="largest">The largest count that is hidden for being small.</param>
    public static Text WhyHidden(int largest) => new Text(
        "Antal från 1 till {0} visas inte, så att ingen ska kunna kännas igen. Ibland döljs därför också ett större antal.",
        "Counts from 1 to {0} are not shown, so that nobody can be recognised. Sometimes a larger count is hidden for the same reason.")
        .With(largest);
}
