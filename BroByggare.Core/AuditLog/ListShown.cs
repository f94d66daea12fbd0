namespace BroByggare.Core.AuditLog;

/// <summary>The lists that show names.</summary>
public enum ListShown
{
    Supports,
    Search,
    NearNames,

    /// <summary>Only that there is somebody, not who.</summary>
    NearElsewhere,

    MyDay,
    FigureList,
    Choices,
    Culling,
}
