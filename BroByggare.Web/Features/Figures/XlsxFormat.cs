using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures;

/// <summary>A sheet to read first, and one for each family.</summary>
internal sealed class XlsxFormat : FigureFileFormat
{
    public override string Extension => "xlsx";

    public override string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public override Text For => YearTexts.Spreadsheet;

    public override Task Write(YearlyFigures year, string municipality, bool isInternal, CsvForm csv, Stream to, CancellationToken cancel) =>
        XlsxWriter.Write(FigureExport.Title(year), FigureExport.Sheets(year, municipality, isInternal), to, cancel);
}
