namespace BroByggare.Core.Exports;

/// <summary>Who reads a CSV file. In every form it is one table: the heading, the rows and nothing above them.</summary>
public enum CsvForm
{
    /// <summary>Another program: commas, and no byte order mark.</summary>
    ForPrograms,

    /// <summary>A person with a spreadsheet: commas, and a byte order mark, without which Excel garbles å, ä and ö.</summary>
    ForPeople,

    /// <summary>A person with a Swedish Excel, which opens a file in columns only when they are parted by semicolons; its decimals have a comma.</summary>
    ForSwedishExcel,
}
