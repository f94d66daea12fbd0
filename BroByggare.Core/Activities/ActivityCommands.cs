using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Activities;

/// <summary>What is done with activities. Bridge-builders and coordinators write; the others read.</summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class ActivityCommands(Changes changes)
{
    /// <param name="registered">How many have put their names down so far; null when not known.</param>
    public Task<ActivityId> Plan(FormKey formKey, ActivityDetails details, int? registered) =>
        changes.Add(
            formKey,
            ActivityActions.Plan,
            (_, actor, signed) =>
            {
                Activity.WhyNotBy(actor).ThrowIfPresent();
                Activity.WhyNotOn(details.On, signed.On).ThrowIfPresent();
                return Task.FromResult(Activity.Plan(details, registered, signed.By));
            },
            activity => activity.Id);

    public Task Change(Seen<ActivityId> seen, ActivityDetails details) =>
        changes.Make(seen, ActivityActions.Change, (activity, signed) => activity.Change(details, signed.On));

    public Task Hold(Seen<ActivityId> seen, ActivityNumbers numbers) =>
        changes.Make(seen, ActivityActions.Hold, (activity, signed) => activity.Hold(numbers, signed.On));

    /// <summary>It was not held after all, and does not count.</summary>
    public Task NotHeld(Seen<ActivityId> seen) =>
        changes.Make(seen, ActivityActions.NotHeld, (activity, _) => activity.NotHeld());

    public Task Cancel(Seen<ActivityId> seen) =>
        changes.Make(seen, ActivityActions.Cancel, (activity, signed) => activity.Cancel(signed.On));
}
