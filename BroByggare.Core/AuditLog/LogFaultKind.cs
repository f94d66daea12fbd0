namespace BroByggare.Core.AuditLog;

/// <summary>How a log is not what it was.</summary>
public enum LogFaultKind
{
    /// <summary>A line is missing, stands twice or stands in another place.</summary>
    OutOfOrder,

    /// <summary>A line is not as it was written, or was written by somebody without the key.</summary>
    Changed,

    /// <summary>The log ends before where it is known to have been.</summary>
    CutOff,

    /// <summary>The line where the log is known to have ended is another.</summary>
    Replaced,

    /// <summary>The file of marks is missing or cannot be read.</summary>
    MarksUnreadable,
}
