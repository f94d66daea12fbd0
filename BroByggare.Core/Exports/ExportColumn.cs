using BroByggare.Core.Language;

namespace BroByggare.Core.Exports;

/// <summary>A heading and what stands under it.</summary>
public sealed record ExportColumn(Text Name, ColumnKind Kind);
