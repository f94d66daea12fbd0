using BroByggare.Core.Authorization;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Tests.Core.Figures;

/// <summary>Who sees a figure, and who sees the supports behind it.</summary>
public sealed class FigureAccessTests : IDisposable
{
    private readonly Town _town = new();

    public void Dispose() => _town.Dispose();

    [Theory]
    [InlineData("supports.ongoing")]
    [InlineData("supports.closed")]
    [InlineData("supports.joint")]
    [InlineData("supports.new")]
    public async Task The_list_holds_what_the_figure_counts(string code)
    {
        _town.Has("2018-02-01");
        _town.Has("2018-03-01", before: support => support.AddResponsible(_town.Jonas.Id, "", _town.On("2018-03-02")));
        _town.Has("2017-03-01", "2018-05-01");

        var list = await List(_town.Coordinator, code);

        list!.Rows.Should().HaveCount((await _town.Count(code, 2018))!.Value).And.NotBeEmpty();
        list.Total.Should().Be(list.Rows.Count);
    }

    [Fact]
    public async Task A_bridge_builder_sees_their_own_in_the_list_and_a_coordinator_the_team_s()
    {
        var elsewhere = _town.Database.HasTeam("Grannarna");
        var theirs = _town.Opened(_town.On("2018-02-01"), elsewhere);
        _town.Database.Has(theirs);
        var own = _town.Has("2018-02-01", before: support => support.AddResponsible(_town.Jonas.Id, "", _town.On("2018-02-02")));
        var handedOver = _town.Has("2018-02-01");

        (await List(_town.Jonas, "supports.ongoing"))!.Rows.Select(row => row.Id).Should().Equal(own.Id);
        (await List(_town.Coordinator, "supports.ongoing"))!.Rows.Select(row => row.Id).Should().BeEquivalentTo([own.Id, handedOver.Id]);
        (await _town.Count("supports.ongoing", 2018)).Should().Be(3);
    }

    [Fact]
    public async Task That_a_figure_counts_a_protected_support_which_the_list_does_not_show_is_said_and_not_how_many()
    {
        _town.Has("2018-02-01");
        (await Unlisted()).Should().BeFalse();

        _town.Has("2018-02-01", before: support => support.Protect(ProtectionKind.ConfidentialityMark, [_town.Sara.Id], _ => true, _town.On("2018-02-02")));

        (await Unlisted()).Should().BeTrue();
        (await List(_town.Coordinator, "supports.ongoing"))!.Total.Should().Be(1);

        Task<bool?> Unlisted() => _town.Database.Get<FigureQueries>().CountsUnlisted(_town.Coordinator, "supports.ongoing", 2018);
    }

    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Administrator)]
    public async Task Who_never_sees_a_person_gets_no_list(Role role)
    {
        _town.Has("2018-02-01");

        (await List(_town.Database.HasMember(role, _town.Team), "supports.ongoing")).Should().BeNull();
    }

    [Theory]
    [InlineData("results.jobs")]
    [InlineData("referrals.made")]
    [InlineData("ongoing-by-area.work")]
    [InlineData("closed-by-reason.moved")]
    [InlineData("nothing.such")]
    public async Task Nobody_is_listed_by_area_authority_or_outcome(string code)
    {
        (await List(_town.Coordinator, code)).Should().BeNull();
    }

    [Theory]
    [InlineData(Role.Bridgebuilder, false)]
    [InlineData(Role.Coordinator, true)]
    [InlineData(Role.Manager, true)]
    [InlineData(Role.Administrator, false)]
    public async Task Figures_are_for_coordinators_and_managers(Role role, bool sees)
    {
        var actor = _town.Database.HasMember(role, _town.Team);

        ((await _town.Database.Get<FigureQueries>().Year(actor, 2018)) is not null).Should().Be(sees);
        ((await _town.Database.Get<SituationQueries>().Of(actor, 2018)) is not null).Should().Be(sees);
        ((await _town.Database.Get<SituationQueries>().Years(actor, 2018)).Count > 0).Should().Be(sees);
    }

    [Fact]
    public async Task A_claim_to_be_manager_is_not_believed()
    {
        var claim = _town.Sara with { Role = Role.Manager };

        (await _town.Database.Get<FigureQueries>().Year(claim, 2018)).Should().BeNull();
    }

    [Theory]
    [InlineData(1999)]
    [InlineData(2100)]
    [InlineData(0)]
    public async Task A_year_that_is_none_has_no_figures(int year)
    {
        (await _town.Database.Get<FigureQueries>().Year(_town.Manager, year)).Should().BeNull();
        (await _town.Database.Get<SituationQueries>().Of(_town.Manager, year)).Should().BeNull();
        (await _town.Database.Get<FigureQueries>().Supports(_town.Coordinator, "supports.ongoing", year, 1)).Should().BeNull();
    }

    [Fact]
    public async Task The_years_to_choose_from_begin_with_the_first_that_has_anything()
    {
        _town.HasLecture("2017-05-01", counted: 3);
        _town.Has("2018-02-01");

        (await _town.Database.Get<FigureQueries>().Years(_town.Manager)).Should().Equal(2017, 2018, 2019, 2020);
    }

    private Task<BroByggare.Core.Kernel.Page<FigureSupportRow>?> List(Actor actor, string code) =>
        _town.Database.Get<FigureQueries>().Supports(actor, code, 2018, 1);
}
