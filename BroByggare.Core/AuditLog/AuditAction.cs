using BroByggare.Core.Supports;

namespace BroByggare.Core.AuditLog;

/// <summary>
/// One thing that can be done or read, as the log calls it. The words are stored and sealed: they stay as they are, whatever
/// the code comes to be called. Each feature says its own in a class named after it, such as <c>SupportActions</c>.
/// </summary>
public class AuditAction
{
    internal AuditAction(string subject, string word, bool isRead, LogKind kind, bool whileRestricted)
    {
        (Subject, Word, IsRead, Kind, IsDoneWhileRestricted) = (subject, word, isRead, kind, whileRestricted);
    }

    /// <summary>The kind of thing, as it is stored: such as <c>IndividualSupport</c>.</summary>
    public string Subject { get; }

    /// <summary>As it is stored: such as <c>IndividualSupport.Advance</c>. The same word may be a reading and a change.</summary>
    public string Word { get; }

    public bool IsRead { get; }

    /// <summary>How it is told to the person it was about.</summary>
    public LogKind Kind { get; }

    /// <summary>Done also while the use of what is written of a person is restricted: ending that, the person's own rights, and who may find them.</summary>
    public bool IsDoneWhileRestricted { get; }
}

/// <summary>A change of a <typeparamref name="T" />.</summary>
public sealed class AuditAction<T> : AuditAction
{
    internal AuditAction(string subject, string word, LogKind kind, bool whileRestricted)
        : base(subject, word, isRead: false, kind, whileRestricted)
    {
    }
}
