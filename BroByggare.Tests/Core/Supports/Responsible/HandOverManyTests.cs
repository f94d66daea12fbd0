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
        var seen = new List<Seen<SupportId>>();
        foreach (var id in new[] { alone, joint, changed, his })
            seen.Add(await _database.Seen(_helena, id));
        await _database.Watched(_sara, changed, _today);

        var not = await _database.Get<HandOverCommands>().HandOverMany(seen, null, _jonas.Id, _today);

        not.Select(one => (one.Id, one.Why)).Should().Equal(
            (joint, SupportRefusals.HandOverOfJoint), (changed, SupportRefusals.ChangedSinceListed), (his, SupportRefusals.HandOverToSame));
        (await Responsible(alone)).Should().Equal("Jonas Berg");
        (await Responsible(changed)).Should().Equal("Sara Lind");
    }

    [Fact]
    public async Task From_the_one_whose_list_it_is_a_joint_one_is_handed_over_too_and_another_s_is_not()
    {
        var joint = await _database.Opened(_sara);
        await _database.MadeJoint(_sara, joint, _jonas);
        var his = await _database.Opened(_jonas, "Tomas");

        var not = await _database.Get<HandOverCommands>().HandOverMany(
            [await _database.Seen(_helena, joint), await _database.Seen(_helena, his)], _sara.Id, _jonas.Id, _today);

        not.Should().Equal(new NotHandedOver(his, SupportRefusals.HandOverNotTheirs));
        (await Responsible(joint)).Should().Equal("Jonas Berg");
    }

    [Fact]
    public async Task Nothing_is_done_without_somebody_who_takes_over_or_with_one_that_is_not_the_actor_s_to_see()
    {
        var hers = await _database.Opened(_sara);
        var seen = new[] { await _database.Seen(_sara, hers), new Seen<SupportId>(await _database.Opened(_jonas, "Tomas"), 1, _sara, Guid.NewGuid()) };

        var unseen = () => _database.Get<HandOverCommands>().HandOverMany(seen, null, _jonas.Id, _today);
        var nobody = () => _database.Get<HandOverCommands>().HandOverMany([seen[0]], null, null, _today);

        await unseen.Should().ThrowAsync<MissingException>();
        (await nobody.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.SuccessorMissing);
        (await Responsible(hers)).Should().Equal("Sara Lind");
    }

    private async Task<IReadOnlyList<NotHandedOver>> Hand(IEnumerable<SupportId> over, Actor to)
    {
        var seen = new List<Seen<SupportId>>();
        foreach (var id in over)
            seen.Add(await _database.Seen(_helena, id));
        return await _database.Get<HandOverCommands>().HandOverMany(seen, null, to.Id, _today);
    }

    private async Task<IReadOnlyList<string>> Responsible(SupportId id) =>
        (await _database.Get<SupportListQueries>().List(_helena, new(), 1)).Page.Rows.Single(row => row.Id == id).Responsible;
}
