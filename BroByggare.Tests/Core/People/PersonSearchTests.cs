using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports.Opening;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.People;

public sealed class PersonSearchTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;
    private readonly Actor _jonas;
    private readonly Actor _helena;

    public PersonSearchTests() => (_sara, _jonas, _helena) = _database.HasColleagues();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_person_is_found_by_the_beginning_of_the_name_in_any_case()
    {
        var mira = await _database.Opened(_sara, "Mira Åkerblom");
        await _database.Opened(_sara, "Robert");

        (await Find(_sara, "mir")).Should().Equal(mira);
        (await Find(_sara, " ÅKERBLOM mira ")).Should().Equal(mira);
        (await Find(_sara, "mirjam")).Should().BeEmpty();
    }

    [Fact]
    public async Task An_initial_finds_those_called_so_and_those_whose_name_begins_so()
    {
        var initial = await _database.Opened(_sara, "Mira L");
        var begins = await _database.Opened(_sara, "Mira Lind");
        await _database.Opened(_sara, "Mira S");

        (await Find(_sara, "mira l")).Should().BeEquivalentTo([initial, begins]);
        (await Find(_helena, "mira l")).Should().BeEquivalentTo([initial, begins]);
    }

    [Fact]
    public async Task A_support_is_found_by_its_number_and_by_how_the_number_begins()
    {
        var first = await _database.Opened(_sara, "Mira");
        var second = await _database.Opened(_sara, "Robert");

        (await Find(_sara, first.ToString())).Should().Equal(first);
        (await Find(_sara, "100")).Should().Equal(first, second);
        (await Find(_sara, "999")).Should().BeEmpty();
    }

    [Fact]
    public async Task A_closed_support_is_found_after_the_open_ones_and_says_so()
    {
        var closed = await _database.Opened(_sara, "Mirja");
        var open = await _database.Opened(_sara, "Mira");
        await _database.Closed(_sara, closed);

        var hits = await _database.Get<PersonQueries>().Find(_sara, "mir");

        hits.Select(hit => hit.Support).Should().Equal(open, closed);
        hits[0].Responsible.Should().Equal("Sara Lind");
        hits[1].ClosedOn.Should().NotBeNull();
    }

    [Theory]
    [InlineData("Örjan Berg", "orjan")]
    [InlineData("Mohammed Ek", "mohamed")]
    [InlineData("Olivia", "olivai")]
    [InlineData("Anna-Karin", "annakarin")]
    public async Task A_near_name_is_found_too_and_says_that_it_is_only_near(string name, string typed)
    {
        var id = await _database.Opened(_sara, name);

        foreach (var actor in (Actor[])[_sara, _helena])
        {
            var hit = (await _database.Get<PersonQueries>().Find(actor, typed)).Should().ContainSingle().Which;

            hit.Support.Should().Be(id);
            hit.IsNear.Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("Lena B", "Lena Berg")]
    [InlineData("Lena Berg", "Lena B")]
    [InlineData("Örjan B", "Örjan Bengtsson")]
    public async Task An_initial_is_near_before_somebody_new_is_added_in_the_search_and_at_a_colleague(string known, string typed)
    {
        var id = await _database.Opened(_sara, known);
        await _database.Opened(_sara, "Lena Karlsson");

        (await Near(_sara, typed)).Should().Equal(id);
        (await _database.Get<PersonQueries>().Find(_helena, typed)).Should().ContainSingle().Which.Support.Should().Be(id);
        (await _database.Get<PersonQueries>().IsNearElsewhere(_jonas, typed)).Should().BeTrue();
        (await Near(_sara, typed[^2..])).Should().BeEmpty();
    }

    [Fact]
    public async Task The_name_that_was_typed_stands_before_the_near_one_and_nobody_stands_twice()
    {
        var near = await _database.Opened(_sara, "Mohammed");
        var typed = await _database.Opened(_sara, "Mohamed");

        var hits = await _database.Get<PersonQueries>().Find(_sara, "mohamed");

        hits.Select(hit => (hit.Support, hit.IsNear)).Should().Equal((typed, false), (near, true));
    }

    [Fact]
    public async Task Nobody_finds_whom_they_may_not_see_by_name_or_number_or_near_name()
    {
        var other = _database.HasMember(Role.Coordinator, _database.HasTeam("Andra"));
        var id = await _database.Opened(_sara, "Mira");
        Actor[] strangers =
        [
            _jonas,
            other,
            _database.HasMember(Role.Manager, _sara.TeamId),
            _database.HasMember(Role.Administrator, _sara.TeamId),
        ];

        foreach (var stranger in strangers)
        {
            (await Find(stranger, "Mira")).Should().BeEmpty();
            (await Find(stranger, id.ToString())).Should().BeEmpty();
            (await Near(stranger, "Mirah")).Should().BeEmpty();
        }

        (await Find(_helena, "Mira")).Should().Equal(id);
        (await Find(_helena, id.ToString())).Should().Equal(id);
        (await Near(_helena, "Mirah")).Should().Equal(id);
    }

    [Fact]
    public async Task At_most_eight_are_shown()
    {
        for (var i = 0; i < 10; i++)
            await _database.Opened(_sara, $"Mira Alm{(char)('a' + i)}s");

        (await Find(_sara, "mira")).Should().HaveCount(8);
        (await Find(_sara, "1")).Should().HaveCount(8);
        (await Near(_sara, "Mira")).Should().HaveCount(8);
    }

    [Fact]
    public async Task A_name_that_is_corrected_is_found_by_the_new_one_and_not_by_the_old()
    {
        var id = await _database.Opened(_sara, "Mira");
        var person = (await _database.Get<PersonQueries>().Find(_sara, "Mira")).Single().Person;

        await _database.Get<PersonCommands>().Describe(new(person, 0, _sara, Guid.NewGuid()), "Soraya", 1990, ContactWays.None, RectifiedBecause.HasChanged);

        (await Find(_sara, "Soraya")).Should().Equal(id);
        (await Find(_sara, "Mira")).Should().BeEmpty();
    }

    [Fact]
    public async Task Near_names_are_found_once_a_person_with_the_open_support_before_a_closed_one()
    {
        var closed = await _database.Opened(_sara, "Mirja");
        await _database.Closed(_sara, closed);
        var person = (await _database.Get<PersonQueries>().Find(_sara, "Mirja")).Single().Person;
        var open = await _database.Get<OpeningCommands>().StartFor(new(_sara, Guid.NewGuid()), person, null);
        await _database.Opened(_sara, "Robert");

        (await Near(_sara, "Mira")).Should().Equal(open);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("'; DROP TABLE People; --")]
    [InlineData("%")]
    [InlineData("_i__")]
    [InlineData("\"")]
    [InlineData("Mira%")]
    [InlineData("🌉")]
    [InlineData("\uD83C")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("2147483647")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Hostile_words_find_nobody_they_should_not_and_break_nothing(string typed)
    {
        var id = await _database.Opened(_sara, "Mira");

        var found = await Find(_sara, typed);

        // A name has no punctuation to search for: what is left of "Mira%" is Mira.
        found.Should().BeSubsetOf(typed == "Mira%" ? [id] : []);
        await Near(_sara, typed);
        (await Find(_sara, "Mira")).Should().Equal(id);
    }

    [Fact]
    public async Task Very_long_words_are_not_searched_for()
    {
        var words = new string('a', 100_000);

        (await Find(_sara, words)).Should().BeEmpty();
        (await Near(_sara, words)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Mira")]
    [InlineData("Mira Åkerblom")]
    [InlineData("1001")]
    [InlineData("1")]
    public async Task Searching_never_reads_through_all_people_or_supports(string typed)
    {
        await _database.Opened(_sara, "Mira Åkerblom");

        foreach (var actor in new[] { _sara, _helena })
        {
            using var heard = new QuestionsHeard(_database);
            await Find(actor, typed);
            await Near(actor, typed);

            var plans = heard.Plans(_database);
            plans.Should().NotBeEmpty();
            plans.Should().NotContain(line => line.StartsWith("SCAN", StringComparison.Ordinal), "asked by a {0}", actor.Role);
            plans.Should().NotContain(line => line.Contains("IX_Supports_TeamId", StringComparison.Ordinal), "a team's supports are many");
        }
    }

    private async Task<IReadOnlyList<SupportId>> Find(Actor actor, string typed) =>
        [.. (await _database.Get<PersonQueries>().Find(actor, typed)).Select(hit => hit.Support)];

    private async Task<IReadOnlyList<SupportId>> Near(Actor actor, string name) =>
        [.. (await _database.Get<PersonQueries>().Near(actor, name)).Select(hit => hit.Support)];
}
