using BroByggare.Core.Kernel;

namespace BroByggare.Core.Exports;

/// <summary>A report that leaves the house: headings, words, tables and charts in the order they are read. It knows nothing of files.</summary>
public sealed record ExportDocument(Text Title, IReadOnlyList<ExportBlock> Blocks)
{
    /// <summary>What stands at the top of each page, such as that it must not be given out.</summary>
    public Text? Marking { get; init; }
}

/// <summary>One part of a report.</summary>
public abstract record ExportBlock;

/// <param name="Level">1 for a part, 2 for what is in it.</param>
public sealed record ExportHeading(Text Words, int Level) : ExportBlock;

/// <summary>One paragraph.</summary>
public sealed record ExportWords(Text Words) : ExportBlock;

/// <summary>A table with its heading row; its title is what it is called for those who do not see it.</summary>
public sealed record ExportTableBlock(ExportTable Table) : ExportBlock;

/// <summary>Bars, the longest for the largest.</summary>
/// <param name="InWords">All that it shows, for those who do not see it.</param>
public sealed record ExportChart(Text Title, Text InWords, IReadOnlyList<ExportBar> Bars) : ExportBlock;

public sealed record ExportBar(Text Name, int Value);
