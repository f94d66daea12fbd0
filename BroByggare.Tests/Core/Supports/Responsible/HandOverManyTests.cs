using BroByggare.Core.Accounts;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Supports.Responsible;

public sealed class HandOverManyTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;
    private readonly Actor _jonas;
    private readonly Actor _helena;
    private readonly DateOnly _today;

    public HandOverManyTests()
    {
        (_sara, _jonas, _helena) = _database.HasColleagues();
        _today = _database.Clock.Today();
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Each_is_handed_over_by_itself_with_its_own_line_in_the_log()
    {
        var supports = new[] { await _database.Opened(_sara), await _database.Opened(_sara, "Vera") };

        (await Hand(over: supports, to: _jonas)).Should().BeEmpty();

        (await _database.Get<SupportListQueries>().List(_helena, new(), 1)).Page.Rows.Should().OnlyContain(row => row.Responsible.Single() == "Jonas Berg");
        await using var db = _database.Open();
        (await db.Log.Where(entry => entry.Command == "IndividualSupport.HandOver").Select(entry => entry.SubjectId).ToListAsync())
            .Should().BeEquivalentTo(supports.Select(support => support.Value));
    }

    [Fact]
    public async Task Those_that_cannot_be_are_named_with_the_rule_and_the_others_are_done()
    {
        var alone = await _database.Opened(_sara);
        var joint = await _database.Opened(_sara, "Lena");
        await _database.MadeJoint(_sara, joint, _jonas);
        var changed = await _database.Opened(_sara, "Vera");
        var his = await _database.Opened(_jonas, "Tomas");
        var requests = new List<HandoverRequest>();
        foreach (var id in new[] { alone, joint, changed, his })
            requests.Add(await Asked(id, _jonas.Id));
        await _database.Watched(_sara, changed, _today);

        var not = await _database.Get<HandOverCommands>().Many(requests, _today);

        not.Select(one => (one.Id, one.Why)).Should().Equal(
            (changed, SupportRefusals.ChangedSinceListed), (his, SupportRefusals.HandOverNotTheirs));
        (await Responsible(joint)).Should().Equal("Jonas Berg");
        (await Responsible(alone)).Should().Equal("Jonas Berg");
        (await Responsible(changed)).Should().Equal("Sara Lind");
    }

    [Fact]
    public async Task What_must_be_decided_of_one_holds_back_that_one_alone()
    {
        var joint = await _database.Opened(_sara);
        var maria = _database.HasMember(Role.Bridgebuilder, _sara.TeamId, "Maria Holm");
        await _database.MadeJoint(_sara, joint, maria);
        var alone = await _database.Opened(_sara, "Tomas");

        var not = await _database.Get<HandOverCommands>().Many([await Asked(joint, _jonas.Id), await Asked(alone, _jonas.Id)], _today);

        not.Should().Equal(new NotHandedOver(joint, HandoverRefusals.Undecided));
        (await Responsible(alone)).Should().Equal("Jonas Berg");
        (await Responsible(joint)).Should().Equal("Sara Lind", "Maria Holm");
    }

    [Fact]
    public async Task A_bridge_builder_offers_several_at_once_and_assigns_none()
    {
        var supports = new[] { await _database.Opened(_sara), await _database.Opened(_sara, "Vera") };
        var requests = new List<HandoverRequest>();
        foreach (var id in supports)
            requests.Add(await Asked(id, _jonas.Id, by: _sara));

        (await _database.Get<HandOverCommands>().Many(requests, _today)).Select(one => one.Why).Should().AllBeEquivalentTo(HandoverRefusals.OnlyCoordinatorAssigns);
        (await _database.Get<HandOverCommands>().Many(requests, null)).Should().BeEmpty();
        (await _database.Get<HandOverCommands>().Many(requests, null)).Should().BeEmpty("the same press sent twice has one effect");

        (await _database.Get<HandoverQueries>().Waiting(_jonas)).Select(row => row.Support).Should().Equal(supports);
        (await Responsible(supports[0])).Should().Equal("Sara Lind");
    }

    [Fact]
    public async Task Nothing_is_done_without_somebody_who_takes_over_or_with_one_that_is_not_the_actor_s_to_see()
    {
        var hers = await _database.Opened(_sara);
        var another = new HandoverRequest(new(await _database.Opened(_jonas, "Tomas"), 1, _sara, Guid.NewGuid()), Terms(_jonas.Id));

        var unseen = async () => await _database.Get<HandOverCommands>().Many([await Asked(hers, _jonas.Id, by: _sara), another], null);
        var nobody = await _database.Get<HandOverCommands>().Many([await Asked(hers, null)], _today);

        await unseen.Should().ThrowAsync<MissingException>();
        nobody.Should().Equal(new NotHandedOver(hers, SupportRefusals.SuccessorMissing));
        (await Responsible(hers)).Should().Equal("Sara Lind");
    }

    private HandoverTerms Terms(TeamMemberId? to) => new(_sara.Id, to, new(ToldWay.Meeting, _today, ""));

    private async Task<HandoverRequest> Asked(SupportId id, TeamMemberId? to, Actor? by = null) => new(await _database.Seen(by ?? _helena, id), Terms(to));

    private async Task<IReadOnlyList<NotHandedOver>> Hand(IEnumerable<SupportId> over, Actor to)
    {
        var requests = new List<HandoverRequest>();
        foreach (var id in over)
            requests.Add(await Asked(id, to.Id));
        return await _database.Get<HandOverCommands>().Many(requests, _today);
    }

    private async Task<IReadOnlyList<string>> Responsible(SupportId id) =>
        (await _database.Get<SupportListQueries>().List(_helena, new(), 1)).Page.Rows.Single(row => row.Id == id).Responsible;
}
