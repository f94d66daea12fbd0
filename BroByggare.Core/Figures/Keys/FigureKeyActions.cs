using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Figures.Keys;

/// <summary>What is done with keys, as the log calls it.</summary>
public static class FigureKeyActions
{
    private static readonly AuditSubject<FigureKey> Keys = new("FigureKey");

    public static AuditAction<FigureKey> Make { get; } = Keys.Change("Make");

    public static AuditAction<FigureKey> Revoke { get; } = Keys.Change("Revoke");

    /// <summary>Something was read with it; what, stands on the line after.</summary>
    public static AuditAction Use { get; } = Keys.Reading("Use");
}
