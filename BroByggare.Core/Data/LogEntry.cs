using BroByggare.Core.Team;

namespace BroByggare.Core.Data;

/// <summary>One line of the log: who did or read what, when. Written in the same transaction as the change. Ids only, never words.</summary>
public sealed class LogEntry
{
    private LogEntry() { }

    internal LogEntry(DateTime at, TeamMemberId by, string command, string subject, int subjectId, bool isRead, Guid? once)
    {
        At = at;
        By = by;
        Command = command;
        Subject = subject;
        SubjectId = subjectId;
        IsRead = isRead;
        Once = once;
    }

    public long Id { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public TeamMemberId By { get; private set; }

    /// <summary>Named after the command, such as <c>IndividualSupport.Advance</c>.</summary>
    public string Command { get; private set; } = "";

    /// <summary>The kind of thing, such as <c>IndividualSupport</c>.</summary>
    public string Subject { get; private set; } = "";

    public int SubjectId { get; internal set; }

    public bool IsRead { get; private set; }

    /// <summary>The mark that makes a double press have one effect; null for reads.</summary>
    public Guid? Once { get; private set; }
}
