using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Tests.Core.Exports;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Figures.Keys;

namespace BroByggare.Tests.Core.Figures.Freezing;

/// <summary>A year that is closed, and opened again by two.</summary>
public sealed class FreezingTests : IDisposable
{
    private readonly Town _town = new();

    public FreezingTests()
    {
        _town.Database.Has(YearlyGoal.Decide("lectures.persons", 2019, 10, "Styrgruppen", Town.Day("2018-12-04"), _town.Manager.Id, _town.On("2018-12-04").At));
        for (var i = 0; i < 6; i++)
            _town.Has("2019-02-01");
        _town.Has("2019-02-01", "2019-05-01");
        _town.HasLecture("2019-05-01", counted: 12);
    }

    private FreezingCommands Commands => _town.Database.Get<FreezingCommands>();

    private FreezingQueries Queries => _town.Database.Get<FreezingQueries>();

    private GoalCommands Goals => _town.Database.Get<GoalCommands>();

    public void Dispose() => _town.Dispose();

    [Fact]
    public async Task A_frozen_year_says_the_same_on_the_page_the_tile_the_file_the_command_line_and_to_machines_whatever_is_corrected()
    {
        await Freeze();

        _town.HasLecture("2019-06-01", counted: 30);

        (await _town.Count("lectures.persons", 2019)).Should().Be(12);
        (await _town.Database.Get<FigureQueries>().Year(_town.Manager, 2019))!.Year.CountOf("lectures.persons").Should().Be(12);
        (await _town.Database.Get<SituationQueries>().Of(_town.Coordinator, 2019))!.Tiles.Single(tile => tile.Code == "lectures.persons").Count.Should().Be(12);
        (await _town.Database.Get<SituationQueries>().Years(_town.Manager, 2019)).Single(year => year.Year == 2019).Count("lectures.persons").Should().Be(12);
        (await _town.Database.Get<FigureFileQueries>().Outward(_town.Manager, 2019))!.CountOf("lectures.persons").Should().Be(12);
        (await _town.Database.Get<FigureFileQueries>().Internal(_town.Manager, 2019))!.CountOf("lectures.persons").Should().Be(12);
        FiguresAnswer.Of(await _town.Database.Get<FigureQueries>().ForCommandLine(2019), "").Figures.Single(figure => figure.Id == "lectures.persons").Value.Should().Be(12);
        (await Queries.Of(_town.Manager, 2019))!.Today["lectures.persons"].Should().Be(42);
        (await _town.Database.Get<FigureQueries>().Year(_town.Manager, 2020))!.Year.Before!.CountOf("lectures.persons").Should().Be(12, "the year after has it beside it");
    }

    [Fact]
    public async Task Everything_that_was_counted_comes_back_with_its_words_goals_and_what_was_hidden()
    {
        _town.HasKeyContact("Jobb Borås");
        var counted = await _town.Count(2019);
        var hidden = ShownCounts.Outward(counted).Hidden;

        await Freeze();

        var frozen = await _town.Count(2019);
        frozen.Lines.Select(line => (line.Code, line.Name, line.Definition, line.Unit, line.Count, line.Goal, line.HasList, line.SwedishCode))
            .Should().Equal(counted.Lines.Select(line => (line.Code, line.Name, line.Definition, line.Unit, line.Count, line.Goal, line.HasList, line.SwedishCode)));
        frozen.Before!.Lines.Select(line => (line.Code, line.Count)).Should().Equal(counted.Before!.Lines.Select(line => (line.Code, line.Count)));
        var still = ShownCounts.Outward(frozen).Hidden;
        still.Count.Should().Be(hidden.Count).And.BePositive();
        counted.Lines.Should().OnlyContain(line => still[line.Code] == hidden[line.Code]);
        frozen.Families.Select(known => known.Family.ShortName).Should().Equal(counted.Families.Select(known => known.Family.ShortName));
    }

    [Fact]
    public async Task Its_files_say_that_it_is_frozen_and_hold_what_they_held()
    {
        await Freeze();
        var before = await Csv();

        _town.Has("2019-03-01");
        var after = await Csv();

        after.Should().BeEquivalentTo(before, all => all.WithStrictOrdering());
        after[1][10].Should().StartWith("Talen för 2019 frystes 2020-06-01 kl. 12.00 och ändras inte mer.");
    }

    [Fact]
    public async Task A_year_that_is_not_over_cannot_be_frozen()
    {
        await Refused(() => Freeze(2020), FreezingRefusals.YearNotOver);

        FrozenYear.WhyNotFreeze(2020, Town.Day("2020-12-31")).Should().Be(FreezingRefusals.YearNotOver);
        FrozenYear.WhyNotFreeze(2020, Town.Day("2021-01-01")).Should().BeNull();
    }

    [Fact]
    public async Task A_year_is_frozen_once()
    {
        await Freeze();

        await Refused(() => Freeze(), FreezingRefusals.AlreadyFrozen);
    }

    [Fact]
    public async Task It_takes_a_manager_with_a_recent_proof()
    {
        var coordinator = _town.Database.HasSession(_town.Coordinator);
        await Refused(() => Commands.Freeze(FormKey.By(_town.Coordinator), coordinator, 2019), CommonRefusals.NotAllowed);

        await Refused(() => Commands.Freeze(FormKey.By(_town.Manager), coordinator, 2019), SessionRefusals.NotRecent);
    }

    [Fact]
    public async Task How_much_was_missing_is_kept_with_it()
    {
        _town.HasLecture("2019-05-02", counted: null);
        _town.HasLecture("2019-05-03", counted: null, isHeld: false);

        await Freeze();

        (await Queries.Of(_town.Manager, 2019))!.Now!.Missing.Should().Be(2);
    }

    [Fact]
    public async Task A_goal_of_a_frozen_year_stands()
    {
        await Freeze();

        await Refused(() => Goals.Decide(FormKey.By(_town.Manager), new("lectures.persons", 2019, 12, "Nämnden", Town.Day("2020-02-01"))), FreezingRefusals.IsFrozen);

        (await _town.Count(2019)).Goals["lectures.persons"].Value.Should().Be(10);
    }

    [Fact]
    public async Task Thawing_takes_a_reason_and_another_person()
    {
        await Freeze();
        var (manager, coordinator) = (_town.Database.HasSession(_town.Manager), _town.Database.HasSession(_town.Coordinator));

        await Refused(async () => await Commands.AskToThaw((await Seen(_town.Manager))!, "  "), FreezingRefusals.WhyMissing);
        await Refused(async () => await Commands.Thaw((await Seen(_town.Coordinator))!, coordinator), FreezingRefusals.ThawNotAsked);
        await Refused(async () => await Commands.AskToThaw((await Seen(_town.Coordinator))!, "Ett jobb saknas"), CommonRefusals.NotAllowed);
        await Commands.AskToThaw((await Seen(_town.Manager))!, "Ett jobb saknas");
        await Refused(async () => await Commands.Thaw((await Seen(_town.Manager))!, manager), FreezingRefusals.OwnThaw);
        (await Queries.Asked(_town.Coordinator)).Should().Equal(2019);
        (await Queries.Asked(_town.Manager)).Should().BeEmpty("who asked cannot answer");
        await Commands.Thaw((await Seen(_town.Coordinator))!, coordinator);

        var view = (await Queries.Of(_town.Manager, 2019))!;
        view.Now.Should().BeNull();
        view.Earlier.Single().ThawWhy.Should().Be("Ett jobb saknas");
        _town.HasLecture("2019-06-01", counted: 30);
        (await _town.Count("lectures.persons", 2019)).Should().Be(42, "it is counted anew");
        (await _town.Database.Get<FigureQueries>().Copy(_town.Manager, view.Earlier.Single().Seen.Id))!.Year.CountOf("lectures.persons").Should().Be(12, "the copy stays");
        Logged().Should().ContainInOrder("FrozenYear.Freeze", "FrozenYear.AskToThaw", "FrozenYear.Thaw");
    }

    [Fact]
    public async Task A_no_leaves_it_frozen_and_it_can_be_asked_again()
    {
        await Freeze();
        await Commands.AskToThaw((await Seen(_town.Manager))!, "Ett jobb saknas");

        await Commands.RefuseThaw((await Seen(_town.Coordinator))!);

        var asked = (await Queries.Of(_town.Manager, 2019))!.Now!;
        asked.Should().Match<FrozenYearView>(now => !now.IsAsked && now.WhyNotAsk == null);
        using (var db = _town.Database.Open())
            asked.RefusedBy.Should().Be(db.Members.Single(member => member.Id == _town.Coordinator.Id).Name, "who asked is told by whom");
        asked.RefusedAt.Should().Be(_town.Database.Clock.Now().InStockholm());
        Logged().Should().Contain("FrozenYear.RefuseThaw");

        await Commands.AskToThaw((await Seen(_town.Manager))!, "Två jobb saknas");
        (await Queries.Of(_town.Manager, 2019))!.Now!.RefusedBy.Should().BeNull("it is asked anew");
    }

    [Fact]
    public async Task Beside_a_later_year_a_file_says_which_year_is_frozen()
    {
        await Freeze();

        var notes = FigureExport.Sheets(await _town.Count(2020), "", isInternal: false)[0].Lead.Select(note => note.Swedish);

        notes.Where(note => note.Contains("ändras inte mer", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("Talen för 2019 frystes");
    }

    [Fact]
    public async Task A_copy_that_holds_no_longer_says_so()
    {
        await Freeze();
        var id = (await Seen(_town.Manager))!.Id;
        await Thawed();

        var note = (await _town.Database.Get<FigureQueries>().Copy(_town.Manager, id))!.Outward.Notes[0].Swedish;

        note.Should().Contain("gäller inte längre").And.NotContain("ändras inte mer");
    }

    [Fact]
    public async Task A_year_that_is_frozen_again_is_a_new_copy_and_hides_what_the_first_hid()
    {
        await Freeze();
        await Thawed();
        for (var i = 0; i < 8; i++)
            _town.Has("2019-02-01", "2019-05-01");

        await Freeze();

        (await _town.Count("supports.closed", 2019)).Should().Be(9);
        (await Csv()).Single(row => row[^1] == "supports.closed")[1].Should().Be("dolt");
        (await Queries.Of(_town.Manager, 2019))!.Earlier.Should().ContainSingle();
    }

    [Theory]
    [InlineData(Role.Bridgebuilder)]
    [InlineData(Role.Administrator)]
    public async Task Who_does_not_follow_up_sees_nothing_of_it(Role role)
    {
        await Freeze();
        var actor = _town.Database.HasMember(role, _town.Team);

        (await Queries.Of(actor, 2019)).Should().BeNull();
        (await Queries.FrozenSince(actor, 2019)).Should().BeNull();
    }

    private static async Task Refused(Func<Task> act, Refusal rule) =>
        (await act.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(rule);

    private Task<FrozenYearId> Freeze(int year = 2019) =>
        Commands.Freeze(FormKey.By(_town.Manager), _town.Database.HasSession(_town.Manager), year);

    private async Task Thawed()
    {
        await Commands.AskToThaw((await Seen(_town.Manager))!, "Ett jobb saknas");
        await Commands.Thaw((await Seen(_town.Coordinator))!, _town.Database.HasSession(_town.Coordinator));
    }

    private async Task<Seen<FrozenYearId>?> Seen(Actor actor) => (await Queries.Of(actor, 2019))!.Now?.Seen;

    private async Task<IReadOnlyList<IReadOnlyList<string>>> Csv()
    {
        using var file = new MemoryStream();
        await CsvWriter.Write(FigureExport.OneTable((await _town.Database.Get<FigureFileQueries>().Outward(_town.Manager, 2019))!, "", isInternal: false), file, CsvForm.ForPrograms);
        return CsvReader.Read(System.Text.Encoding.UTF8.GetString(file.ToArray()).TrimStart('\uFEFF'), ',');
    }

    private List<string> Logged()
    {
        using var db = _town.Database.Open();
        return [.. db.Log.OrderBy(entry => entry.Id).Select(entry => entry.Command)];
    }
}
