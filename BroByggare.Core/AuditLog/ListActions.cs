namespace BroByggare.Core.AuditLog;

/// <summary>Lists that show names, and numbers that were asked for in vain.</summary>
public static class ListActions
{
    /// <summary>The subject of a line about a list.</summary>
    public const string List = "SupportList";

    /// <summary>The subject of a line about a support that was asked for by its number and not shown.</summary>
    public const string Knock = "SupportKnock";

    private static readonly AuditSubject Lists = new(List);

    public static AuditAction Supports { get; } = Lists.Reading("Supports", LogKind.Listed);

    public static AuditAction Search { get; } = Lists.Reading("Search", LogKind.Found);

    public static AuditAction NearNames { get; } = Lists.Reading("NearNames", LogKind.Found);

    /// <summary>Only that there is somebody, not who.</summary>
    public static AuditAction NearElsewhere { get; } = Lists.Reading("NearElsewhere", LogKind.Found);

    public static AuditAction MyDay { get; } = Lists.Reading("MyDay", LogKind.Listed);

    public static AuditAction Calendar { get; } = Lists.Reading("Calendar", LogKind.Listed);

    public static AuditAction FigureList { get; } = Lists.Reading("FigureList", LogKind.Listed);

    public static AuditAction Missing { get; } = Lists.Reading("Missing", LogKind.Listed);

    public static AuditAction Choices { get; } = Lists.Reading("Choices", LogKind.Listed);

    public static AuditAction Culling { get; } = Lists.Reading("Culling", LogKind.Listed);

    /// <summary>Why a colleague took away something of one's own.</summary>
    public static AuditAction Notices { get; } = Lists.Reading("Notices", LogKind.Listed);

    /// <summary>What goes with a handover, and the offers that wait.</summary>
    public static AuditAction Handovers { get; } = Lists.Reading("Handovers", LogKind.Listed);

    /// <summary>Questions on entries that wait for one.</summary>
    public static AuditAction Questions { get; } = Lists.Reading("Questions", LogKind.Listed);

    /// <summary>What one has begun to write oneself.</summary>
    public static AuditAction Drafts { get; } = Lists.Reading("Drafts", LogKind.Listed);

    public static AuditAction Knocked { get; } = new AuditSubject(Knock).Reading("Open", LogKind.Opened);
}
