using BroByggare.Core.Authorization;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>Läget: what the coordinator and the manager look at first.</summary>
[DocumentedRight(Right.FollowsUp)]
public sealed class SituationQueries(Reads reads, TimeProvider clock)
{
    /// <summary>How many years stand beside each other.</summary>
    private const int YearsBack = 5;

    private const int MostLadders = 5;

    /// <summary>Null for a role that does not see figures, and for a year that is none.</summary>
    public async Task<SituationView?> Of(Actor claimed, int year)
    {
        if (!FigureQueries.IsYear(year))
            return null;
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!FigureQueries.SeesFigures(actor))
            return null;

        await using var moment = await Snapshot.Hold(db);
        var now = clock.Now();
        var goals = await GoalQueries.InForce(db, year);
        var counted = await FrozenYears.Of(db, year) ?? await YearCount.Of(db, year, now, goals, FiguresFor(goals), FamiliesFor(goals));
        var tiles = counted.Lines.Where(line => IsHeadline(line.Code) || line.Goal is not null).ToList();
        var period = Period.OfYear(year, now.DayInStockholm());
        if (period.From > now.DayInStockholm())
            return new(counted, tiles, [], [], [], [], MayOpenLists: false);
        return new(
            counted,
            tiles,
            await Caseloads(db, period),
            await Ladders(db, period),
            Months(await NewByMonth(db, period), period),
            Months(await ClosedByMonth(db, period), period),
            MayOpenLists: actor.Role == Role.Coordinator);
    }

    /// <summary>The headlines of a year and those before it that have anything, the earliest first. Asked for apart: it counts several years.</summary>
    public async Task<IReadOnlyList<YearlyFigures>> Years(Actor claimed, int until)
    {
        if (!FigureQueries.IsYear(until))
            return [];
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!FigureQueries.SeesFigures(actor))
            return [];
        await using var moment = await Snapshot.Hold(db);
        var years = new List<YearlyFigures>();
        for (var year = Math.Max(YearlyGoal.FirstYear, until - YearsBack + 1); year <= until; year++)
            years.Add(await FrozenYears.Headlines(db, year) ?? await YearCount.Of(db, year, clock.Now(), await GoalQueries.InForce(db, year), FigureCatalogue.Headlines, []));
        return [.. years.SkipWhile(year => year.Year < until && year.Figures.All(counted => counted.Count is null or 0))];
    }

    private static bool IsHeadline(string code) => FigureCatalogue.Headlines.Any(figure => figure.Code == code);

    private static IEnumerable<Figure> FiguresFor(IReadOnlyDictionary<string, GoalInForce> goals) =>
        FigureCatalogue.Figures.Where(figure => IsHeadline(figure.Code) || goals.ContainsKey(figure.Code));

    private static IEnumerable<Family> FamiliesFor(IReadOnlyDictionary<string, GoalInForce> goals) =>
        FigureCatalogue.Families.Where(family =>
            family.Code is "ongoing-by-step" or "ongoing-by-area" || family.Members.Any(part => goals.ContainsKey(part.Code)));

    private static async Task<IReadOnlyList<Caseload>> Caseloads(BroByggareContext db, Period period)
    {
        var counts = await CountedSupports.ByMember(db, period).ToDictionaryAsync(same => same.Key, same => same.Count);
        var members = await db.Members
            .Where(member => member.Role == Role.Bridgebuilder)
            .Select(member => new { member.Id, member.Name, member.IsActive })
            .ToListAsync();
        return
        [
            .. from member in members
               let count = counts.GetValueOrDefault(member.Id)
               where count > 0 || member.IsActive
               orderby count descending, member.Id.Value
               select new Caseload(member.Name, count, !member.IsActive),
        ];
    }

    private static async Task<IReadOnlyList<ContactLadder>> Ladders(BroByggareContext db, Period period)
    {
        var counts = await CountedWork.Referrals(db, period)
            .GroupBy(referral => new { referral.KeyContactId, referral.Rung })
            .Select(same => new { same.Key.KeyContactId, same.Key.Rung, Count = same.Count() })
            .ToListAsync();
        var contacts = await db.KeyContacts.Select(contact => new { contact.Id, contact.Organisation }).ToListAsync();
        return
        [
            .. (from contact in contacts
                join count in counts on contact.Id equals count.KeyContactId into its
                let sum = its.ToLookup(count => Place(count.Rung), count => count.Count)
                let ladder = new ContactLadder(contact.Organisation, sum[0].Sum(), sum[1].Sum(), sum[2].Sum(), sum[3].Sum())
                where ladder.All > 0
                orderby ladder.All descending, contact.Id.Value
                select ladder).Take(MostLadders),
        ];
    }

    /// <summary>Seven rungs in four: more cannot be told apart in a picture.</summary>
    private static int Place(ReferralRung rung) => rung switch
    {
        ReferralRung.Planned => 0,
        ReferralRung.ContactMade => 1,
        ReferralRung.Accepted or ReferralRung.Declined => 2,
        ReferralRung.HelpReceived or ReferralRung.HelpNotReceived or ReferralRung.Answered => 3,
    };

    private static Task<List<Counted<int>>> NewByMonth(BroByggareContext db, Period period) =>
        CountedSupports.NewSupports(db, period)
            .GroupBy(support => support.OpenedOn.Month)
            .Select(same => new Counted<int>(same.Key, same.Count()))
            .ToListAsync();

    private static Task<List<Counted<int>>> ClosedByMonth(BroByggareContext db, Period period) =>
        CountedSupports.ClosedPeriods(db, period)
            .GroupBy(open => open.ClosedOn!.Value.Month)
            .Select(same => new Counted<int>(same.Key, same.Count()))
            .ToListAsync();

    private static List<int> Months(List<Counted<int>> counts, Period period) =>
        [.. Enumerable.Range(1, period.To.Month).Select(month => counts.FirstOrDefault(same => same.Key == month)?.Count ?? 0)];
}
