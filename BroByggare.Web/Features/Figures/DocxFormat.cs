using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures;

/// <summary>A report with headings, tables and charts, for Word and LibreOffice.</summary>
internal sealed class DocxFormat : FigureFileFormat
{
    public override string Extension => "docx";

    public override string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public override Text For => YearTexts.Report;

    public override Task Write(YearlyFigures year, string municipality, bool isInternal, CsvForm csv, Stream to, CancellationToken cancel) =>
        DocxWriter.Write(FigureExport.Report(year, municipality, isInternal), to, cancel);
}
