using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>The rows that a year's figures wait for. A closed support waits for nothing, and a culled one can no longer be asked.</summary>
internal static class MissingRows
{
    /// <summary>How many in all, of every kind.</summary>
    public static async Task<int> Count(BroByggareContext db, int year, DateOnly today)
    {
        var count = 0;
        foreach (var kind in Enum.GetValues<MissingKind>())
            count += OfActivities(kind) ? await Activities(db, kind, year, today).CountAsync() : await Supports(db, kind, year, today).CountAsync();
        return count;
    }

    public static bool OfActivities(MissingKind kind) => kind switch
    {
        MissingKind.ActivityNotNoted or MissingKind.ActivityUncounted => true,
        MissingKind.ReferralWithoutReply or MissingKind.ReferralWithoutAnswer or MissingKind.MeetingWithoutContact => false,
    };

    /// <param name="kind">One of activities.</param>
    public static IQueryable<Activity> Activities(BroByggareContext db, MissingKind kind, int year, DateOnly today)
    {
        var period = Period.OfYear(year, today);
        var (first, last) = (period.From, period.To);
        var all = db.Activities.Where(activity => activity.On >= first && activity.On <= last && activity.CancelledOn == null);
        // Of what is only handed out, nobody is counted. What is held today is noted today.
        return kind == MissingKind.ActivityNotNoted
            ? all.Where(activity => !activity.IsHeld && activity.On < today)
            : all.Where(activity => activity.IsHeld && activity.Kind != ActivityKind.InformationMaterial && activity.Numbers.Counted == null);
    }

    /// <summary>One for each thing that is missing; a support may stand there several times.</summary>
    /// <param name="kind">One of supports.</param>
    public static IQueryable<MissingOfSupport> Supports(BroByggareContext db, MissingKind kind, int year, DateOnly today)
    {
        var period = Period.OfYear(year, today);
        var (first, last) = (period.From, period.To);
        var days = kind switch
        {
            MissingKind.MeetingWithoutContact => StillToDo.Watches(db)
                .Where(watch => watch.IsMeeting && watch.DueOn >= first && watch.DueOn <= last && watch.DueOn < today)
                .Select(watch => new MissingOfSupport { Support = EF.Property<SupportId>(watch, IndividualSupportMapping.SupportId), Day = watch.DueOn }),
            MissingKind.ReferralWithoutReply => Waiting(db, first, last)
                .Where(referral => (referral.Rung == ReferralRung.Planned || referral.Rung == ReferralRung.ContactMade) && referral.DueOn < today)
                .Select(referral => new MissingOfSupport { Support = EF.Property<SupportId>(referral, IndividualSupportMapping.SupportId), Day = referral.DueOn }),
            MissingKind.ReferralWithoutAnswer => Waiting(db, first, last)
                .Where(referral => referral.Rung == ReferralRung.HelpReceived || referral.Rung == ReferralRung.HelpNotReceived)
                .Select(referral => new MissingOfSupport { Support = EF.Property<SupportId>(referral, IndividualSupportMapping.SupportId), Day = referral.HelpOn!.Value }),
            MissingKind.ActivityNotNoted or MissingKind.ActivityUncounted => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Of activities."),
        };
        return days.Join(db.Supports.Where(support => !support.IsErased && support.ClosedOn == null), row => row.Support, support => support.Id, (row, _) => row);
    }

    private static IQueryable<Referral> Waiting(BroByggareContext db, DateOnly first, DateOnly last) =>
        db.Referrals.Where(referral => referral.PlannedOn >= first && referral.PlannedOn <= last && referral.EndedOn == null);
}

/// <summary>Something that a support waits for since a day.</summary>
internal sealed class MissingOfSupport
{
    public SupportId Support { get; init; }

    public DateOnly Day { get; init; }
}
