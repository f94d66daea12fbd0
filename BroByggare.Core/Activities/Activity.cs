using System.Linq.Expressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;

namespace BroByggare.Core.Activities;

/// <summary>A lecture, study circle, outreach visit, meeting place or information material. Numbers only, no names.</summary>
public sealed class Activity : Aggregate, IGuarded<Activity, ActivityId>
{
    private readonly List<ActivityArea> _areas = [];

    private Activity() { }

    public ActivityId Id { get; private set; }

    public ActivityKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The day it is or was held, in Stockholm.</summary>
    public DateOnly On { get; private set; }

    public string Place { get; private set; } = "";

    public Audience Audience { get; private set; }

    public IReadOnlyList<ActivityArea> Areas => _areas;

    public ActivityNumbers Numbers { get; private set; } = new(null, null, null);

    /// <summary>It was held; only then does it count.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>The day it was called off, or null.</summary>
    public DateOnly? CancelledOn { get; private set; }

    /// <summary>Who wrote it in.</summary>
    public TeamMemberId By { get; private set; }

    public static Activity Plan(ActivityDetails details, int? registered, TeamMemberId by)
    {
        var activity = new Activity { By = by };
        activity.Write(details);
        activity.Numbers = new ActivityNumbers(registered, null, null).Checked();
        return activity;
    }

    /// <summary>All who work here.</summary>
    public static IQueryable<Activity> VisibleTo(IQueryable<Activity> all, Actor actor) => all;

    public static Expression<Func<Activity, bool>> Is(ActivityId id) => activity => activity.Id == id;

    /// <summary>Those who work with people write here; managers and administrators read.</summary>
    public static Refusal? WhyNotBy(Actor actor) =>
        actor.Role is Role.Bridgebuilder or Role.Coordinator ? null : CommonRefusals.NotAllowed;

    public static ActivityState StateOf(bool isHeld, DateOnly? cancelledOn, DateOnly on, DateOnly today) =>
        cancelledOn is not null ? ActivityState.Cancelled
        : isHeld ? ActivityState.Held
        : on <= today ? ActivityState.AwaitsNumbers
        : ActivityState.Planned;

    public Refusal? WhyNotChange() => CancelledOn is null ? null : ActivityRefusals.Cancelled;

    public Refusal? WhyNotHold(DateOnly today) =>
        WhyNotChange() ?? (On > today ? ActivityRefusals.NotYet : null);

    /// <summary>A day so far ahead that it must be a slip in the year.</summary>
    public static Refusal? WhyNotOn(DateOnly on, DateOnly today) =>
        on > Due.LastDay(today) ? SupportRefusals.DueTooFarAhead.With(Due.LastDay(today)) : null;

    public Refusal? WhyNotCancel() =>
        WhyNotChange() ?? (IsHeld ? ActivityRefusals.AlreadyHeld : null);

    public void Change(ActivityDetails details, DateOnly today)
    {
        WhyNotChange().ThrowIfPresent();
        if (IsHeld && details.On > today)
            ActivityRefusals.NotYet.ThrowIfPresent();
        if (details.On != On)
            WhyNotOn(details.On, today).ThrowIfPresent();
        Write(details);
    }

    /// <summary>It was held, with these numbers; a later count may correct them.</summary>
    public void Hold(ActivityNumbers numbers, DateOnly today)
    {
        WhyNotHold(today).ThrowIfPresent();
        Numbers = numbers.Checked();
        IsHeld = true;
    }

    /// <summary>It was noted as held by mistake; its numbers stay to be put right.</summary>
    public void NotHeld()
    {
        if (!IsHeld)
            ActivityRefusals.NotYet.ThrowIfPresent();
        IsHeld = false;
    }

    public void Cancel(DateOnly on)
    {
        WhyNotCancel().ThrowIfPresent();
        CancelledOn = on;
    }

    private void Write(ActivityDetails details)
    {
        Kind = details.Kind;
        Title = Input.Text(details.Title, Input.LongestName, ActivityRefusals.TitleMissing);
        On = Input.AnyDay(details.On);
        Place = Input.OptionalText(details.Place, Input.LongestName);
        Audience = details.Audience;
        var areas = details.Areas.Where(AreaCatalogue.Has).ToHashSet();
        _areas.RemoveAll(area => !areas.Contains(area.Area));
        _areas.AddRange(areas.Where(area => _areas.TrueForAll(have => have.Area != area)).Select(area => new ActivityArea(area)));
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(false);
}
