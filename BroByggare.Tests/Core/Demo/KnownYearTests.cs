using BroByggare.Core.Activities;
using BroByggare.Core.Figures;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Demo;

/// <summary>Borås 2018, counted again by slow, plain loops over raw rows that know nothing of the product's queries.</summary>
public sealed class KnownYearTests(FilledDatabase filled) : IClassFixture<FilledDatabase>
{
    private const string FirstDay = "2018-01-01";
    private const string LastDay = "2018-12-31";

    private readonly TestDatabase _database = filled.Database;

    [Fact]
    public void At_the_end_of_2018_there_were_64_ongoing_supports()
    {
        var ongoing = 0;
        foreach (var support in Periods())
        {
            foreach (var (openedOn, closedOn) in support.Value)
            {
                if (Compare(openedOn, LastDay) <= 0 && (closedOn is null || Compare(closedOn, LastDay) > 0))
                    ongoing++;
            }
        }

        ongoing.Should().Be(64);
    }

    [Fact]
    public void In_2018_33_supports_were_closed_and_stayed_closed()
    {
        var closed = 0;
        foreach (var support in Periods())
        {
            string? lastClosed = null;
            foreach (var (openedOn, closedOn) in support.Value)
            {
                if (Compare(openedOn, LastDay) <= 0)
                    lastClosed = closedOn is not null && Compare(closedOn, LastDay) <= 0 ? closedOn : null;
            }

            if (lastClosed is not null && Compare(lastClosed, FirstDay) >= 0)
                closed++;
        }

        closed.Should().Be(33);
    }

    [Fact]
    public void Five_supports_were_joint_in_2018()
    {
        var responsible = Rows.Read(_database, "SELECT SupportId, MemberId, \"From\", \"Until\" FROM Responsibilities").ToList();
        var joint = 0;
        foreach (var support in Periods())
        {
            var isJoint = false;
            for (var day = new DateOnly(2018, 1, 1); day.Year == 2018; day = day.AddDays(1))
            {
                var text = day.ToString("yyyy-MM-dd", null);
                var isOpen = support.Value.Exists(period =>
                    Compare(period.OpenedOn, text) <= 0 && (period.ClosedOn is null || Compare(period.ClosedOn, text) > 0));
                var members = new HashSet<long>();
                foreach (var row in responsible.Where(row => (long)row[0] == support.Key))
                {
                    // The day on which one ends and another begins is no day together.
                    if (Compare((string)row[2], text) <= 0 && (row[3] is DBNull || Compare((string)row[3], text) > 0))
                        members.Add((long)row[1]);
                }

                isJoint |= isOpen && members.Count >= 2;
            }

            if (isJoint)
                joint++;
        }

        joint.Should().Be(5);
    }

    [Fact]
    public void In_2018_853_people_were_counted_at_lectures_against_a_goal_of_800()
    {
        long people = 0;
        foreach (var row in Rows.Read(_database, "SELECT Kind, \"On\", IsHeld, CancelledOn, Numbers_Counted FROM Activities"))
        {
            var isInTheYear = Compare((string)row[1], FirstDay) >= 0 && Compare((string)row[1], LastDay) <= 0;
            if ((string)row[0] == nameof(ActivityKind.Lecture) && isInTheYear && (long)row[2] == 1 && row[3] is DBNull && row[4] is long counted)
                people += counted;
        }

        var goals = Rows.Read(_database, "SELECT Value, DecidedBy, DecidedOn FROM Goals WHERE Year = 2018").ToList();

        people.Should().Be(853);
        goals.Should().ContainSingle().Which.Should().BeEquivalentTo(new object[] { 800L, "Styrgruppen", "2017-11-28" });
    }

    [Fact]
    public void In_2018_28_jobs_were_noted_with_and_without_identity()
    {
        long Jobs(string sql) => Rows.Read(_database, sql)
            .LongCount(row => Compare((string)row[0], FirstDay) >= 0 && Compare((string)row[0], LastDay) <= 0);

        var withIdentity = Jobs("SELECT \"On\" FROM Results WHERE Kind = 'Job' AND TakenBackOn IS NULL");
        var without = Jobs("SELECT \"On\" FROM HelpWithoutIdentity WHERE Result = 'Job'");

        withIdentity.Should().BePositive();
        without.Should().BePositive();
        (withIdentity + without).Should().Be(28);
    }

    [Fact]
    public void Supports_that_changed_hands_in_2018_are_not_among_the_joint_ones() =>
        Rows.Read(_database, "SELECT 1 FROM History WHERE Kind = 'HandedOver' AND At LIKE '2018-%'").Should().NotBeEmpty();

    [Fact]
    public async Task The_definitions_find_the_same_figures_in_the_same_rows()
    {
        var year = await _database.Get<FigureQueries>().ForCommandLine(2018);

        year.Count("supports.ongoing").Should().Be(64);
        year.Count("supports.closed").Should().Be(33);
        year.Count("supports.joint").Should().Be(5);
        year.Count("lectures.persons").Should().Be(853);
        year.Count("results.jobs").Should().Be(28);
        year.Goals["lectures.persons"].Value.Should().Be(800);
        year.Goals.Should().ContainSingle("the slide has one goal");
    }

    [Fact]
    public void The_years_around_have_figures_of_their_own()
    {
        var opened = Periods().Values.GroupBy(periods => periods[0].OpenedOn[..4]).ToDictionary(year => year.Key, year => year.Count());

        opened.Keys.Should().Contain(Enumerable.Range(2016, 10).Select(year => year.ToString(null, null)));
        opened.Values.Should().OnlyContain(count => count > 5);
    }

    private static int Compare(string day, string other) => string.CompareOrdinal(day, other);

    private Dictionary<long, List<(string OpenedOn, string? ClosedOn)>> Periods()
    {
        var supports = new Dictionary<long, List<(string, string?)>>();
        foreach (var row in Rows.Read(_database, "SELECT SupportId, OpenedOn, ClosedOn FROM OpenPeriods ORDER BY SupportId, Number"))
        {
            if (!supports.TryGetValue((long)row[0], out var periods))
                supports[(long)row[0]] = periods = [];
            periods.Add(((string)row[1], row[2] as string));
        }

        return supports;
    }
}
