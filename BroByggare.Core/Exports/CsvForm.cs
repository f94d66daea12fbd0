namespace BroByggare.Core.Exports;

/// <summary>Who reads a CSV file.</summary>
public enum CsvForm
{
    /// <summary>Another program: the heading, the rows and nothing else.</summary>
    ForPrograms,

    /// <summary>A person with a spreadsheet: a byte order mark, without which Excel garbles å, ä and ö, and the lead lines first.</summary>
    ForPeople,
}
