using BroByggare.Core.Kernel;

namespace BroByggare.Core.AuditLog;

/// <summary>
/// One line of the log: who did or read what, when. Written in the same transaction as the change, and tied to the line
/// before it by its hash. Ids only, never words. Decision: docs/decisions/0009-log-chain.md.
/// </summary>
public sealed class LogEntry
{
    private LogEntry() { }

    /// <summary>Only <see cref="AuditChain"/> makes one that is stored.</summary>
    internal LogEntry(long id, LogLine line, byte[] hash)
    {
        Id = id;
        At = line.At;
        By = line.By;
        Command = line.Action.Word;
        Subject = line.Action.Subject;
        SubjectId = line.SubjectId;
        IsRead = line.Action.IsRead;
        Once = line.Once;
        Listed = ListedIds.Pack(line.Listed);
        Hash = hash;
    }

    /// <summary>As it stands in the table.</summary>
    internal LogEntry(
        long id, DateTime at, TeamMemberId by, string command, string subject, int subjectId, bool isRead, Guid? once, byte[]? listed, byte[] hash)
    {
        (Id, At, By, Command, Subject, SubjectId, IsRead, Once, Listed, Hash) = (id, at, by, command, subject, subjectId, isRead, once, listed, hash);
    }

    /// <summary>Counted from 1 without a gap.</summary>
    public long Id { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public TeamMemberId By { get; private set; }

    /// <summary>Named after the command, such as <c>IndividualSupport.Advance</c>.</summary>
    public string Command { get; private set; } = "";

    /// <summary>The kind of thing, such as <c>IndividualSupport</c>.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>Which one; 0 for a list and for what must not be pointed out.</summary>
    public int SubjectId { get; private set; }

    public bool IsRead { get; private set; }

    /// <summary>The mark that makes a double press have one effect; null for reads.</summary>
    public Guid? Once { get; private set; }

    /// <summary>The numbers of the supports whose names a list showed, packed by <see cref="ListedIds"/>; null for what is no list.</summary>
    public byte[]? Listed { get; private set; }

    /// <summary>The seal over all of the above and the hash of the line before, 32 bytes.</summary>
    public byte[] Hash { get; private set; } = [];
}
