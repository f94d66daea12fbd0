using BroByggare.Core.AuditLog;
using BroByggare.Core.Demo;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Team;
using BroByggare.Tests.Core.Supports.Walk;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Privacy.Retention;

/// <summary>Whoever is erased, and whenever, every number of every year is as it was (docs/promises.md).</summary>
public class FiguresSurviveTests
{
    private const int Towns = 16;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Towns)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task No_number_of_any_year_changes_whoever_is_erased_and_whenever(int seed)
    {
        var random = new Random(seed);
        using var lives = new Lives(random);
        var database = lives.Database;
        var first = WalkTests.Start.Year;
        var today = database.Clock.GetUtcNow().UtcDateTime;
        List<DateTime> moments = [.. Enumerable.Range(0, 3).Select(turn => today.AddDays(turn * random.Next(1, 250)))];
        var before = new List<List<string>>();
        foreach (var moment in moments)
            before.Add(await At(moment));

        for (var turn = 0; turn < moments.Count; turn++)
        {
            database.Clock.Set(moments[turn]);
            foreach (var person in lives.Erasable().Where(_ => random.Next(2) == 0))
                await database.HasErased(person, lives.Manager);
            (await At(moments[turn])).Should().Equal(before[turn]);
        }

        for (var turn = 0; turn < moments.Count; turn++)
            (await At(moments[turn])).Should().Equal(before[turn]);
        using var db = database.Open();
        (await db.People.CountAsync(person => person.IsErased)).Should().BeGreaterThan(5);

        Task<List<string>> At(DateTime moment)
        {
            database.Clock.Set(moment);
            return AllFigures.Of(database, lives.Coordinator, first);
        }
    }

    [Fact]
    public async Task No_number_of_the_demo_municipality_changes_when_all_are_erased_who_can_be()
    {
        using var database = new TestDatabase(new() { PersonsMonths = 0 });
        await database.Get<DemoMunicipality>().Fill();
        using var db = database.Open();
        var manager = db.Members.Single(member => member.Role == Role.Manager).AsActor();
        var administrator = db.Members.Single(member => member.Role == Role.Administrator).AsActor();
        var erasable = await db.People.CountAsync(person => person.Supports.All(support => support.ClosedOn != null));
        var before = await AllFigures.Of(database, manager, 2016);

        var (commands, queries, session) = (database.Get<CullingCommands>(), database.Get<CullingQueries>(), database.HasSession(manager));
        while ((await queries.Overview(administrator))!.WhyNotPrepare is null)
        {
            var id = await commands.Prepare(FormKey.By(administrator));
            await commands.HandIn((await queries.Of(administrator, id))!.Seen);
            await commands.Approve((await queries.Of(manager, id))!.Seen, session);
        }

        (await AllFigures.Of(database, manager, 2016)).Should().Equal(before);
        before.Should().Contain(["2018 supports.ongoing 64", "2018 supports.closed 33", "2018 supports.joint 5", "2018 lectures.persons 853", "2018 results.jobs 28"]);
        (await db.People.CountAsync(person => person.IsErased)).Should().Be(erasable).And.BeGreaterThan(100);
        (await database.Get<LogCheck>().Whole()).IsWhole.Should().BeTrue();
    }
}
