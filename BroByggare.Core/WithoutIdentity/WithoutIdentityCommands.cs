using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.WithoutIdentity;

/// <summary>Records help without identity, where the board has decided that it may be.</summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class WithoutIdentityCommands(Changes changes, WorkRules work)
{
    private static readonly HelpWithoutIdentityId NoRow = new(0);

    [DocumentedRight(Right.NotSignedIn)]
    public Refusal? WhyNotGive() => work.HelpWithoutIdentity ? null : WithoutIdentityRefusals.NotDecided;

    /// <param name="result">May be left out.</param>
    /// <param name="on">Not after today.</param>
    /// <returns>
    /// What takes it back, for whoever gave it and while they remember it: the row itself does not know whose it is. Null when
    /// the same form was sent before.
    /// </returns>
    public async Task<Func<Task>?> Give(FormKey formKey, ContactKind kind, AreaCode area, int minutes, ResultKind? result, DateOnly on)
    {
        HelpWithoutIdentity? help = null;
        await changes.Add(
            formKey,
            WithoutIdentityActions.Give,
            (_, actor, signed) =>
            {
                WhyNotGive().ThrowIfPresent();
                if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator))
                    CommonRefusals.NotAllowed.ThrowIfPresent();
                return Task.FromResult(help = HelpWithoutIdentity.Give(kind, area, minutes, result, on, signed.On));
            },
            // The log says that somebody wrote, never which row: the row has no writer and no time of day.
            _ => NoRow);
        return help is null ? null : () => TakeBack(FormKey.By(formKey.Actor), help.Id);
    }

    private Task TakeBack(FormKey formKey, HelpWithoutIdentityId id) =>
        changes.TakeAway(formKey, WithoutIdentityActions.TakeBack, db => db.HelpWithoutIdentity.FirstOrDefaultAsync(help => help.Id == id), NoRow.Value);
}
