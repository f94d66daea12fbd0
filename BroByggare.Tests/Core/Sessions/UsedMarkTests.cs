using BroByggare.Core.Sessions;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Sessions;

public sealed class UsedMarkTests : IDisposable
{
    private readonly TestDatabase _database = new();

    private UsedMarkCommands Marks => _database.Get<UsedMarkCommands>();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task What_has_been_used_is_refused_until_it_would_be_too_old_and_is_then_forgotten()
    {
        (await Marks.Take("sign-in a", TimeSpan.FromMinutes(15))).Should().BeTrue();
        (await Marks.Take("sign-in a", TimeSpan.FromMinutes(15))).Should().BeFalse();
        (await Marks.Take("logout a", TimeSpan.FromMinutes(2))).Should().BeTrue();

        _database.Clock.Pass(TimeSpan.FromMinutes(15));
        (await Marks.Take("sign-in a", TimeSpan.FromMinutes(15))).Should().BeFalse();
        _database.Clock.Pass(TimeSpan.FromSeconds(1));
        await Marks.Take("sign-in b", TimeSpan.FromMinutes(15));

        using var db = _database.Open();
        db.UsedMarks.Should().ContainSingle();
    }

    [Fact]
    public async Task Of_many_at_the_same_moment_one_is_the_first()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Marks.Take("sign-in a", TimeSpan.FromMinutes(15))));

        taken.Should().ContainSingle(isFirst => isFirst);
    }

    [Fact]
    public async Task Nothing_of_what_was_used_is_kept()
    {
        await Marks.Take("sign-in hemligt", TimeSpan.FromMinutes(15));

        using var db = _database.Open();
        db.UsedMarks.Single().Hash.Should().MatchRegex("^[0-9A-F]{64}$");
    }

    [Fact]
    public async Task Somebody_who_fills_it_fills_no_disk()
    {
        var now = _database.Clock.GetUtcNow().UtcDateTime;
        _database.Has([.. Enumerable.Range(0, UsedMarkCommands.Most).Select(number => new UsedMark($"{number}", now.AddMinutes(1)))]);

        (await Marks.Take("one more", TimeSpan.FromMinutes(15))).Should().BeFalse();
        _database.Clock.Pass(TimeSpan.FromMinutes(2));
        (await Marks.Take("one more", TimeSpan.FromMinutes(15))).Should().BeTrue();
    }
}
