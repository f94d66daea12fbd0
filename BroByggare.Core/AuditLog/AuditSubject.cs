namespace BroByggare.Core.AuditLog;

/// <summary>A kind of thing that the log speaks of.</summary>
/// <param name="word">As it is stored.</param>
internal class AuditSubject(string word)
{
    protected string Word { get; } = word;

    public AuditAction Reading(string verb, LogKind kind = LogKind.OtherReading) => new(Word, $"{Word}.{verb}", isRead: true, kind, whileRestricted: false);
}

/// <summary>A kind of thing that is changed by commands.</summary>
internal sealed class AuditSubject<T>(string word) : AuditSubject(word)
{
    public AuditAction<T> Change(string verb, LogKind kind = LogKind.OtherChange, bool whileRestricted = false) =>
        new(Word, $"{Word}.{verb}", kind, whileRestricted);
}
