using BroByggare.Core.AuditLog;
using BroByggare.Core.Figures;
using BroByggare.Core.LogReviews;
using BroByggare.Core.MyDay;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.AuditLog;

/// <summary>Each place that shows a person's data says so in the log first.</summary>
public sealed class ReadsLoggedTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private TestDatabase Database => _scene.Database;

    /// <summary>The places that show a name or what is written about somebody, and how the log calls them.</summary>
    public static TheoryData<string> Places => [.. Showing.Keys];

    private static Dictionary<string, Func<SupportScene, Task>> Showing { get; } = new()
    {
        ["IndividualSupport.Open"] = scene => scene.Queries.View(scene.Sara, scene.Id),
        ["IndividualSupport.OwnPlan"] = scene => scene.Queries.OwnPlan(scene.Sara, scene.Id),
        ["IndividualSupport.Journal"] = scene => scene.Queries.Journal(scene.Sara, scene.Id, 10),
        ["IndividualSupport.History"] = scene => scene.Queries.History(scene.Sara, scene.Id, 10),
        ["IndividualSupport.Outcomes"] = scene => scene.Queries.Outcomes(scene.Sara, scene.Id, 10),
        ["IndividualSupport.WhoHasRead"] = scene => scene.Database.Get<LogExtractQueries>().WhoHasRead(scene.Helena, scene.Id, null, 1),
        ["SupportList.Supports"] = scene => scene.Database.Get<SupportListQueries>().List(scene.Sara, new(), 1),
        ["SupportList.Choices"] = scene => scene.Database.Get<SupportListQueries>().Recent(scene.Sara),
        ["SupportList.Search"] = scene => scene.Database.Get<PersonQueries>().Find(scene.Sara, "mi"),
        ["SupportList.NearNames"] = scene => scene.Database.Get<PersonQueries>().Near(scene.Sara, "Mirra"),
        ["SupportList.MyDay"] = scene => scene.Database.Get<MyDayQueries>().Today(scene.Sara),
        ["SupportList.FigureList"] = scene => scene.Database.Get<FigureQueries>().Supports(scene.Sara, "supports.ongoing", 2026, 1),
    };

    public void Dispose() => _scene.Dispose();

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Showing_somebody_is_one_line_that_says_whom(string place)
    {
        await Waits();

        await Showing[place](_scene);

        var line = Lines().Last();
        (line.Command, line.IsRead).Should().Be((place, true));
        line.Supports().Should().Equal(_scene.Id);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task What_cannot_be_logged_is_not_shown(string place)
    {
        await Waits();
        await Sql("CREATE TRIGGER full BEFORE INSERT ON Log BEGIN SELECT RAISE(ABORT, 'no room'); END");

        var show = () => Showing[place](_scene);

        await show.Should().ThrowAsync<DbUpdateException>();
    }

    [Fact]
    public async Task A_list_that_shows_nobody_and_a_search_that_finds_nobody_say_nothing()
    {
        var before = Lines().Count;

        await Database.Get<SupportListQueries>().List(_scene.Daniel, new(), 1);
        await Database.Get<PersonQueries>().Find(_scene.Sara, "zzz");
        await Database.Get<MyDayQueries>().Today(_scene.Daniel);

        Lines().Should().HaveCount(before);
    }

    [Fact]
    public async Task A_number_that_is_not_one_s_own_leaves_the_same_line_as_one_that_was_never_given()
    {
        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
        (await _scene.Queries.View(_scene.Daniel, new(999_999))).Should().BeNull();

        Lines().TakeLast(2).Select(line => (line.Command, line.Subject, line.SubjectId, line.By, line.IsRead)).Should().Equal(
            ("SupportKnock.Open", "SupportKnock", _scene.Id.Value, _scene.Daniel.Id, true),
            ("SupportKnock.Open", "SupportKnock", 999_999, _scene.Daniel.Id, true));
        Lines().TakeLast(2).SelectMany(line => line.Supports()).Should().BeEmpty("nobody was shown");
    }

    [Fact]
    public async Task A_list_of_fifty_is_one_short_line()
    {
        for (var i = 0; i < 60; i++)
            Database.HasSupport(_scene.Sara, $"Person{i}");

        await Database.Get<SupportListQueries>().List(_scene.Sara, new(), 1);

        var line = Lines().Last();
        line.Supports().Should().HaveCount(50);
        line.Listed!.Length.Should().BeLessThan(120);
    }

    /// <summary>Something for today, so that Min dag has somebody to show.</summary>
    private Task Waits() => _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring om intyget", _scene.Today));

    private async Task Sql(string statement)
    {
        using var db = Database.Open();
        await db.Database.ExecuteSqlRawAsync(statement);
    }

    private List<LogEntry> Lines()
    {
        using var db = Database.Open();
        return [.. db.Log.AsNoTracking().OrderBy(line => line.Id)];
    }
}
