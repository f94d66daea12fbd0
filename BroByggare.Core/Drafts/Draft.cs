using BroByggare.Core.Kernel;

namespace BroByggare.Core.Drafts;

/// <summary>
/// What a member has written in one form of one tab and not saved. It is no part of any file: nobody but the member reads it,
/// it counts in no figure, and it goes when it is saved, thrown away or old. Decision: docs/decisions/0025-drafts.md.
/// </summary>
public abstract class Draft
{
    internal const int LongestDevice = 40;

    public TeamMemberId By { get; private set; }

    /// <inheritdoc cref="DraftForm"/>
    public string Form { get; private set; } = "";

    public Guid Tab { get; private set; }

    /// <summary>Of what was last told; what has a lower one came too late.</summary>
    public long Sequence { get; private set; }

    /// <summary>The last key, to within what it takes to tell, UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    public string Device { get; private set; } = "";

    /// <inheritdoc cref="WrittenDraft.Once"/>
    public Guid? Once { get; private set; }

    /// <summary>Nothing waits any more. The row is remembered as long as a draft would be, so that words which were under way, or lie in their tab, do not come back.</summary>
    public bool IsEmpty { get; private set; }

    private protected void Start(TeamMemberId by, string form, DraftSource source)
    {
        (By, Form, Tab, Sequence) = (by, form, source.Tab, long.MinValue);
        Device = source.Device.Length <= LongestDevice ? source.Device : source.Device[..LongestDevice];
    }

    /// <summary>Ended by something else than its tab, which is told so when it asks.</summary>
    internal void End()
    {
        IsEmpty = true;
        Forget();
    }

    /// <summary>Its words go.</summary>
    private protected abstract void Forget();

    /// <summary>Takes what is newer.</summary>
    /// <returns>Whether it was.</returns>
    internal bool Take(WrittenDraft written, DraftWords? before, DateTime at, out DraftWords? words)
    {
        words = before;
        if (written.Sequence <= Sequence)
            return false;
        words = written.Fields is null ? null : (before ?? new("", "/", new Dictionary<string, string>())).With(written);
        words = words?.Fields.Count > 0 ? words : null;
        (Sequence, WrittenAt, Once, IsEmpty) = (written.Sequence, at, written.Once, words is null);
        return true;
    }
}
