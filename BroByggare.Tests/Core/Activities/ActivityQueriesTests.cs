using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Activities;

public sealed class ActivityQueriesTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;

    public ActivityQueriesTests() => _sara = _database.HasMember(Role.Bridgebuilder, _database.HasTeam());

    private ActivityQueries Queries => _database.Get<ActivityQueries>();

    private DateOnly Today => _database.Clock.Today();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_year_s_activities_stand_with_the_latest_first()
    {
        Has("Nyårsafton året innan", new(2025, 12, 31));
        Has("Nyårsdagen", new(2026, 1, 1));
        Has("Julavslutning", new(2026, 12, 31));

        (await Titles(new(2026))).Should().Equal("Julavslutning", "Nyårsdagen");
        (await Titles(new(2026, IsFalling: false))).Should().Equal("Nyårsdagen", "Julavslutning");
        (await Titles(new(2025))).Should().Equal("Nyårsafton året innan");
    }

    [Fact]
    public async Task Activities_can_be_narrowed_by_kind_and_audience()
    {
        Has("Bemötande", Today, ActivityKind.Lecture, Audience.Staff);
        Has("Läxhjälp", Today, ActivityKind.StudyCircle, Audience.School);
        Has("Romsk historia", Today, ActivityKind.Lecture, Audience.School);

        (await Titles(new(2026, Kind: ActivityKind.Lecture))).Should().BeEquivalentTo("Bemötande", "Romsk historia");
        (await Titles(new(2026, Audience: Audience.School))).Should().BeEquivalentTo("Läxhjälp", "Romsk historia");
        (await Titles(new(2026, Kind: ActivityKind.Lecture, Audience: Audience.School))).Should().Equal("Romsk historia");
    }

    [Fact]
    public async Task The_largest_can_stand_first()
    {
        Has("Liten", Today, numbers: new(null, null, 8));
        Has("Stor", Today, numbers: new(null, null, 120));
        Has("Oräknad", Today, numbers: new(null, 500, null));

        (await Titles(new(2026, Order: ActivityOrder.Counted))).Should().Equal("Stor", "Liten", "Oräknad");
    }

    [Fact]
    public async Task The_totals_are_of_the_whole_list_and_only_of_what_was_held()
    {
        Has("Bemötande", Today, audience: Audience.Staff, numbers: new(40, 50, 47));
        Has("Romsk historia", Today, audience: Audience.School, numbers: new(null, 30, 26));
        Has("Öppet hus", Today, audience: Audience.School, numbers: new(10, null, null));
        Has("Inte än", Today.AddDays(1), audience: Audience.School);
        _database.Has(Cancelled());

        var list = await Queries.List(_sara, new(2026));

        list.Reached.Should().Equal(
            new AudienceReached(Audience.Staff, Held: 1, Registered: 40, Estimated: 50, Counted: 47),
            new AudienceReached(Audience.School, Held: 2, Registered: 10, Estimated: 30, Counted: 26));
        (list.Held, list.Registered, list.Estimated, list.Counted).Should().Be((3, 50, 80, 73));
        list.Page.Total.Should().Be(5);
    }

    [Fact]
    public async Task Each_activity_says_where_it_stands()
    {
        Has("Framför oss", Today.AddDays(1));
        Has("I dag", Today);
        Has("Genomförd", Today.AddDays(-1), numbers: new(null, null, 9));
        _database.Has(Cancelled());

        var rows = (await Queries.List(_sara, new(2026, IsFalling: false))).Page.Rows;

        rows.Select(row => row.State).Should().Equal(
            ActivityState.Cancelled, ActivityState.Held, ActivityState.AwaitsNumbers, ActivityState.Planned);
    }

    [Fact]
    public async Task Activities_come_in_pages()
    {
        foreach (var number in Enumerable.Range(1, ActivityQueries.PageSize + 2))
            Has($"Träff {number}", Today);

        var last = (await Queries.List(_sara, new(2026, Page: 7))).Page;

        last.Should().BeEquivalentTo(new { Number = 2, Total = ActivityQueries.PageSize + 2 });
        last.Rows.Select(row => row.Title).Should().Equal("Träff 2", "Träff 1");
    }

    [Fact]
    public async Task The_years_to_choose_from_are_those_that_have_something_and_this_one()
    {
        (await Years()).Should().Equal(2026);

        Has("Då", new(2018, 3, 1));
        Has("Sedan", new(2027, 3, 1));

        (await Years()).Should().Equal(2027, 2026, 2018);

        async Task<IReadOnlyList<int>> Years() => (await Queries.List(_sara, new(2026))).Years;
    }

    [Fact]
    public async Task A_year_without_activities_is_an_empty_page()
    {
        var list = await Queries.List(_sara, new(2031));

        list.Page.Should().BeEquivalentTo(new { Number = 1, Total = 0 });
        list.Counted.Should().Be(0);
    }

    [Theory]
    [InlineData(Role.Bridgebuilder, false)]
    [InlineData(Role.Coordinator, false)]
    [InlineData(Role.Manager, true)]
    [InlineData(Role.Administrator, true)]
    public async Task All_read_activities_and_are_told_whether_they_may_write(Role role, bool onlyReads)
    {
        var id = Has("Bemötande", Today);
        var reader = _database.HasMember(role, _database.HasTeam());
        Refusal? expected = onlyReads ? CommonRefusals.NotAllowed : null;

        (await Queries.List(reader, new(2026))).WhyNotWrite.Should().Be(expected);
        (await Queries.Find(reader, id))!.WhyNotWrite.Should().Be(expected);
    }

    [Fact]
    public async Task An_activity_that_does_not_exist_is_not_there()
    {
        (await Queries.Find(_sara, new(4711))).Should().BeNull();
    }

    private async Task<IEnumerable<string>> Titles(ActivityFilter filter) =>
        (await Queries.List(_sara, filter)).Page.Rows.Select(row => row.Title);

    private ActivityId Has(
        string title,
        DateOnly on,
        ActivityKind kind = ActivityKind.Lecture,
        Audience audience = Audience.Public,
        ActivityNumbers? numbers = null)
    {
        var activity = Activity.Plan(new(kind, title, on, "", audience, []), null, _sara.Id);
        if (numbers is not null)
            activity.Hold(numbers, Today);
        _database.Has(activity);
        return activity.Id;
    }

    private Activity Cancelled()
    {
        var activity = Activity.Plan(new(ActivityKind.Lecture, "Inställd", Today.AddDays(-2), "", Audience.Public, []), 25, _sara.Id);
        activity.Cancel(Today);
        return activity;
    }
}
