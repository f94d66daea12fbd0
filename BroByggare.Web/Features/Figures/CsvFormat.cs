using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures;

/// <summary>One table and nothing above it.</summary>
internal sealed class CsvFormat : FigureFileFormat
{
    public override string Extension => "csv";

    public override string ContentType => "text/csv; charset=utf-8";

    public override Text For => YearTexts.ForOtherSystems;

    public override bool AsksDelimiter => true;

    public override Task Write(YearlyFigures year, string municipality, bool isInternal, CsvForm csv, Stream to, CancellationToken cancel) =>
        CsvWriter.Write(FigureExport.OneTable(year, municipality, isInternal), to, csv, cancel);
}
