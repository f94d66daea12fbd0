using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Exports;

/// <summary>The words of files that leave the house.</summary>
public static class ExportTexts
{
    /// <summary>Stands in place of a count that is not given out.</summary>
    public static Text Hidden { get; } = new("dolt", "hidden");

    /// <summary>Name of a sheet whose table has none that a spreadsheet accepts.</summary>
    public static Text Sheet { get; } = new("Blad", "Sheet");

    /// <summary>The line that a file with hidden counts carries.</summary>
    /// <param name="largest">The largest count that is hidden for being small.</param>
    public static Text WhyHidden(int largest) => new Text(
        "Antal från 1 till {0} visas inte, så att ingen ska kunna kännas igen. Ibland döljs därför också ett större antal.",
        "Counts from 1 to {0} are not shown, so that nobody can be recognised. Sometimes a larger count is hidden for the same reason.")
        .With(largest);
}
