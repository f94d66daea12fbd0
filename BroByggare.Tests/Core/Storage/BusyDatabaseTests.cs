using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Supports;
using BroByggare.Tests.Making;
using Microsoft.Data.Sqlite;

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
    public async Task Nobody_is_refused_because_their_press_could_not_be_noticed()
    {
        var session = _scene.Database.HasSession(_scene.Sara);
        _scene.Database.Clock.Pass(TimeSpan.FromMinutes(10));
        var notice = () => _scene.Database.Get<SessionCommands>().Notice(session);

        using (await Held())
            await notice.Should().NotThrowAsync();

        (await _scene.Database.Get<SessionQueries>().Find(session)).Should().NotBeNull();
    }

    private async Task<IDisposable> Held()
    {
        var connection = new SqliteConnection($"Data Source={_scene.Database.Settings.Path};Pooling=false");
        await connection.OpenAsync();
        await using var hold = connection.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        await hold.ExecuteNonQueryAsync();
        return connection;
    }
}
