using BroByggare.Core.Accounts;
using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Team;

/// <summary>Daniel stands in for Sara, who is responsible for Mira.</summary>
public sealed class DeputyTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private AccountCommands Accounts => _scene.Database.Get<AccountCommands>();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_deputy_finds_the_support_everywhere_and_writes_in_it_under_their_own_name()
    {
        await Appoint(_scene.Daniel);

        (await _scene.Database.Get<SupportListQueries>().List(_scene.Daniel, new(), 1)).Page.Rows.Should().ContainSingle().Which.Should().Match<SupportRow>(row => row.Name == "Mira" && row.Marks.Contains(SupportMark.StandIn));
        (await _scene.Database.Get<SupportListQueries>().List(_scene.Sara, new(), 1)).Page.Rows.Should().ContainSingle().Which.Marks.Should().NotContain(SupportMark.StandIn);
        (await _scene.Database.Get<PersonQueries>().Find(_scene.Daniel, "Mira")).Should().ContainSingle();
        (await _scene.Database.Get<PersonQueries>().Find(_scene.Daniel, $"{_scene.Id}")).Should().ContainSingle();
        await _scene.Do(_scene.Daniel, (commands, seen) => commands.WriteProblem(seen, "Hyran är inte betald."));
        await _scene.Database.Get<PersonCommands>().Describe((await _scene.Seen(_scene.Daniel)).Person.Seen, "Mira", 1991, ContactWays.None, RectifiedBecause.WasWrong);

        (await _scene.Queries.History(_scene.Sara, _scene.Id, 20)).Should().NotBeNull();
        Lines(_scene.Daniel).Should().Contain([("IndividualSupport.Open", true), ("IndividualSupport.WriteProblem", false), ("Person.Describe", false)]);
    }

    [Fact]
    public async Task It_begins_with_the_first_day_and_ends_by_itself_after_the_last_also_for_one_who_has_it_before_them()
    {
        await Appoint(_scene.Daniel, from: 1, until: 2);
        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
        _scene.Database.Clock.Set(new(2026, 11, 20, 0, 0, 0));
        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().NotBeNull();
        _scene.Database.Clock.Set(new(2026, 11, 21, 23, 59, 59));
        var before = (await _scene.Seen(_scene.Daniel)).Seen;

        _scene.Database.Clock.Pass(TimeSpan.FromSeconds(1));

        var write = () => _scene.Commands.WriteProblem(before, "För sent.");
        await write.Should().ThrowAsync<MissingException>();
        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
        (await _scene.Database.Get<SupportListQueries>().List(_scene.Daniel, new(), 1)).Page.Rows.Should().BeEmpty();
    }

    [Fact]
    public async Task It_ends_at_once_when_it_is_called_off()
    {
        await Appoint(_scene.Daniel);
        var before = (await _scene.Seen(_scene.Daniel)).Seen;

        await Accounts.CallOffDeputy(await Account(), (await _scene.Database.Get<AccountQueries>().Find(_scene.Helena, _scene.Sara.Id))!.Deputies.Single().Id);

        var write = () => _scene.Commands.WriteProblem(before, "För sent.");
        await write.Should().ThrowAsync<MissingException>();
    }

    [Fact]
    public async Task A_deputy_who_is_kept_out_finds_nothing()
    {
        await Appoint(_scene.Daniel);
        await _scene.Database.Get<AccessCommands>().KeepOut((await _scene.Seen()).Seen, _scene.Daniel.Id, "Är släkt.");

        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
        (await _scene.Database.Get<PersonQueries>().Find(_scene.Daniel, "Mira")).Should().BeEmpty();
        (await _scene.Database.Get<MyDayQueries>().Today(_scene.Daniel)).Quiet.Should().BeEmpty();
    }

    [Fact]
    public async Task Somebody_protected_is_not_found_by_a_deputy_who_is_not_granted()
    {
        await Appoint(_scene.Daniel);
        await _scene.Database.Get<AccessCommands>().Protect((await _scene.Seen()).Seen, ProtectionKind.ConfidentialityMark, [_scene.Sara.Id], false);

        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
        (await _scene.Database.Get<PersonQueries>().Find(_scene.Daniel, $"{_scene.Id}")).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_is_responsible_and_who_finds_it_is_not_a_deputy_s_to_decide()
    {
        await Appoint(_scene.Daniel);
        var view = await _scene.Seen(_scene.Daniel);
        var marks = _scene.Database.Get<AccessCommands>();

        foreach (var decide in new Func<Task>[]
        {
            () => _scene.Commands.AddResponsible(view.Seen, _scene.Daniel.Id, ""),
            () => marks.KeepOut(view.Seen, _scene.Helena.Id, "Är släkt."),
            () => marks.Protect(view.Seen, ProtectionKind.ConfidentialityMark, [_scene.Sara.Id], false),
            () => _scene.Database.Get<OpeningCommands>().StartFor(FormKey.By(_scene.Daniel), view.Person.Seen.Id, null),
        })
            (await decide.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.NotForDeputies);

        view.WhyNotDecide.Should().Be(AccessRefusals.NotForDeputies);
        view.StandsIn.Should().Be(new StandingIn("Sara Lind", _scene.Today));
        (await _scene.Database.Get<AccessQueries>().Of(_scene.Daniel, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task On_the_deputy_s_day_it_says_whose_it_is_and_one_s_own_says_nothing()
    {
        await Appoint(_scene.Daniel);
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring hyresvärden", _scene.Today));
        var own = _scene.Database.HasSupport(_scene.Daniel, "Elin");
        var joint = _scene.Database.HasSupport(_scene.Daniel, "Samir");
        foreach (var support in new[] { own, joint })
            await _scene.Commands.WatchFor((await _scene.Queries.View(_scene.Daniel, support))!.Seen, "Ring", _scene.Today);
        await _scene.Commands.AddResponsible((await _scene.Queries.View(_scene.Daniel, joint))!.Seen, _scene.Sara.Id, "");

        var day = await _scene.Database.Get<MyDayQueries>().Today(_scene.Daniel);

        day.DueToday.Select(item => (item.Name, item.For)).Should().BeEquivalentTo([("Mira", "Sara Lind"), ("Elin", ""), ("Samir", "")]);
        (await _scene.Database.Get<SupportListQueries>().List(_scene.Daniel, new(), 1)).Page.Rows.Should().HaveCount(3, "a joint one stands there once");
        (await _scene.Queries.View(_scene.Daniel, joint))!.WhyNotDecide.Should().BeNull();
    }

    [Fact]
    public async Task A_support_of_another_team_stays_there_though_the_one_who_is_away_once_had_it()
    {
        var elsewhere = _scene.Database.HasSupport(_scene.Sara with { TeamId = _scene.Database.HasTeam("Södra") }, "Elin");
        await Appoint(_scene.Daniel);

        (await _scene.Queries.View(_scene.Sara, elsewhere)).Should().NotBeNull();
        (await _scene.Queries.View(_scene.Daniel, elsewhere)).Should().BeNull();
        (await _scene.Database.Get<SupportListQueries>().List(_scene.Daniel, new(), 1)).Page.Rows.Should().ContainSingle();
    }

    [Fact]
    public async Task A_coordinator_names_deputies_of_the_own_team_and_nobody_else_s()
    {
        var elsewhere = _scene.Database.HasMember(Role.Bridgebuilder, _scene.Database.HasTeam("Södra"), "Elin Södra");
        var session = _scene.Database.HasSession(_scene.Helena);
        var other = () => Accounts.AppointDeputy(
            new(elsewhere.Id, 0, _scene.Helena, Guid.NewGuid()), session, _scene.Daniel.Id, _scene.Today, _scene.Today);
        var change = async () => await Accounts.Change(await Account(), new("Annat namn", "", ""));

        await Appoint(_scene.Daniel);

        await other.Should().ThrowAsync<MissingException>();
        (await change.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.NotAllowed);
        (await _scene.Database.Get<AccountQueries>().Find(_scene.Helena, _scene.Sara.Id))!.Deputies.Should().ContainSingle();
    }

    [Fact]
    public async Task A_deputy_s_lists_are_found_by_an_index_as_everybody_else_s_are()
    {
        await Appoint(_scene.Daniel);
        using var heard = new QuestionsHeard(_scene.Database);

        await _scene.Database.Get<SupportListQueries>().List(_scene.Daniel, new() { ShowClosed = true }, 1);
        await _scene.Database.Get<MyDayQueries>().Today(_scene.Daniel);
        await _scene.Database.Get<PersonQueries>().Find(_scene.Daniel, "Mira");

        var plans = heard.Plans(_scene.Database);
        plans.Should().Contain(line => line.Contains("IX_Responsibilities_MemberId_Until", StringComparison.Ordinal));
        plans.Where(line => line.StartsWith("SCAN s", StringComparison.Ordinal) || line.StartsWith("SEARCH s USING INDEX IX_Supports", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>By Helena, who coordinates the team.</summary>
    private async Task Appoint(Actor deputy, int from = 0, int until = 0) =>
        await Accounts.AppointDeputy(
            await Account(), _scene.Database.HasSession(_scene.Helena), deputy.Id, _scene.Today.AddDays(from), _scene.Today.AddDays(until));

    private async Task<Seen<TeamMemberId>> Account() =>
        (await _scene.Database.Get<AccountQueries>().Find(_scene.Helena, _scene.Sara.Id))!.Seen;

    private List<(string Command, bool IsRead)> Lines(Actor by)
    {
        using var db = _scene.Database.Open();
        return [.. db.Log.AsNoTracking().Where(entry => entry.By == by.Id).Select(entry => new { entry.Command, entry.IsRead }).AsEnumerable().Select(entry => (entry.Command, entry.IsRead))];
    }
}
