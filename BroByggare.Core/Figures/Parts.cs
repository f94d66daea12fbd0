using System.Text.Json;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>Makes families: every member has its line, also one that counts nothing.</summary>
internal static class Parts
{
    /// <summary>One member for each member of an enum.</summary>
    public static Family ByEnum<TKey>(
        string code,
        Text name,
        Text definition,
        FigureUnit unit,
        Func<TKey, Text> called,
        Func<BroByggareContext, Period, IQueryable<Counted<TKey>>> counted,
        string? total = null,
        string? hiddenLike = null,
        bool countsPeople = true)
        where TKey : struct, Enum =>
        By(code, name, definition, unit, Enum.GetValues<TKey>(), key => Kebab(key.ToString()), called, counted, total, hiddenLike, countsPeople);

    public static Family ByArea(
        string code, Text name, Text definition, FigureUnit unit, Func<BroByggareContext, Period, IQueryable<Counted<AreaCode>>> counted) =>
        By(
            code, name, definition, unit, [.. AreaCatalogue.All.Select(area => area.Code)], area => area.Value, area => AreaCatalogue.Find(area).Name,
            counted, total: null, hiddenLike: null, countsPeople: true);

    /// <summary>One member for each contact in the register, by its number: names change. Archived ones only where they count.</summary>
    public static async Task<IReadOnlyList<FamilyPart>> ByContact(BroByggareContext db, Period period, string code)
    {
        var counts = await CountedWork.Referrals(db, period)
            .GroupBy(referral => referral.KeyContactId)
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => same.Key, same => same.Count);
        var contacts = await db.KeyContacts
            .OrderBy(contact => contact.Id)
            .Select(contact => new { contact.Id, contact.Organisation, contact.RetiredOn })
            .ToListAsync();
        return
        [
            .. from contact in contacts
               let count = counts.GetValueOrDefault(contact.Id)
               where count > 0 || contact.RetiredOn is null
               select new FamilyPart($"{code}.{contact.Id}", Text.Same(contact.Organisation), count),
        ];
    }

    private static Family By<TKey>(
        string code,
        Text name,
        Text definition,
        FigureUnit unit,
        IReadOnlyList<TKey> keys,
        Func<TKey, string> written,
        Func<TKey, Text> called,
        Func<BroByggareContext, Period, IQueryable<Counted<TKey>>> counted,
        string? total,
        string? hiddenLike,
        bool countsPeople)
        where TKey : struct
    {
        FamilyPart Part(TKey key, int count) => new($"{code}.{written(key)}", called(key), count);

        return new(code, name, definition, unit, async (db, period) =>
        {
            var counts = await counted(db, period).ToDictionaryAsync(same => same.Key, same => same.Count);
            return [.. keys.Select(key => Part(key, counts.GetValueOrDefault(key)))];
        })
        {
            CountsPeople = countsPeople,
            Total = total,
            HiddenLike = hiddenLike,
            Members = [.. keys.Select(key => Part(key, 0))],
        };
    }

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
