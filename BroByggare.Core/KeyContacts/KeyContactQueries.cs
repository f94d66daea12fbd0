using System.Globalization;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.KeyContacts;

/// <summary>The register as it is read: by all who work here. Referrals are counted over the whole municipality, never listed.</summary>
[DocumentedRight(Right.Member)]
public sealed class KeyContactQueries(Reads reads, TimeProvider clock)
{
    public const int PageSize = 12;

    private static readonly StringComparer AsSwedesSort = StringComparer.Create(Text.SwedishCulture, ignoreCase: true);

    /// <summary>
    /// One page. A register is tens of rows, so it is searched and sorted here: the database knows neither
    /// that Ö is the last letter nor that it is ö.
    /// </summary>
    public async Task<KeyContactList> List(Actor claimed, KeyContactFilter filter)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var year = Period.OfYear(clock.Today().Year, clock.Today());
        var referrals = await CountReferrals(db, year);
        var solved = await SolvedShare.ByContact(db.Referrals, year);
        var all = await KeyContact.VisibleTo(db.KeyContacts, actor)
            .Select(contact => new KeyContactRow(
                contact.Id,
                contact.Organisation,
                contact.Areas.Select(area => area.Area).ToList(),
                contact.Persons,
                contact.Hours,
                contact.Phone,
                contact.Mail,
                contact.RetiredOn != null,
                0,
                null))
            .ToListAsync();
        var found = Sorted(all.Where(row => IsWanted(row, filter)).Select(row => row with
        {
            Areas = AreaCatalogue.InOrder(row.Areas),
            Referrals = referrals.GetValueOrDefault(row.Id),
            Solved = solved.GetValueOrDefault(row.Id)?.IfShown(),
        }), filter).ToList();
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        return new(
            new([.. found.Skip((page - 1) * PageSize).Take(PageSize)], page, PageSize, found.Count),
            all.Count(row => !row.IsRetired),
            KeyContact.WhyNotBy(actor));
    }

    /// <summary>One contact; null when there is none.</summary>
    public async Task<KeyContactView?> Find(Actor claimed, KeyContactId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var contact = await KeyContact.VisibleTo(db.KeyContacts.AsNoTracking(), actor).FirstOrDefaultAsync(KeyContact.Is(id));
        return contact is null ? null : new(
            new(id, contact.Version, actor, Guid.NewGuid()),
            new(contact.Organisation, contact.Persons, contact.Phone, contact.Mail, contact.Hours, AreaCatalogue.InOrder(contact.Areas.Select(area => area.Area))),
            contact.RetiredOn,
            KeyContact.WhyNotBy(actor),
            contact.WhyNotRetire(),
            contact.WhyNotBringBack());
    }

    /// <summary>How the referrals made in a year have gone, and what was answered in it; what was taken back is not counted.</summary>
    /// <param name="asked">2000 to 2099; null, and any other, is this year.</param>
    public async Task<ReferralsThere> ReferralsTo(Actor claimed, KeyContactId id, int? asked)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, _) = reading;
        var today = clock.Today();
        var period = Period.OfYear(asked is >= 2000 and <= 2099 and { } year ? year : today.Year, today);
        var first = await db.Referrals.MinAsync(referral => (DateOnly?)referral.PlannedOn);
        var counts = await Referral.MadeIn(db.Referrals, period)
            .Where(referral => referral.KeyContactId == id)
            .GroupBy(referral => new { referral.Kind, referral.Rung, referral.End })
            .Select(alike => new { alike.Key.Kind, alike.Key.Rung, alike.Key.End, Number = alike.Count() })
            .ToListAsync();
        var solved = await SolvedShare.ByContact(db.Referrals.Where(referral => referral.KeyContactId == id), period);
        return new(
            period.From.Year,
            first?.Year ?? today.Year,
            today.Year,
            counts.Sum(count => count.Number),
            ForEach<ReferralRung>(rung => counts.Where(count => count.End is null && count.Rung == rung).Sum(count => count.Number)),
            ForEach<ReferralEnd>(end => counts.Where(count => count.End == end).Sum(count => count.Number)),
            ForEach<ReferralKind>(kind => counts.Where(count => count.Kind == kind).Sum(count => count.Number)),
            solved.GetValueOrDefault(id)?.IfShown());
    }

    private static Task<Dictionary<KeyContactId, int>> CountReferrals(BroByggareContext db, Period year) =>
        Referral.MadeIn(db.Referrals, year)
            .GroupBy(referral => referral.KeyContactId)
            .Select(there => new { there.Key, Number = there.Count() })
            .ToDictionaryAsync(there => there.Key, there => there.Number);

    private static Dictionary<T, int> ForEach<T>(Func<T, int> number)
        where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(member => member, number);

    private static bool IsWanted(KeyContactRow row, KeyContactFilter filter) =>
        (filter.WithRetired || !row.IsRetired)
        && (filter.Area is not { } area || row.Areas.Contains(area))
        && Text.SwedishCulture.CompareInfo.IndexOf(row.Organisation, filter.Words.Trim(), CompareOptions.IgnoreCase) >= 0;

    private static IEnumerable<KeyContactRow> Sorted(IEnumerable<KeyContactRow> rows, KeyContactFilter filter) => (filter.Order, filter.IsFalling) switch
    {
        (KeyContactOrder.Organisation, false) => rows.OrderBy(row => row.Organisation, AsSwedesSort),
        (KeyContactOrder.Organisation, true) => rows.OrderByDescending(row => row.Organisation, AsSwedesSort),
        (KeyContactOrder.Referrals, false) => rows.OrderBy(row => row.Referrals).ThenBy(row => row.Organisation, AsSwedesSort),
        (KeyContactOrder.Referrals, true) => rows.OrderByDescending(row => row.Referrals).ThenBy(row => row.Organisation, AsSwedesSort),
    };
}
