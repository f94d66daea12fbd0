using BroByggare.Core.Kernel;

namespace BroByggare.Core.Exports;

/// <summary>A heading and what stands under it.</summary>
public sealed record ExportColumn(Text Name, ColumnKind Kind)
{
    /// <summary>Whole sentences: a wide column where they are broken into lines.</summary>
    public bool IsLong { get; init; }

    /// <summary>A few words that need no room.</summary>
    public bool IsShort { get; init; }
}
