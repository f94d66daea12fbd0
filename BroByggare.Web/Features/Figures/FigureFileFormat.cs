using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Figures;

/// <summary>A kind of file that a year's figures leave in. A new one is a class like those beside it and a line in <see cref="All" />.</summary>
internal abstract class FigureFileFormat
{
    /// <summary>In the order they are offered; the first is chosen until another is.</summary>
    public static IReadOnlyList<FigureFileFormat> All { get; } = [new XlsxFormat(), new DocxFormat(), new CsvFormat()];

    /// <summary>In the file's name and in the address.</summary>
    public abstract string Extension { get; }

    public abstract string ContentType { get; }

    /// <summary>What it is good for.</summary>
    public abstract Text For { get; }

    /// <summary>The reader chooses what stands between the columns.</summary>
    public virtual bool AsksDelimiter => false;

    /// <param name="csv">For one that asks for it.</param>
    public abstract Task Write(YearlyFigures year, string municipality, bool isInternal, CsvForm csv, Stream to, CancellationToken cancel);
}
