using BroByggare.Core.Backups;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Backups;

/// <summary>On 19 November 2026, at 14.32 in Stockholm to begin with.</summary>
public sealed class NightlyCheckTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task The_whole_database_is_looked_through_once_a_night_where_no_backups_are_made()
    {
        var nightly = new NightlyCheck(_scene.Database.Get<DatabaseCheck>(), new() { AtHour = 2 }, _scene.Database.Clock);

        (await nightly.LookWhenDue()).Should().BeNull("the start has just looked");
        _scene.Database.Clock.Set(new(2026, 11, 20, 1, 59, 59));
        (await nightly.LookWhenDue()).Should().BeNull("its hour has not come");
        _scene.Database.Clock.Set(new(2026, 11, 20, 2, 0, 0));
        (await nightly.LookWhenDue()).Should().BeTrue();
        (await nightly.LookWhenDue()).Should().BeNull();

        nightly.Last.Should().Be(new CheckState(new(2026, 11, 20, 2, 0, 0), IsWhole: true));
    }

    [Fact]
    public async Task What_is_not_whole_is_found_and_kept_for_whoever_asks()
    {
        var nightly = new NightlyCheck(_scene.Database.Get<DatabaseCheck>(), new(), _scene.Database.Clock);
        using (var db = _scene.Database.Open())
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF; UPDATE Supports SET PersonId = 999");
        _scene.Database.Clock.Pass(TimeSpan.FromDays(1));

        (await nightly.LookWhenDue()).Should().BeFalse();

        nightly.Last!.IsWhole.Should().BeFalse();
    }

    [Fact]
    public async Task Where_backups_are_made_each_of_them_is_looked_through_and_there_is_no_other_look()
    {
        var nightly = new NightlyCheck(_scene.Database.Get<DatabaseCheck>(), new() { Folder = "/nowhere", Recipient = "age1" }, _scene.Database.Clock);
        _scene.Database.Clock.Pass(TimeSpan.FromDays(2));

        (await nightly.LookWhenDue()).Should().BeNull();
    }
}
