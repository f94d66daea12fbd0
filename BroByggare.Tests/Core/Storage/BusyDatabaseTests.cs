using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Tests.Making;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Storage;

/// <summary>Something else holds the database, such as a backup that takes its time.</summary>
public sealed class BusyDatabaseTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task What_cannot_be_written_is_told_in_words_and_can_be_written_afterwards()
    {
        var view = await _scene.Seen();
        var write = () => _scene.Commands.WriteNote(view.Seen, "Vi ses på torsdag.", isShared: true);

        using (await Held())
            (await write.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.DatabaseBusy);

        await write();
        using var db = _scene.Database.Open();
        db.Notes.Should().ContainSingle();
    }

    [Fact]
    public async Task Those_who_wait_for_who_waits_are_told_with_them()
    {
        var view = await _scene.Seen();
        var turns = 0;

        using (await Held())
        {
            var all = Enumerable.Range(0, 8).Select(_ => Task.Run(() => _scene.Database.Get<WriteGate>().Write(async () =>
            {
                turns++;
                await using var db = _scene.Database.Open();
                return await db.Database.ExecuteSqlRawAsync("UPDATE Members SET Phone = Phone");
            })));
            foreach (var waiting in all.ToList())
                (await FluentActions.Awaiting(() => waiting).Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.DatabaseBusy);
        }

        turns.Should().Be(1, "the others are not made to wait as long again, one after another");
        _scene.Database.Get<WriteGate>().Wait.Should().BeGreaterThan(TimeSpan.Zero, "whoever watches is told");
        await _scene.Commands.WriteNote(view.Seen, "Vi ses på torsdag.", isShared: true);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(10)]
    public async Task A_disk_that_takes_nothing_more_is_told_in_words(int code)
    {
        var write = () => _scene.Database.Get<WriteGate>().Write<int>(() => throw new DbUpdateException("", new SqliteException("", code)));

        (await write.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.DiskFails);
    }

    [Fact]
    public async Task Nobody_is_refused_because_their_press_could_not_be_noticed()
    {
        var session = _scene.Database.HasSession(_scene.Sara);
        _scene.Database.Clock.Pass(TimeSpan.FromMinutes(10));
        var notice = () => _scene.Database.Get<SessionCommands>().Notice(session, _scene.Database.Clock.Now());

        using (await Held())
            (await notice()).Should().BeFalse();
        (await notice()).Should().BeTrue();

        (await _scene.Database.Get<SessionQueries>().Find(session)).Should().NotBeNull();
    }

    [Fact]
    public async Task One_that_is_over_is_over_also_when_it_cannot_be_written_down()
    {
        var session = _scene.Database.HasSession(_scene.Sara);
        _scene.Database.Clock.Pass(TimeSpan.FromHours(1));
        var expire = () => _scene.Database.Get<SessionCommands>().Expire(session);

        using (await Held())
            await expire.Should().NotThrowAsync();

        (await _scene.Database.Get<SessionQueries>().Find(session)).Should().BeNull();
    }

    private Task<IDisposable> Held() => DatabaseFile.Hold(_scene.Database.Settings.Path);
}
