using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Privacy.Retention;

/// <summary>Every number that is shown of a municipality, one on each line, so that two countings can be held against each other.</summary>
internal static class AllFigures
{
    /// <param name="reader">A coordinator or manager.</param>
    public static async Task<List<string>> Of(TestDatabase database, Actor reader, int first)
    {
        var lines = new List<string>();
        for (var year = first; year <= database.Clock.Today().Year; year++)
        {
            var counted = await database.Get<FigureQueries>().ForCommandLine(year);
            lines.AddRange(counted.Lines.Select(line => $"{year} {line.Code} {line.Count}"));
            var situation = (await database.Get<SituationQueries>().Of(reader, year))!;
            lines.AddRange(situation.Caseloads.Select(load => $"{year} {load}"));
            lines.AddRange(situation.Ladders.Select(ladder => $"{year} {ladder}"));
            lines.Add($"{year} new {string.Join(' ', situation.NewByMonth)}");
            lines.Add($"{year} closed {string.Join(' ', situation.ClosedByMonth)}");
            foreach (var contact in await Contacts(database, reader))
            {
                var there = await database.Get<KeyContactQueries>().ReferralsTo(reader, contact.Id, year);
                lines.Add($"{year} to {contact.Id}: {there.Total} {Written(there.OnRung)} {Written(there.Ended)} {Written(there.OfKind)} {there.Solved}");
            }
        }

        lines.AddRange((await Contacts(database, reader)).Select(contact => $"{contact.Id}: {contact.Referrals} {contact.Solved}"));
        lines.Add($"from {(await database.Get<FigureQueries>().Years(reader))[0]}");
        return lines;
    }

    private static async Task<IReadOnlyList<KeyContactRow>> Contacts(TestDatabase database, Actor reader) =>
        (await database.Get<KeyContactQueries>().List(reader, new())).Page.Rows;

    private static string Written<T>(IReadOnlyDictionary<T, int> counts) => string.Join(' ', counts.OrderBy(count => count.Key).Select(count => $"{count.Key}={count.Value}"));
}
