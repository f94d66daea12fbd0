using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Core.Supports;

/// <summary>What waits for a day and is not done yet: the same to Min dag, the calendar, the telephone and what is missing of a year.</summary>
internal static class StillToDo
{
    public static IQueryable<PlanAction> PlanActions(BroByggareContext db) =>
        db.PlanActions.Where(line => line.DoneOn == null && line.DroppedOn == null && line.TakenBackOn == null);

    public static IQueryable<Watch> Watches(BroByggareContext db) =>
        db.Watches.Where(watch => watch.DoneOn == null && watch.TakenBackOn == null);

    /// <summary>Those that wait for the contact.</summary>
    public static IQueryable<Referral> Referrals(BroByggareContext db)
    {
        ReferralRung[] waits = [ReferralRung.Planned, ReferralRung.ContactMade, ReferralRung.Accepted];
        return db.Referrals.Where(referral => referral.EndedOn == null && waits.Contains(referral.Rung));
    }
}
