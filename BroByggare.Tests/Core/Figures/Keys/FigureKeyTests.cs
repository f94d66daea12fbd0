using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Keys;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Figures.Keys;

/// <summary>Keys with which other programs read figures.</summary>
public sealed class FigureKeyTests : IDisposable
{
    private readonly Town _town = new();
    private readonly Actor _karin;
    private SessionId _session;

    public FigureKeyTests()
    {
        _karin = _town.Database.HasMember(Role.Administrator, _town.Team, "Karin Wall");
        _session = _town.Database.HasSession(_karin);
        for (var i = 0; i < 6; i++)
            _town.Has("2019-02-01");
    }

    private FigureKeyCommands Commands => _town.Database.Get<FigureKeyCommands>();

    private FigureKeyQueries Queries => _town.Database.Get<FigureKeyQueries>();

    private KeyReadingQueries Readings => _town.Database.Get<KeyReadingQueries>();

    private DateOnly Today => _town.Database.Clock.Today();

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task With_a_key_another_program_reads_the_figures_and_the_years_there_are()
    {
        var key = await Make();

        (await Readings.Year(key, 2019))!.Figures!.CountOf("supports.ongoing").Should().Be(6);
        (await Readings.Year(key, year: null))!.Figures!.Year.Should().Be(2020, "that is the running one");
        (await Readings.Years(key)).Should().Equal(2019, 2020);
        (await Readings.Year(key, 2018))!.Figures.Should().BeNull("there is nothing of it");
        (await Readings.Year(key, 2021))!.Figures.Should().BeNull("it has not begun");
    }

    [Fact]
    public async Task The_database_knows_the_hash_and_not_the_key()
    {
        var key = await Make();

        await using var db = _town.Database.Open();
        db.FigureKeys.Single().KeyHash.Should().Be(SessionKey.Hash(key)).And.NotContain(key);
    }

    [Fact]
    public async Task A_key_that_is_revoked_opens_nothing_from_then_on()
    {
        var key = await Make();

        await Commands.Revoke((await List()).Single().Seen, _session);

        (await Readings.Year(key, 2019)).Should().BeNull();
        (await Readings.Years(key)).Should().BeNull();
        var row = (await List()).Single();
        (row.State, row.RevokedBy).Should().Be((FigureKeyState.Revoked, "Karin Wall"));
    }

    [Fact]
    public async Task A_key_opens_through_its_last_day_and_no_longer()
    {
        var key = await Make(lastDay: Today.AddDays(1));

        _town.Database.Clock.Pass(TimeSpan.FromDays(1));
        (await Readings.Years(key)).Should().NotBeNull();
        _town.Database.Clock.Pass(TimeSpan.FromDays(1));

        (await Readings.Years(key)).Should().BeNull();
        (await List()).Single().State.Should().Be(FigureKeyState.Ended);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(366)]
    public async Task A_key_holds_from_today_and_at_most_a_year(int days)
    {
        var making = () => Make(lastDay: Today.AddDays(days));

        (await making.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(FigureKeyRefusals.LastDayWrong);
    }

    [Fact]
    public async Task Two_keys_that_hold_do_not_have_one_name()
    {
        await Make("Power BI, ekonomi");
        var again = () => Make(" power bi, Ekonomi ");

        (await again.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(FigureKeyRefusals.NameTaken);
        await Commands.Revoke((await List()).Single().Seen, _session);
        await again.Should().NotThrowAsync();
    }

    [Fact]
    public async Task Who_has_not_lately_proved_who_they_are_makes_and_revokes_none()
    {
        await Make();
        _town.Database.Clock.Pass(TimeSpan.FromMinutes(11));
        var making = () => Make("En till");
        var revoking = async () => await Commands.Revoke((await List()).Single().Seen, _session);

        (await making.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SessionRefusals.NotRecent);
        (await revoking.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SessionRefusals.NotRecent);
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_and_tells_the_key_once()
    {
        var form = FormKey.By(_karin);
        await Commands.Make(form, _session, "Power BI", Today);

        var again = () => Commands.Make(form, _session, "Power BI", Today);

        await again.Should().ThrowAsync<StaleException>();
        (await List()).Should().ContainSingle();
    }

    [Fact]
    public async Task Each_reading_is_in_the_log_with_its_key_and_its_year_before_it_is_answered()
    {
        var key = await Make();
        (await List()).Single().UsedOn.Should().BeNull();

        await Readings.Year(key, 2019);
        await Readings.Year(key, 2018);
        await Readings.Year("nonsense", 2019);

        await using var db = _town.Database.Open();
        db.Log.Where(line => line.IsRead).OrderBy(line => line.Id).Select(line => new { line.Command, line.SubjectId }).AsEnumerable()
            .Select(line => (line.Command, line.SubjectId)).Should().Equal(("FigureKey.Use", db.FigureKeys.Single().Id.Value), ("FigureFile.ByKey", 2019));
        (await List()).Single().UsedOn.Should().Be(Today);
    }

    [Fact]
    public async Task A_key_that_was_read_with_since_it_was_shown_is_revoked_all_the_same()
    {
        var key = await Make();
        var shown = (await List()).Single();
        await Readings.Year(key, 2019);

        await Commands.Revoke(shown.Seen, _session);

        (await Readings.Years(key)).Should().BeNull();
    }

    [Fact]
    public async Task A_key_is_the_municipality_s_and_outlives_the_account_of_whoever_made_it()
    {
        var key = await Make();
        await using (var db = _town.Database.Open())
        {
            db.Members.Single(member => member.Id == _karin.Id).SwitchOff();
            await db.SaveChangesAsync();
        }

        (await Readings.Years(key)).Should().NotBeNull();
    }

    private Task<string> Make(string name = "Power BI, ekonomi", DateOnly? lastDay = null) =>
        Commands.Make(FormKey.By(_karin), _session, name, lastDay ?? Today.AddDays(365));

    private async Task<IReadOnlyList<FigureKeyRow>> List() => (await Queries.List(_karin, 1))!.Rows;
}
