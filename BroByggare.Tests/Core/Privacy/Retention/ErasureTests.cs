using System.Text;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BroByggare.Tests.Core.Privacy.Retention;

/// <summary>What is left of somebody who is erased: numbers, codes and months, and nothing that can be read.</summary>
public sealed class ErasureTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private TestDatabase Database => _scene.Database;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public void The_map_says_of_every_table_about_a_person_and_of_every_column_that_may_stay_what_becomes_of_it()
    {
        var about = DataMap.Tables.Where(table => table.About == DataSubject.SupportedPerson).ToList();

        about.Where(table => new[] { table.RowsGo, table.BareRows is not null, table.WhyWhole is not null }.Count(said => said) != 1)
            .Should().BeEmpty();
        about.Where(table => table.BareRows is not null).SelectMany(table => table.Columns).Where(column => column.AtErasure is null)
            .Should().BeEmpty();
        DataMap.Tables.Where(table => table.BareRows is null).SelectMany(table => table.Columns).Where(column => column.AtErasure is not null)
            .Should().BeEmpty("a column says nothing where its rows go, or where it is about no supported person");
    }

    [Fact]
    public void No_word_and_no_day_stays_in_a_row_that_does()
    {
        using var db = Database.Open();
        var kept = from table in DataMap.Tables
                   from column in table.Columns
                   where column.AtErasure == AtErasure.Stays
                   let form = DataMap.FormOf(db.Model.FindEntityType(table.Entity)!.FindProperty(column.Property)!)
                   where form is not (DataForm.Id or DataForm.Code or DataForm.Number)
                   select table.PlaceOf(column);

        kept.Should().BeEmpty();
    }

    [Fact]
    public async Task After_an_erasure_every_column_of_every_row_is_as_the_map_says()
    {
        var marked = new MarkedRows(_scene);
        marked.Lay();
        var person = Database.PersonOf(_scene.Id);
        var days = Rows().SelectMany(row => row.Values).Select(value => value.Value).OfType<DateOnly>().ToHashSet();

        await Database.HasErased(person, _scene.Anders);

        var wrong = from row in Rows()
                    from value in row.Values
                    where value.Column.AtErasure switch
                    {
                        AtErasure.Stays => false,
                        AtErasure.ToMonth => value.Value is not (null or DateOnly { Day: 1 } or DateTime),
                        AtErasure.InOrder => value.Value is DateOnly { Day: > 15 },
                        AtErasure.Emptied => value.Value is not (null or false) && !IsEmpty(value.Value),
                        _ => true,
                    }
                    select $"{row.Table.PlaceOf(value.Column)}: {value.Value}";
        wrong.Should().BeEmpty();
        Rows().Select(row => row.Table.Entity.Name).Should().NotContain(
            ["Note", "NoteAddition", "Round", "Measure", "PlanAction", "Watch", "Consent", "AccessMark", "EmergencyOpening", "PersonNameKey"]);
        days.Should().HaveCountGreaterThan(20, "there was something to lose");

        static bool IsEmpty(object value) => value is EncryptedText words ? words.Bytes.Length == 0 : Equals(value, Activator.CreateInstance(value.GetType()));
    }

    [Fact]
    public async Task No_sealed_byte_of_the_person_is_left_in_any_file_and_their_key_is_gone()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Hon berättade om sin syster.", true));
        await _scene.Do((commands, seen) => commands.WriteProblem(seen, "Jag vågar inte öppna breven"));
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, "Flyttade till Malmö"));
        var person = Database.PersonOf(_scene.Id);
        var (texts, key) = (SealedBytes(), KeyOf(person));
        texts.Should().HaveCountGreaterThan(3);

        await Database.HasErased(person, _scene.Anders);
        await Database.Get<WriteGate>().Empty();

        var files = Directory.GetFiles(Path.GetDirectoryName(Database.Settings.Path)!, "*", SearchOption.AllDirectories).ToDictionary(file => file, Read);
        files.Keys.Should().Contain(file => file.EndsWith("persons.db", StringComparison.Ordinal));
        files.Where(file => texts.Any(text => file.Value.AsSpan().IndexOf(text) >= 0)).Select(file => file.Key).Should().BeEmpty();
        foreach (var words in new[] { "Mira", "syster", "breven", "Malmö", "031-390 06 21" })
            files.Where(file => file.Value.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0).Select(file => file.Key).Should().BeEmpty(words);
        Database.Get<PersonKeys>().Known().Should().NotContain(key);
    }

    [Fact]
    public async Task A_backup_from_before_cannot_be_read_with_the_keys_from_after()
    {
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, "Flyttade till Malmö"));
        var person = Database.PersonOf(_scene.Id);
        var backup = Database.Settings.Path + ".backup";
        using (var db = Database.Open())
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {backup}");

        await Database.HasErased(person, _scene.Anders);

        using var old = new BroByggare.Core.Storage.Sqlite.SqliteContext(BroByggare.Core.Storage.Sqlite.SqliteContextFactory.Options(new(backup)));
        old.FieldEncryption = Database.Get<FieldEncryption>();
        var read = () => old.People.First(known => known.Id == person);
        read.Should().Throw<KeyDestroyedException>();
    }

    [Fact]
    public async Task The_log_keeps_its_lines_and_tells_that_it_was_done_and_by_whom()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Ringde hyresvärden.", true));
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        using var db = Database.Open();
        var before = await db.Log.CountAsync();

        await Database.HasErased(Database.PersonOf(_scene.Id), _scene.Anders);

        (await db.Log.CountAsync()).Should().Be(before + 1);
        var last = await db.Log.OrderBy(entry => entry.Id).LastAsync();
        (last.Command, last.By, last.SubjectId).Should().Be(("Person.Erase", _scene.Anders.Id, Database.PersonOf(_scene.Id).Value));
        (await Database.Get<LogCheck>().Whole()).IsWhole.Should().BeTrue();
    }

    [Fact]
    public async Task Two_erased_persons_are_still_two_and_the_keys_are_in_order()
    {
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        var other = Database.HasSupport(_scene.Sara, "Aron");
        await Database.Closed(_scene.Sara, other);

        await Database.HasErased(Database.PersonOf(_scene.Id), _scene.Anders);
        await Database.HasErased(Database.PersonOf(other), _scene.Anders);

        var keys = await Database.Get<KeyCheck>().Look();
        (keys.Missing, keys.Unused, keys.Broken).Should().Be((0, 0, 0));
        using var db = Database.Open();
        (await db.People.CountAsync(person => person.IsErased)).Should().Be(2);
    }

    /// <summary>All that is stored of the person and does not stay whole, by the map.</summary>
    private List<(MappedTable Table, List<(MappedColumn Column, object? Value)> Values)> Rows()
    {
        using var db = Database.Open();
        db.LeavesSealed = true;
        List<(MappedTable Table, EntityEntry Row)> rows =
        [
            .. from table in DataMap.Tables
               where table is { RowsOf: not null, WhyWhole: null }
               from row in table.RowsOf!(db, _scene.Id).GetAwaiter().GetResult()
               select (table, db.Entry(row)),
            .. from table in DataMap.Tables
               where table.RowsOfPerson is not null
               from row in table.RowsOfPerson!(db, Database.PersonOf(_scene.Id)).GetAwaiter().GetResult()
               select (table, db.Entry(row)),
        ];
        return rows.ConvertAll(row => (row.Table, row.Table.Columns.Select(column => (column, row.Row.Property(column.Property).CurrentValue)).ToList()));
    }

    private List<byte[]> SealedBytes() =>
        [.. Rows().SelectMany(row => row.Values).Select(value => value.Value).OfType<EncryptedText>().Select(words => words.Bytes)];

    private PersonKeyId KeyOf(PersonId person)
    {
        using var db = Database.Open();
        return db.People.Where(known => known.Id == person).Select(known => known.KeyId).Single();
    }

    /// <summary>Also while it is open.</summary>
    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
