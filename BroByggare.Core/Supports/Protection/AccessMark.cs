using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Protection;

/// <summary>
/// One mark on a support of who may find it and whether it may be used, from a day and until another. All kinds lie in one table, nearly empty,
/// so that a list of thousands asks one short question of each row.
/// </summary>
public sealed class AccessMark
{
    private AccessMark() { }

    internal AccessMark(int number, AccessMarkKind kind, DateOnly from, TeamMemberId? member = null, ProtectionKind? protection = null, string why = "")
    {
        Number = number;
        Kind = kind;
        From = from;
        MemberId = member;
        Protection = protection;
        Why = why;
    }

    /// <summary>Counted from 1 within the support.</summary>
    public int Number { get; private set; }

    public AccessMarkKind Kind { get; private set; }

    /// <summary>Whom it concerns; null for the protection itself.</summary>
    public TeamMemberId? MemberId { get; private set; }

    /// <summary>How the person is protected; only for the protection itself.</summary>
    public ProtectionKind? Protection { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The day it ended, or null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>On what ground its use is restricted; only for a restriction.</summary>
    public RestrictionGround? Ground { get; internal init; }

    /// <summary>The day the person was told that the restriction is lifted.</summary>
    public DateOnly? ToldOn { get; private set; }

    /// <summary>Why a member is kept out or the use is restricted, at most 500 characters; otherwise empty.</summary>
    public EncryptedText Why { get; private set; } = "";

    public bool IsCurrent => Until is null;

    internal void End(DateOnly on) => Until = on;

    internal void Lift(DateOnly? toldOn, DateOnly on) => (ToldOn, Until) = (toldOn, on);
}
