using BroByggare.Core.Drafts;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Drafts;

public sealed class DraftKeyTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;
    private readonly Actor _jonas;

    public DraftKeyTests() => (_sara, _jonas, _) = _database.HasColleagues();

    private DraftKeyQueries Keys => _database.Get<DraftKeyQueries>();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Each_member_has_a_key_of_their_own_and_the_same_one_the_next_time()
    {
        var first = await Keys.Own(_sara);

        first.Should().HaveCount(32).And.NotEqual(await Keys.Own(_jonas));
        (await Keys.Own(_sara)).Should().Equal(first);
    }

    [Fact]
    public async Task One_who_is_switched_off_is_given_none()
    {
        using (var db = _database.Open())
        {
            db.Members.Single(member => member.Id == _jonas.Id).SwitchOff();
            db.SaveChanges();
        }

        var ask = () => Keys.Own(_jonas);

        await ask.Should().ThrowAsync<RefusedException>();
    }
}
