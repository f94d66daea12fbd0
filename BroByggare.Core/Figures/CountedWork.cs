using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.WithoutIdentity;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>What was done and what came of it: the rows behind the figures. What was taken back is not counted.</summary>
internal static class CountedWork
{
    public static IQueryable<Contact> Contacts(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        return db.Contacts.Where(contact => contact.On >= first && contact.On <= last && contact.TakenBackOn == null);
    }

    public static IQueryable<Referral> Referrals(BroByggareContext db, Period period) => Referral.MadeIn(db.Referrals, period);

    /// <summary>Those whose person was asked, in the period, whether it solved the problem.</summary>
    public static IQueryable<Referral> Answered(BroByggareContext db, Period period) => SolvedShare.Answered(db.Referrals, period);

    /// <summary>Yes among yes, partly and no, in whole per cent; null when nobody has said.</summary>
    public static async Task<int?> SolvedPercent(BroByggareContext db, Period period)
    {
        var shares = (await SolvedShare.ByContact(db.Referrals, period)).Values;
        return new SolvedShare(shares.Sum(share => share.Yes), shares.Sum(share => share.Answers)).PerCent;
    }

    /// <summary>The kinds of people's results, with and without identity, one for each.</summary>
    public static IQueryable<ResultKind> Results(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        var known = db.Results
            .Where(result => result.On >= first && result.On <= last && result.TakenBackOn == null)
            .Select(result => (ResultKind?)result.Kind);
        var withoutIdentity = Help(db, period).Where(help => help.Result != null).Select(help => help.Result);
        return known.Concat(withoutIdentity).Select(kind => kind!.Value);
    }

    public static IQueryable<HelpWithoutIdentity> Help(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        return db.HelpWithoutIdentity.Where(help => help.On >= first && help.On <= last);
    }

    public static IQueryable<Obstacle> Obstacles(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        return db.Obstacles.Where(obstacle => obstacle.On >= first && obstacle.On <= last && obstacle.TakenBackOn == null);
    }

    /// <summary>The goals of plans whose outcome was given in the period.</summary>
    public static IQueryable<PlanGoal> JudgedGoals(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        return db.PlanGoals.Where(goal => goal.JudgedOn >= first && goal.JudgedOn <= last && goal.TakenBackOn == null);
    }

    /// <summary>What was held; what was planned or called off is not counted.</summary>
    public static IQueryable<Activity> Activities(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        return db.Activities.Where(activity =>
            activity.On >= first && activity.On <= last && activity.IsHeld && activity.CancelledOn == null);
    }
}
