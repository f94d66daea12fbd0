using System.Linq.Expressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Protection;

/// <summary>
/// While the use of what is written about a person is restricted (begränsning), every command on them is refused but those
/// whose <see cref="AuditLog.AuditAction.IsDoneWhileRestricted"/> says otherwise; also one that is not invented yet. Asked by <see cref="Changes"/>.
/// Decision: docs/decisions/0015-restriction.md.
/// </summary>
internal static class Restriction
{
    /// <summary>Those that may be used: for what tells somebody to do something with a support.</summary>
    public static Expression<Func<IndividualSupport, bool>> IsOff { get; } = support =>
        !support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.Restricted);

    /// <summary>Why a bridge-builder cannot lift it: they carry on with the work that somebody asked to stop.</summary>
    public static Refusal? WhyNotLift(Actor actor) => actor.Role == Role.Coordinator ? null : AccessRefusals.OnlyCoordinatorLifts;

    /// <summary>It concerns the person: it is on all of their supports or on none.</summary>
    public static async Task<bool> IsOn(BroByggareContext db, PersonId person) =>
        !await db.Supports.Where(support => support.PersonId == person).AllAsync(IsOff);
}
