using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Privacy.Retention;

/// <summary>Whatever an erasure is cut off by, it is whole after the next start.</summary>
public sealed class UnfinishedErasuresTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private TestDatabase Database => _scene.Database;

    private PersonKeys Keys => Database.Get<PersonKeys>();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_key_that_was_left_when_the_rows_were_gone_is_destroyed_at_the_next_start()
    {
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        await Database.HasErasedRows(Database.PersonOf(_scene.Id), _scene.Anders);
        Keys.Known().Should().Contain(Key());

        (await Finish()).Should().Be(1);

        Keys.Known().Should().NotContain(Key());
        Keys.Erased()[Key()].Should().Be(_scene.Anders.Id);
        (await Finish()).Should().Be(0, "there is nothing more to do");
    }

    [Fact]
    public async Task A_person_who_comes_back_with_an_old_database_is_erased_from_it_again()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Ringde hyresvärden.", true));
        // The old database is from before the support was closed and the person erased, so to it the key has only gone.
        Keys.Erase(Key(), _scene.Anders.Id);

        (await Finish()).Should().Be(1);

        using var db = Database.Open();
        (await db.Notes.CountAsync()).Should().Be(0);
        (await db.People.IgnoreAutoIncludes().Select(person => person.IsErased).SingleAsync()).Should().BeTrue();
        var support = await db.Supports.IgnoreAutoIncludes().SingleAsync();
        (support.IsErased, support.IsClosed).Should().Be((true, true));
        var last = await db.Log.OrderBy(entry => entry.Id).LastAsync();
        (last.Command, last.By).Should().Be((PersonActions.EraseAgain.Word, _scene.Anders.Id));
        (await Database.Get<LogCheck>().Whole()).IsWhole.Should().BeTrue();
        (await Database.Get<SupportQueries>().View(_scene.Sara, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task A_key_that_is_only_missing_takes_nothing_away_with_it()
    {
        Keys.Destroy(Key());

        (await Finish()).Should().Be(0);

        using var db = Database.Open();
        (await db.People.IgnoreAutoIncludes().Select(person => person.IsErased).SingleAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task A_copy_of_the_keys_remembers_who_was_erased()
    {
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        await Database.HasErased(Database.PersonOf(_scene.Id), _scene.Anders);
        var copy = Database.Get<KeyCheck>().Copy("fyra gröna äpplen");
        using var elsewhere = new TestDatabase();

        elsewhere.Get<KeyCheck>().Restore(copy, "fyra gröna äpplen", "kopia");

        elsewhere.Get<PersonKeys>().Erased().Should().ContainKey(Key());
    }

    private Task<int> Finish() => Database.Get<UnfinishedErasures>().Finish();

    private PersonKeyId Key()
    {
        using var db = Database.Open();
        return db.People.Select(person => person.KeyId).Single();
    }
}
