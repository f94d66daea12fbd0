using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Privacy;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Privacy;

public sealed class DataMapTests : IDisposable
{
    private static readonly string Stored = Path.Combine(Sources.Top, "docs", "privacy", "data-map.md");

    private readonly TestDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Every_column_of_every_table_is_in_the_map_and_the_map_has_no_other()
    {
        using var db = _database.Open();
        var columns = from table in db.Model.GetEntityTypes()
                      from column in table.GetProperties()
                      select $"{table.ClrType.Name}.{column.Name}";

        Mapped().Select(found => found.Table.PlaceOf(found.Column)).Should().BeEquivalentTo(columns);
    }

    [Fact]
    public void Text_about_a_supported_person_is_sealed_or_the_map_says_why_not()
    {
        using var db = _database.Open();
        var texts = (from found in Mapped()
                     where found.Table.About == DataSubject.SupportedPerson
                     let property = db.Model.FindEntityType(found.Table.Entity)!.FindProperty(found.Column.Property)!
                     where property.ClrType == typeof(string) || property.ClrType == typeof(EncryptedText)
                     select (Place: found.Table.PlaceOf(found.Column), IsSealed: property.ClrType == typeof(EncryptedText), found.Column.WhyReadable)).ToList();

        texts.Where(text => !text.IsSealed && text.WhyReadable is null).Should().BeEmpty();
        texts.Where(text => text.IsSealed && text.WhyReadable is not null).Should().BeEmpty("a reason that is no longer needed misleads");
        texts.Count(text => text.IsSealed).Should().BeGreaterThan(15);
    }

    [Fact]
    public void Nothing_that_says_anything_of_the_person_is_left_out_of_their_extract()
    {
        var left = from found in Mapped()
                   where found.Table.About == DataSubject.SupportedPerson && found.Column.WhyNotGiven is not null
                   where !found.Column.IsTechnical
                   select found.Table.PlaceOf(found.Column);

        left.Should().Equal("PersonMerge.After", "OpeningQuestion.Details", "LogEntry.Listed");
    }

    /// <summary>Copy artifacts/data-map.md to docs/privacy/data-map.md once you have read what changed.</summary>
    [Fact]
    public void The_map_in_the_docs_is_the_one_in_the_code()
    {
        using var db = _database.Open();
        var printed = DataMap.Printed(db.Model);
        var left = Path.Combine(Sources.Top, "artifacts", "data-map.md");
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        File.WriteAllText(left, printed);

        (File.Exists(Stored) ? File.ReadAllText(Stored).ReplaceLineEndings("\n") : "").Should().Be(printed);
    }

    /// <summary>Copy artifacts/dpia-summary.md into docs/privacy/dpia-draft.md, and read the risks again.</summary>
    [Fact]
    public void The_draft_of_the_impact_assessment_lists_what_is_stored_now()
    {
        using var db = _database.Open();
        var summary = DataMap.Summary(db.Model);
        var left = Path.Combine(Sources.Top, "artifacts", "dpia-summary.md");
        Directory.CreateDirectory(Path.GetDirectoryName(left)!);
        File.WriteAllText(left, summary);

        Sources.Read("docs/privacy/dpia-draft.md").ReplaceLineEndings("\n").Should().Contain(summary);
    }

    /// <summary>A measure that is claimed is tested where the draft says it is.</summary>
    [Fact]
    public void Every_test_that_the_draft_names_is_there()
    {
        var named = System.Text.RegularExpressions.Regex.Matches(Sources.Read("docs/privacy/dpia-draft.md"), "`([A-Za-z]+(?:Tests|Journey))`")
            .Select(match => match.Groups[1].Value).Distinct().ToList();
        var there = typeof(DataMapTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet();

        named.Should().HaveCountGreaterThan(10);
        named.Where(name => !there.Contains(name)).Should().BeEmpty();
    }

    private static IEnumerable<(MappedTable Table, MappedColumn Column)> Mapped() =>
        DataMap.Tables.SelectMany(table => table.Columns.Select(column => (table, column)));
}
