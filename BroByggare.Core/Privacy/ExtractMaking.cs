using System.Globalization;
using BroByggare.Core.Drafts;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BroByggare.Core.Privacy;

/// <summary>Puts the access extract together: what the data map names, row by row, and nothing that it does not.</summary>
internal sealed class ExtractMaking(BroByggareContext db, ExtractWords words)
{
    public async Task<List<ExtractSection>> Make(Person person, IReadOnlyList<SupportId> supports)
    {
        var ofPerson = new List<(MappedTable Table, List<EntityEntry> Rows)>();
        foreach (var table in DataMap.Tables)
        {
            if (table.RowsOfPerson is { } rowsOf)
                ofPerson.Add((table, InOrder(await rowsOf(db, person.Id))));
        }

        var ofSupports = new List<(SupportId Id, List<(MappedTable Table, List<EntityEntry> Rows)> Tables)>();
        foreach (var id in supports)
            ofSupports.Add((id, await TablesOf(id)));
        return
        [
            new(ExtractTexts.AboutYou, Groups(ofPerson)),
            .. ofSupports.Select(support => new ExtractSection(ExtractTexts.Support.With(support.Id), Groups(support.Tables))),
            new(ExtractTexts.Technical, Technical([.. ofPerson, .. ofSupports.SelectMany(support => support.Tables)])),
        ];
    }

    private async Task<List<(MappedTable Table, List<EntityEntry> Rows)>> TablesOf(SupportId id)
    {
        var tables = new List<(MappedTable, List<EntityEntry>)>();
        foreach (var table in DataMap.Tables)
        {
            if (table.RowsOf is { } rowsOf)
                tables.Add((table, InOrder(await rowsOf(db, id))));
        }

        return tables;
    }

    /// <summary>In the order they were written: numbers are given one after another.</summary>
    private List<EntityEntry> InOrder(List<object> rows) => [.. rows.Select(row => db.Entry(row)).OrderBy(KeyOf, StringComparer.Ordinal)];

    private static string KeyOf(EntityEntry row) => string.Join('/', row.Metadata.FindPrimaryKey()!.Properties.Select(property =>
    {
        var key = row.Property(property.Name).CurrentValue;
        var stored = property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(key) : key;
        return Convert.ToString(stored, CultureInfo.InvariantCulture)!.PadLeft(20, '0');
    }));

    private List<ExtractGroup> Groups(IEnumerable<(MappedTable Table, List<EntityEntry> Rows)> tables) =>
    [
        .. from part in tables
           let entries = part.Rows.ConvertAll(row => Told(part.Table, row)).FindAll(entry => entry.Facts.Count > 0)
           where entries.Count > 0
           select new ExtractGroup(part.Table.Name, part.Table.Purpose, entries),
    ];

    private ExtractEntry Told(MappedTable table, EntityEntry row)
    {
        var facts = Facts(table, row, isTechnical: false);
        if (row.Entity is not HistoryEntry line)
            return new(null, [.. facts]);
        var sentence = words.SentenceOf(line);
        return new(sentence, [.. facts.Where(fact => !sentence.Swedish.Contains(fact.Value.Swedish, StringComparison.Ordinal))]);
    }

    /// <summary>Each column once, with all that stands in it, so that it does not hide what is of use.</summary>
    private List<ExtractGroup> Technical(IEnumerable<(MappedTable Table, List<EntityEntry> Rows)> tables) =>
    [
        .. from part in tables
           group part.Rows by part.Table into table
           let facts = from row in table.SelectMany(rows => rows)
                       from fact in Facts(table.Key, row, isTechnical: true)
                       group fact.Value by fact.Label into values
                       select new ExtractFact(values.Key, Text.Same(string.Join(", ", values.Distinct())))
           let entry = new ExtractEntry(null, [.. facts])
           where entry.Facts.Count > 0
           select new ExtractGroup(table.Key.Name, DataMap.ForTheProgram, [entry]),
    ];

    private IEnumerable<ExtractFact> Facts(MappedTable table, EntityEntry row, bool isTechnical)
    {
        foreach (var column in table.Columns.Where(column => column.IsTechnical == isTechnical && column.WhyNotGiven is null))
        {
            if (row.Entity is Person person && column.Property == nameof(Person.Details))
            {
                foreach (var fact in Details(person))
                    yield return fact;
            }
            else if (row.Entity is SupportDraft { Words: { } unsaved } && column.Property == nameof(SupportDraft.Words))
            {
                foreach (var fact in Unsaved(column.Label, DraftWords.Read(unsaved.Text)))
                    yield return fact;
            }
            else if (words.Of(row.Property(column.Property).CurrentValue) is { } value)
            {
                yield return new(column.Label, value);
            }
        }
    }

    /// <summary>What is chosen is told as it is stored: it has no name before it is saved.</summary>
    private static IEnumerable<ExtractFact> Unsaved(Text label, DraftWords draft) =>
    [
        new(ExtractTexts.Form, Text.Same(draft.Title)),
        .. draft.Written.Select(text => new ExtractFact(label, Text.Same(text))),
        .. draft.Chosen.Select(choice => new ExtractFact(ExtractTexts.Chosen, Text.Same(choice))),
    ];

    /// <summary>What is sealed as one text is told as its parts.</summary>
    private IEnumerable<ExtractFact> Details(Person person)
    {
        var ways = person.Ways;
        (Text Label, object? Stored)[] parts =
        [
            (ExtractTexts.YearOfBirth, person.YearOfBirth),
            (ExtractTexts.Phone, ways.Phone),
            (ExtractTexts.TextMessages, ways.TextMessages),
            (ExtractTexts.Mail, ways.Mail),
            (ExtractTexts.When, ways.When),
        ];
        foreach (var (label, stored) in parts)
        {
            if (words.Of(stored) is { } value)
                yield return new(label, value);
        }
    }
}
