using System.Linq.Expressions;
using BroByggare.Core.Data;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Referrals;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Access;

/// <summary>
/// While the use of what is written about a person is restricted (begränsning), every command on them is refused but these;
/// also one that is not invented yet. Asked by <see cref="Changes"/>. Decision: docs/decisions/0015-restriction.md.
/// </summary>
internal static class Restriction
{
    /// <summary>What is still done: ending it, the person's own rights, and who may find them.</summary>
    public static IReadOnlySet<string> StillDone { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        nameof(RestrictionCommands.LiftRestriction),
        nameof(PersonCommands.Describe),
        nameof(PersonCommands.WriteStatement),
        nameof(PersonCommands.WithdrawStatement),
        nameof(SupportCommands.CorrectNote),
        nameof(SupportCommands.WriteOwnView),
        nameof(ReferralCommands.WithdrawConsent),
        nameof(AccessCommands.Protect),
        nameof(AccessCommands.EndProtection),
        nameof(AccessCommands.Grant),
        nameof(AccessCommands.EndGrant),
        nameof(AccessCommands.KeepOut),
        nameof(AccessCommands.LetIn),
    };

    /// <summary>Those that may be used: for what tells somebody to do something with a support.</summary>
    public static Expression<Func<IndividualSupport, bool>> IsOff { get; } = support =>
        !support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.Restricted);

    /// <summary>Why a command may not be done with this thing now.</summary>
    public static async Task<Refusal?> WhyNot<T>(BroByggareContext db, T thing, string command) =>
        !StillDone.Contains(command) && await IsOn(db, thing) ? AccessRefusals.Restricted : null;

    /// <summary>Why a bridge-builder cannot lift it: they carry on with the work that somebody asked to stop.</summary>
    public static Refusal? WhyNotLift(Actor actor) => actor.Role == Role.Coordinator ? null : AccessRefusals.OnlyCoordinatorLifts;

    /// <summary>It concerns the person: it is on all of their supports or on none.</summary>
    public static async Task<bool> IsOn(BroByggareContext db, PersonId person) =>
        !await db.Supports.Where(support => support.PersonId == person).AllAsync(IsOff);

    private static async Task<bool> IsOn<T>(BroByggareContext db, T thing) => thing switch
    {
        IndividualSupport support => support.IsRestricted,
        Person person => await IsOn(db, person.Id),
        _ => false,
    };
}
