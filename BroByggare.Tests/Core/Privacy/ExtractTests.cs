using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace BroByggare.Tests.Core.Privacy;

/// <summary>The access extract: everything that is stored of a person, and only for those who may take it out.</summary>
public sealed class ExtractTests(ITestOutputHelper output) : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    private ExtractQueries Extracts => _scene.Database.Get<ExtractQueries>();

    [Fact]
    public async Task A_marker_in_every_personal_column_of_every_table_is_found_in_the_extract()
    {
        var marked = new MarkedRows(_scene);
        marked.Lay();

        var lines = Lines((await Extracts.Of(_scene.Helena, _scene.Id))!);

        var given = from table in DataMap.Tables
                    where table.About == DataSubject.SupportedPerson
                    from column in table.Columns
                    where column.WhyNotGiven is null && marked.Told.ContainsKey(table.PlaceOf(column))
                    select (table, column);
        var missing = from found in given
                      let told = marked.Told[found.table.PlaceOf(found.column)]
                      where !lines.Any(line => line.Group == found.table.Name.Swedish
                          && line.Words.Contains(told, StringComparison.Ordinal)
                          && (line.Label is null || line.Label == found.column.Label.Swedish))
                      select $"{found.table.PlaceOf(found.column)}: {told}";
        missing.Should().BeEmpty();
        output.WriteLine($"{given.Count()} columns marked and found");
        given.Count().Should().BeGreaterThan(140);
    }

    [Fact]
    public async Task What_is_known_of_the_person_is_there_part_by_part()
    {
        await using (var db = _scene.Database.Open())
        {
            var person = await db.People.SingleAsync();
            person.Describe("Märke Namn", 1987, new("031-390 06 44", true, "marke@example.org", "Märke när"), _scene.Today);
            await db.SaveChangesAsync();
        }

        var extract = (await Extracts.Of(_scene.Helena, _scene.Id))!;

        extract.Sections[0].Groups[0].Entries.Single().Facts.Select(fact => fact.Value.Swedish).Should()
            .Equal("Märke Namn", "1987", "031-390 06 44", "Ja", "marke@example.org", "Märke när");
        await using var check = _scene.Database.Open();
        var keys = await check.PersonNameKeys.Select(key => key.Key).ToListAsync();
        var technical = Lines(extract).Where(line => line.Group == "Sökord för namnet").Select(line => line.Words).ToList();
        keys.Should().NotBeEmpty().And.OnlyContain(key => technical.Any(words => words.Contains(key.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public async Task Who_has_read_and_written_is_there_and_so_is_taking_it_out()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Ringde hyresvärden.", true));

        var extract = (await Extracts.Of(_scene.Helena, _scene.Id))!;

        extract.Readings.Select(row => (row.Day, row.Who, row.Kind)).Should().Contain(
        [
            (_scene.Today, "Sara Lind", LogKind.Opened),
            (_scene.Today, "Sara Lind", LogKind.WroteJournal),
            (_scene.Today, "Helena Sund", LogKind.TookOutExtract),
        ]);
    }

    [Fact]
    public async Task The_history_is_told_in_sentences_and_notes_with_what_stands_beside_them()
    {
        await _scene.At(SupportStep.MeasureIdentification);
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Bor hos sin syster.", true));
        var note = await FirstNote();
        await _scene.Do((commands, seen) => commands.CorrectNote(seen, note, "Bor hos sin bror."));
        await _scene.Do((commands, seen) => commands.WriteOwnView(seen, note, "Jag bor ensam."));

        var lines = Lines((await Extracts.Of(_scene.Sara, _scene.Id))!);

        lines.Select(line => line.Words).Should().Contain(
            ["Bor hos sin syster.", "Bor hos sin bror.", "Jag bor ensam.", "Jag vill ha en egen lägenhet."]);
        lines.Should().Contain(line => line.Label == null && line.Words.StartsWith("Sara Lind gick från steg 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bridge_builder_is_refused_when_a_colleague_has_notes_of_their_own_and_the_coordinator_gets_them()
    {
        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Min egen tanke.", false));

        var refused = () => Extracts.Of(_scene.Daniel, _scene.Id);

        (await refused.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(PrivacyRefusals.NotAllSeen);
        Lines((await Extracts.Of(_scene.Helena, _scene.Id))!).Select(line => line.Words).Should().Contain("Min egen tanke.");
        (await Extracts.Of(_scene.Sara, _scene.Id)).Should().NotBeNull("her own notes are hers to read");
    }

    [Fact]
    public async Task All_the_persons_supports_are_in_it_and_who_has_only_one_of_them_is_refused()
    {
        var before = _scene.Id;
        SupportId other;
        await using (var db = _scene.Database.Open())
        {
            var person = await db.People.Select(only => only.Id).SingleAsync();
            var second = IndividualSupport.Start(person, _scene.Daniel.TeamId, _scene.Daniel.Id, new(_scene.Daniel.Id, _scene.Database.Clock.Now()));
            second.WriteNote("I det andra stödet.", true, new(_scene.Daniel.Id, _scene.Database.Clock.Now()));
            _scene.Database.Has(second);
            other = second.Id;
        }

        var extract = (await Extracts.Of(_scene.Helena, before))!;
        var refused = () => Extracts.Of(_scene.Sara, before);

        extract.Supports.Should().Equal(before, other);
        Lines(extract).Select(line => line.Words).Should().Contain("I det andra stödet.");
        (await refused.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(PrivacyRefusals.NotAllSeen);
    }

    [Fact]
    public async Task Another_person_s_words_are_never_in_it()
    {
        var other = _scene.Database.HasSupport(_scene.Sara, "Nadja");
        await using (var db = _scene.Database.Open())
        {
            var support = await db.Supports.SingleAsync(IndividualSupport.Is(other));
            support.WriteNote("Om någon helt annan.", true, new(_scene.Sara.Id, _scene.Database.Clock.Now()));
            await db.SaveChangesAsync();
        }

        var lines = Lines((await Extracts.Of(_scene.Helena, _scene.Id))!);

        lines.Should().NotContain(line => line.Words.Contains("helt annan") || line.Words.Contains("Nadja"));
    }

    [Fact]
    public async Task For_a_protected_person_it_is_refused_and_for_others_it_does_not_exist()
    {
        await using (var db = _scene.Database.Open())
        {
            var support = await db.Supports.SingleAsync(IndividualSupport.Is(_scene.Id));
            support.Protect(
                BroByggare.Core.Supports.Protection.ProtectionKind.ConfidentialityMark, [_scene.Helena.Id], _ => true, new(_scene.Helena.Id, _scene.Database.Clock.Now()));
            await db.SaveChangesAsync();
        }

        var refused = () => Extracts.Of(_scene.Helena, _scene.Id);

        (await refused.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(PrivacyRefusals.ProtectedPerson);
        (await Extracts.Of(_scene.Sara, _scene.Id)).Should().BeNull();
        (await Extracts.Of(_scene.Anders, _scene.Id)).Should().BeNull();
        await using var log = _scene.Database.Open();
        (await log.Log.CountAsync(entry => entry.Command.Contains("AccessExtract"))).Should().Be(0);
    }

    private static List<(string Group, string? Label, string Words)> Lines(AccessExtract extract) =>
    [
        .. from section in extract.Sections
           from @group in section.Groups
           from entry in @group.Entries
           from line in entry.Facts.Select(fact => ((string?)fact.Label.Swedish, fact.Value.Swedish))
               .Concat(entry.Sentence is { } sentence ? [(null, sentence.Swedish)] : [])
           select (@group.Title.Swedish, line.Item1, line.Item2),
    ];

    private async Task<NoteId> FirstNote()
    {
        await using var db = _scene.Database.Open();
        return await db.Notes.Select(note => note.Id).FirstAsync();
    }
}
