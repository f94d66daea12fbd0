namespace BroByggare.Core.AuditLog;

/// <summary>The end of the log at some moment: the last line's number and hash.</summary>
internal sealed record LogHead(long Sequence, byte[] Hash)
{
    /// <summary>Before the first line.</summary>
    public static LogHead Start { get; } = new(0, new byte[LogSeal.Length]);
}
