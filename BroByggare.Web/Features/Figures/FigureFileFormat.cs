namespace BroByggare.Web.Features.Figures;

/// <summary>What kind of file.</summary>
public enum FigureFileFormat
{
    Xlsx,
    Csv,
}
