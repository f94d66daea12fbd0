using BroByggare.Core.Kernel;

namespace BroByggare.Core.Drafts;

/// <summary>A draft about no supported person that is known here, sealed with a key of the member's.</summary>
public sealed class OwnDraft : Draft
{
    /// <summary>Null when nothing waits. See <see cref="MemberSeal"/>.</summary>
    public byte[]? Sealed { get; private set; }

    internal static OwnDraft Begin(TeamMemberId by, string form, DraftSource source)
    {
        var draft = new OwnDraft();
        draft.Start(by, form, source);
        return draft;
    }

    private protected override void Forget() => Sealed = null;

    internal bool Take(WrittenDraft written, MemberSeal seal, DateTime at)
    {
        if (!Take(written, Read(seal), at, out var words))
            return false;
        Sealed = words is null ? null : seal.Seal(By, Place, words.Stored());
        return true;
    }

    /// <summary>What it says; null when nothing waits.</summary>
    internal DraftWords? Read(MemberSeal seal) => Sealed is null ? null : DraftWords.Read(seal.Open(By, Place, Sealed));

    private string Place => $"{Form}|{Tab:N}";
}
