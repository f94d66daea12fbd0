using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Drafts;

/// <summary>A draft about a support, sealed with the person's key: what goes with the person, goes with it.</summary>
public sealed class SupportDraft : Draft
{
    public SupportId SupportId { get; private set; }

    /// <summary>Null when nothing waits.</summary>
    public EncryptedText? Words { get; private set; }

    internal static SupportDraft Begin(SupportId support, TeamMemberId by, string form, DraftSource source)
    {
        var draft = new SupportDraft { SupportId = support };
        draft.Start(by, form, source);
        return draft;
    }

    private protected override void Forget() => Words = null;

    internal bool Take(WrittenDraft written, DateTime at)
    {
        if (!Take(written, Words is null ? null : DraftWords.Read(Words.Text), at, out var words))
            return false;
        Words = words?.Stored();
        return true;
    }
}
