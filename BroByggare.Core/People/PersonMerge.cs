using System.Globalization;
using System.Linq.Expressions;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.People;

/// <summary>
/// Two records turned out to be of one person, and were put together: all supports belong to the one that is kept. The other
/// stays as an empty record with its own key, so that it can be undone for a day, and goes when the person is erased.
/// Decision: docs/decisions/0018-merging.md.
/// </summary>
public sealed class PersonMerge : Aggregate, IGuarded<PersonMerge, PersonMergeId>
{
    private PersonMerge() { }

    internal PersonMerge(PersonId kept, PersonId gone, IReadOnlyList<SupportId> moved, string after, Signature signed)
    {
        PersonId = kept;
        GoneId = gone;
        Moved = string.Join(Between, moved);
        After = after;
        By = signed.By;
        At = signed.At;
    }

    private const string Between = ", ";

    /// <summary>How long it can be undone.</summary>
    public static TimeSpan CanBeUndoneFor { get; } = TimeSpan.FromDays(1);

    public PersonMergeId Id { get; private set; }

    /// <summary>The record that is kept.</summary>
    public PersonId PersonId { get; private set; }

    /// <summary>The record that is empty now.</summary>
    public PersonId GoneId { get; private set; }

    /// <summary>The numbers of the supports that moved, as they are told to the person.</summary>
    public EncryptedText Moved { get; private set; } = "";

    /// <summary>What was known of the person right after: what is changed since is whose? Empty once it is undone, and when ways are no longer to be stored.</summary>
    public EncryptedText After { get; private set; } = "";

    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; private set; }

    /// <summary>Only so that who may undo it follows from who finds the person.</summary>
    internal Person? Person { get; private set; }

    /// <summary>The team's coordinators who find the person.</summary>
    public static IQueryable<PersonMerge> VisibleTo(IQueryable<PersonMerge> all, Actor actor)
    {
        var isHeld = SupportAccess.IsHeldBy(actor);
        return actor.Role is Role.Coordinator
            ? all.Where(merge => merge.Person!.Supports.AsQueryable().Any(isHeld))
            : all.Where(merge => false);
    }

    public static Expression<Func<PersonMerge, bool>> Is(PersonMergeId id) => merge => merge.Id == id;

    /// <summary>The supports that moved.</summary>
    public IEnumerable<SupportId> MovedSupports() => Moved.Text
        .Split(Between, StringSplitOptions.RemoveEmptyEntries)
        .Select(number => new SupportId(int.Parse(number, CultureInfo.InvariantCulture)));

    /// <param name="now">UTC.</param>
    public bool CanBeUndone(DateTime now) => UndoneAt is null && now < At + CanBeUndoneFor;

    /// <summary>The person has got protected registration: nowhere may it stand how they could be reached.</summary>
    internal void ForgetKnown() => After = "";

    internal void Undo(DateTime at)
    {
        if (!CanBeUndone(at))
            MergeRefusals.TooLateToUndo.ThrowIfPresent();
        UndoneAt = at;
        After = "";
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
