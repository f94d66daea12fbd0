using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.WithoutIdentity;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.WithoutIdentity;

public sealed class WithoutIdentityTests : IDisposable
{
    private static readonly AreaCode Work = new("work");

    private readonly TestDatabase _database = new();
    private readonly Actor _sara;

    public WithoutIdentityTests() => _sara = _database.HasMember(Role.Bridgebuilder, _database.HasTeam());

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Help_is_recorded_once_and_the_log_does_not_say_which_row()
    {
        var formKey = FormKey.By(_sara);

        await Give(formKey, isDecided: true);
        await Give(formKey, isDecided: true);

        await using var db = _database.Open();
        var help = db.HelpWithoutIdentity.Single();
        (help.Kind, help.Area, help.Minutes, help.Result).Should().Be((ContactKind.DropIn, Work, 20, ResultKind.Job));
        db.Log.Single().SubjectId.Should().Be(0);
    }

    [Fact]
    public async Task Without_the_board_s_decision_it_is_refused()
    {
        var give = () => Give(FormKey.By(_sara), isDecided: false);

        (await give.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(WithoutIdentityRefusals.NotDecided);
    }

    [Fact]
    public async Task A_manager_records_no_help()
    {
        var give = () => Give(FormKey.By(_database.HasMember(Role.Manager, _sara.TeamId)), isDecided: true);

        (await give.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.NotAllowed);
    }

    [Fact]
    public async Task What_was_given_by_mistake_is_taken_back_by_whoever_gave_it_and_the_log_says_that_somebody_did()
    {
        var takeBack = await Give(FormKey.By(_sara), isDecided: true);

        await takeBack!();

        await using var db = _database.Open();
        db.HelpWithoutIdentity.Should().BeEmpty();
        db.Log.Should().HaveCount(2).And.OnlyContain(entry => entry.SubjectId == 0);
        await takeBack.Should().ThrowAsync<MissingException>();
    }

    [Fact]
    public async Task A_day_of_another_year_is_a_slip_of_the_finger()
    {
        var give = () => new WithoutIdentityCommands(_database.Get<Changes>(), new() { HelpWithoutIdentity = true })
            .Give(FormKey.By(_sara), ContactKind.DropIn, Work, 20, null, _database.Clock.Today().AddYears(-1).AddDays(-1));

        (await give.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(WithoutIdentityRefusals.TooLongAgo);
    }

    private Task<Func<Task>?> Give(FormKey formKey, bool isDecided) =>
        new WithoutIdentityCommands(_database.Get<Changes>(), new() { HelpWithoutIdentity = isDecided })
            .Give(formKey, ContactKind.DropIn, Work, 20, ResultKind.Job, _database.Clock.Today());
}
