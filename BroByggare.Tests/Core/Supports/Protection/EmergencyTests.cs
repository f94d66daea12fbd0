using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Protection;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Protection;

public sealed class EmergencyTests : IDisposable
{
    private const string Reason = "Hon ringde och måste ha numret till läkaren nu.";

    private readonly SupportScene _scene = new();

    private EmergencyCommands Emergencies => _scene.Database.Get<EmergencyCommands>();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_colleague_sees_it_for_a_day_and_then_no_more()
    {
        await Open(_scene.Daniel);

        (await _scene.Seen(_scene.Daniel)).EmergencyUntil.Should().Be(new DateTime(2026, 11, 20, 14, 32, 0));
        _scene.Database.Clock.Pass(TimeSpan.FromHours(24) - TimeSpan.FromTicks(1));
        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().NotBeNull();
        _scene.Database.Clock.Pass(TimeSpan.FromTicks(1));
        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task It_stands_in_no_list_and_is_found_by_no_search()
    {
        await Open(_scene.Daniel);

        (await _scene.Database.Get<SupportListQueries>().List(_scene.Daniel, new() { ShowClosed = true }, 1)).Page.Total.Should().Be(0);
        (await _scene.Database.Get<PersonQueries>().Find(_scene.Daniel, "Mira")).Should().BeEmpty();
        (await _scene.Database.Get<PersonQueries>().Find(_scene.Daniel, _scene.Id.ToString())).Should().BeEmpty();
    }

    [Fact]
    public async Task They_may_write_what_happened_but_not_give_anybody_access()
    {
        await Open(_scene.Daniel);

        await _scene.Do(_scene.Daniel, (commands, seen) => commands.WriteNote(seen, "Gav henne numret.", true));
        var stay = () => _scene.Do(_scene.Daniel, (commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));

        (await stay.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.OnlyInHand);
    }

    [Fact]
    public async Task What_the_responsible_wrote_for_themselves_stays_theirs()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Bara för mig.", false));
        await Open(_scene.Daniel);

        (await _scene.Queries.Journal(_scene.Daniel, _scene.Id, 20))!.Rows.Should().BeEmpty();
    }

    [Fact]
    public async Task The_reason_is_asked_for_first_whatever_the_number()
    {
        foreach (var number in new SupportId[] { _scene.Id, new(999_999), new(-1) })
        {
            var open = () => Emergencies.OpenInEmergency(FormKey.By(_scene.Daniel), number, "Bråttom");
            (await open.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.ReasonTooShort);
        }
    }

    [Fact]
    public async Task Whoever_is_kept_out_meets_the_same_as_for_a_number_that_never_was()
    {
        await KeepOut(_scene.Daniel);

        var keptOut = () => Open(_scene.Daniel);
        var never = () => Emergencies.OpenInEmergency(FormKey.By(_scene.Daniel), new(999_999), Reason);

        await keptOut.Should().ThrowAsync<MissingException>();
        await never.Should().ThrowAsync<MissingException>();
    }

    [Fact]
    public async Task The_log_tells_of_numbers_that_were_tried_in_vain()
    {
        var never = () => Emergencies.OpenInEmergency(FormKey.By(_scene.Daniel), new(999_999), Reason);
        await never.Should().ThrowAsync<MissingException>();
        await Open(_scene.Daniel);

        await using var db = _scene.Database.Open();
        var lines = db.Log.Where(entry => entry.By == _scene.Daniel.Id).Select(entry => new { entry.Command, entry.SubjectId });
        lines.Should().BeEquivalentTo(
        [
            new { Command = "EmergencyOpening.Missed", SubjectId = 999_999 },
            new { Command = "EmergencyOpening.Open", SubjectId = _scene.Id.Value },
        ]);
    }

    [Fact]
    public async Task Whoever_is_kept_out_meanwhile_sees_it_no_more()
    {
        await Open(_scene.Daniel);

        await KeepOut(_scene.Daniel);

        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task A_protected_person_can_be_reached_in_an_emergency()
    {
        await Protect(_scene.Sara);

        await Open(_scene.Helena);

        (await _scene.Seen(_scene.Helena)).EmergencyUntil.Should().NotBeNull();
    }

    [Fact]
    public async Task The_coordinator_is_told_by_number_until_they_have_read_it()
    {
        await Open(_scene.Daniel);

        var told = (await Told(_scene.Helena)).Should().ContainSingle().Subject;
        told.Should().BeEquivalentTo(new { Support = _scene.Id, By = "Daniel Ek", HasEnded = false, MayOpen = true });
        (await Told(_scene.Anders)).Should().BeEmpty();
        (await Told(_scene.Sara)).Should().BeEmpty();
        await Emergencies.Acknowledge(told.Seen);
        (await Told(_scene.Helena)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_coordinator_who_does_not_find_the_person_is_told_the_number_and_no_more()
    {
        await Protect(_scene.Sara);
        await Open(_scene.Daniel);

        (await Told(_scene.Helena)).Should().ContainSingle().Which.MayOpen.Should().BeFalse();
    }

    [Fact]
    public async Task Of_a_coordinator_s_own_the_manager_is_told()
    {
        await Protect(_scene.Sara);
        await Open(_scene.Helena);

        (await Told(_scene.Helena)).Should().BeEmpty();
        (await Told(_scene.Anders)).Should().ContainSingle().Which.Support.Should().Be(_scene.Id);
    }

    [Fact]
    public async Task When_the_coordinator_is_kept_out_the_manager_is_told_instead()
    {
        await KeepOut(_scene.Helena);
        await Open(_scene.Daniel);

        (await Told(_scene.Helena)).Should().BeEmpty();
        (await Told(_scene.Anders)).Should().ContainSingle();
    }

    [Fact]
    public async Task Managers_and_those_of_another_team_cannot()
    {
        var southern = _scene.Database.HasMember(Role.Coordinator, _scene.Database.HasTeam("Södra"), "Lena Ask");

        var manager = () => Open(_scene.Anders);
        var other = () => Open(southern);

        (await manager.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.NotAllowed);
        await other.Should().ThrowAsync<MissingException>();
    }

    [Fact]
    public async Task Whoever_sees_it_already_is_told_so()
    {
        var own = () => Open(_scene.Sara);

        (await own.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.AlreadyOpen);
    }

    [Fact]
    public async Task The_reason_stands_in_the_history()
    {
        await Open(_scene.Daniel);

        var row = (await _scene.Queries.History(_scene.Sara, _scene.Id, 20))!.Rows[0];
        row.Sentence().Swedish.Should().Be($"Daniel Ek nödöppnade stödet: ”{Reason}”");
    }

    private Task<SupportId> Open(Actor actor) => Emergencies.OpenInEmergency(FormKey.By(actor), _scene.Id, Reason);

    private Task<IReadOnlyList<EmergencyRow>> Told(Actor actor) => _scene.Database.Get<EmergencyQueries>().Unread(actor);

    private async Task Protect(Actor grantee) => await _scene.Database.Get<AccessCommands>()
        .Protect((await _scene.Seen()).Seen, ProtectionKind.ConfidentialityMark, [grantee.Id], false);

    private async Task KeepOut(Actor whom) => await _scene.Database.Get<AccessCommands>()
        .KeepOut((await _scene.Seen()).Seen, whom.Id, "Är släkt med personen.");
}
