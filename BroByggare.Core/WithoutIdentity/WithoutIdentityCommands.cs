using BroByggare.Core.Access;
using BroByggare.Core.Areas;
using BroByggare.Core.Data;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Results;
using BroByggare.Core.Rules;
using BroByggare.Core.Team;

namespace BroByggare.Core.WithoutIdentity;

/// <summary>Records help without identity, where the board has decided that it may be.</summary>
[Allowed(Right.WorksWithPeople)]
public sealed class WithoutIdentityCommands(Changes changes, WorkRules work)
{
    [Allowed(Right.NotSignedIn)]
    public Refusal? WhyNotGive() => work.HelpWithoutIdentity ? null : WithoutIdentityRefusals.NotDecided;

    /// <param name="result">May be left out.</param>
    /// <param name="on">Not after today.</param>
    public Task Give(Fresh fresh, ContactKind kind, AreaCode area, int minutes, ResultKind? result, DateOnly on) =>
        changes.Add(
            fresh,
            (_, actor, signed) =>
            {
                WhyNotGive().ThrowIfPresent();
                if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator))
                    CommonRefusals.NotAllowed.ThrowIfPresent();
                return Task.FromResult(HelpWithoutIdentity.Give(kind, area, minutes, result, on, signed.On));
            },
            // The log says that somebody wrote, never which row: the row has no writer and no time of day.
            _ => new HelpWithoutIdentityId(0));
}
