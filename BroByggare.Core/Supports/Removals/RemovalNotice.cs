using System.Linq.Expressions;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.Supports.Removals;

/// <summary>Tells a member of staff that a colleague took away something of theirs, and why. It is theirs alone, and gone when they have read it.</summary>
public sealed class RemovalNotice : Aggregate, IGuarded<RemovalNotice, RemovalNoticeId>
{
    private RemovalNotice() { }

    /// <param name="part">The number of what was taken away, within its kind.</param>
    internal RemovalNotice(TeamMemberId to, RemovedKind kind, int part, DateOnly day, string why, Signature signed)
    {
        To = to;
        Kind = kind;
        Part = part;
        Day = day;
        Why = why;
        By = signed.By;
        At = signed.At;
    }

    public RemovalNoticeId Id { get; private set; }

    public SupportId SupportId { get; private set; }

    /// <summary>Whose it was.</summary>
    public TeamMemberId To { get; private set; }

    public RemovedKind Kind { get; private set; }

    public int Part { get; private set; }

    public DateOnly Day { get; private set; }

    /// <summary>At most 500 characters.</summary>
    public EncryptedText Why { get; private set; } = "";

    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>UTC; null until they have read it.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>Only so that who may see it follows from it.</summary>
    internal IndividualSupport? Support { get; private set; }

    public static IQueryable<RemovalNotice> VisibleTo(IQueryable<RemovalNotice> all, Actor actor) =>
        all.Where(notice => notice.To == actor.Id && !notice.Support!.IsErased && !notice.Support.AccessMarks.Any(mark =>
            mark.Until == null && mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == actor.Id));

    public static Expression<Func<RemovalNotice, bool>> Is(RemovalNoticeId id) => notice => notice.Id == id;

    public Refusal? WhyNotRead() => ReadAt is null ? null : AccessRefusals.AlreadyRead;

    public void Read(Signature signed)
    {
        WhyNotRead().ThrowIfPresent();
        ReadAt = signed.At;
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
