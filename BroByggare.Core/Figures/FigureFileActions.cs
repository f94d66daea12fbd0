using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Figures;

/// <summary>Files of a year's figures, as the log calls them.</summary>
public static class FigureFileActions
{
    private static readonly AuditSubject File = new("FigureFile");

    public static AuditAction Outward { get; } = File.Reading("Outward");

    public static AuditAction Internal { get; } = File.Reading("Internal");

    /// <summary>Read by another program; with which key stands on the line before.</summary>
    public static AuditAction ByKey { get; } = File.Reading("ByKey");
}
