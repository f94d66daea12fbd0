using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Supports.Protection;

/// <summary>The only one who found a person no longer works here: the account can be switched off, and the person is not lost.</summary>
public sealed class FoundByNobodyTests : IDisposable
{
    private const string Reason = "Den som hade hand om stödet har slutat.";

    private readonly SupportScene _scene = new();

    private EmergencyCommands Emergencies => _scene.Database.Get<EmergencyCommands>();

    private AccessCommands Marks => _scene.Database.Get<AccessCommands>();

    private SupportListQueries Lists => _scene.Database.Get<SupportListQueries>();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task An_account_is_not_kept_open_by_a_person_whom_nobody_else_finds_but_by_one_whom_another_does()
    {
        await Protect(_scene.Sara, _scene.Sara);
        (await WhyNotSwitchOff(_scene.Sara)).Should().BeNull();

        await Marks.Grant((await _scene.Seen()).Seen, _scene.Helena.Id);

        (await WhyNotSwitchOff(_scene.Sara)).Should().Be(AccessRefusals.CoordinatorHandsOverFirst);
    }

    [Fact]
    public async Task The_coordinator_is_told_its_number_and_nobody_is_while_somebody_finds_it()
    {
        await Protect(_scene.Sara, _scene.Sara);
        (await Told(_scene.Helena)).Should().BeEmpty();

        await Leaves(_scene.Sara);

        (await Told(_scene.Helena)).Should().Equal(_scene.Id);
        (await Told(_scene.Daniel)).Should().BeEmpty("the coordinator is told");
        (await Told(_scene.Anders)).Should().BeEmpty("a manager opens nobody");
    }

    [Fact]
    public async Task A_coordinator_who_has_opened_it_in_an_emergency_keeps_it_and_hands_it_over()
    {
        await Protect(_scene.Sara, _scene.Sara);
        await Leaves(_scene.Sara);
        await Open(_scene.Helena);
        (await _scene.Seen(_scene.Helena)).CanTakeIntoHand.Should().BeTrue();
        (await Told(_scene.Helena)).Should().BeEmpty("she has opened it");
        (await Own(_scene.Helena)).Should().ContainSingle().Which.Support.Should().Be(_scene.Id);
        (await Own(_scene.Daniel)).Should().BeEmpty();

        await Emergencies.TakeIntoHand((await _scene.Seen(_scene.Helena)).Seen);
        _scene.Database.Clock.Pass(TimeSpan.FromHours(25));

        var seen = await _scene.Seen(_scene.Helena);
        (seen.EmergencyUntil, seen.CanTakeIntoHand).Should().Be((null, false));
        (await Told(_scene.Helena)).Should().BeEmpty();
        (await Own(_scene.Helena)).Should().BeEmpty("she finds it otherwise now");
        (await Lists.NeedingResponsible(_scene.Helena)).Should().Equal([_scene.Id], "she finds it, and nobody answers for it yet");
        (await Lists.NeedingResponsible(_scene.Daniel)).Should().BeEmpty("he hands nothing over");
        (await Listed(_scene.Helena)).Should().Contain(SupportMark.NeedsResponsible);
        await _scene.Assigned(_scene.Daniel.Id);
        (await _scene.Seen(_scene.Daniel)).Responsible.Should().ContainSingle().Which.Id.Should().Be(_scene.Daniel.Id);
        (await Lists.NeedingResponsible(_scene.Helena)).Should().BeEmpty();
        (await Listed(_scene.Helena)).Should().NotContain(SupportMark.NeedsResponsible);
    }

    [Fact]
    public async Task A_bridge_builder_takes_over_where_no_coordinator_may_know_of_it()
    {
        await Marks.KeepOut((await _scene.Seen()).Seen, _scene.Helena.Id, "De är kusiner.");
        (await WhyNotSwitchOff(_scene.Sara)).Should().BeNull("nobody could hand it over for her");
        await Leaves(_scene.Sara);
        (await Told(_scene.Daniel)).Should().Equal(_scene.Id);
        (await Told(_scene.Helena)).Should().BeEmpty("she is kept out of it");
        await Open(_scene.Daniel);

        await Emergencies.TakeIntoHand((await _scene.Seen(_scene.Daniel)).Seen);

        (await _scene.Seen(_scene.Daniel)).Responsible.Should().ContainSingle().Which.Id.Should().Be(_scene.Daniel.Id);
        (await Told(_scene.Daniel)).Should().BeEmpty();
    }

    [Fact]
    public async Task One_who_is_responsible_and_only_invited_has_it_and_a_coordinator_who_is_only_invited_is_not_told()
    {
        var (maria, lisa) = await Invited();
        await _scene.Assigned(maria);
        await Marks.Protect((await _scene.Seen(_scene.Helena)).Seen, ProtectionKind.ConfidentialityMark, [maria], false);
        await Leaves(_scene.Sara);
        (await Told(_scene.Helena)).Should().BeEmpty("Maria has it, and will sign in");

        await Leaves(maria);
        await Leaves(_scene.Helena.Id);

        (await Told(_scene.Daniel)).Should().Equal([_scene.Id], "the only coordinator left has never signed in");
        lisa.Should().NotBe(maria);
    }

    /// <summary>The rule of who has it in hand and finds it is said for one member and, here, for everybody at once.</summary>
    [Fact]
    public async Task Nobody_finds_it_exactly_when_it_is_held_by_none()
    {
        await Agrees();
        await Protect(_scene.Sara, _scene.Sara);
        await Agrees();
        await Marks.Grant((await _scene.Seen()).Seen, _scene.Helena.Id);
        await Agrees();
        await Leaves(_scene.Sara);
        await Agrees();
        await Marks.KeepOut((await _scene.Seen(_scene.Helena)).Seen, _scene.Daniel.Id, "De är kusiner.");
        await Agrees();
        await Leaves(_scene.Helena);
        await Agrees();
    }

    [Fact]
    public async Task While_somebody_finds_it_an_emergency_stays_an_emergency()
    {
        await Protect(_scene.Sara, _scene.Sara);
        await Open(_scene.Helena);
        (await _scene.Seen(_scene.Helena)).CanTakeIntoHand.Should().BeFalse();

        var keep = async () => await Emergencies.TakeIntoHand((await _scene.Seen(_scene.Helena)).Seen);

        (await keep.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.SomebodyFindsIt);
    }

    private async Task Protect(Actor by, params Actor[] grantees) =>
        await Marks.Protect((await _scene.Seen(by)).Seen, ProtectionKind.ConfidentialityMark, [.. grantees.Select(actor => actor.Id)], false);

    private Task<SupportId> Open(Actor actor) => Emergencies.OpenInEmergency(FormKey.By(actor), _scene.Id, Reason);

    private Task<IReadOnlyList<SupportId>> Told(Actor actor) => _scene.Database.Get<EmergencyQueries>().FoundByNobody(actor);

    private Task<IReadOnlyList<OwnEmergency>> Own(Actor actor) => _scene.Database.Get<EmergencyQueries>().Own(actor);

    private async Task<IReadOnlyList<SupportMark>> Listed(Actor actor) => (await Lists.List(actor, new(), 1)).Page.Rows.Should().ContainSingle().Subject.Marks;

    private async Task<Refusal?> WhyNotSwitchOff(Actor member)
    {
        await using var db = _scene.Database.Open();
        return await db.WhyNotSwitchOff(member.Id);
    }

    private async Task Agrees()
    {
        await using var db = _scene.Database.Open();
        var isMarked = await db.Supports.AnyAsync(support => support.AccessMarks.Any(mark => mark.Until == null));
        var isHeld = false;
        foreach (var member in await db.Members.Where(member => member.IsActive).ToListAsync())
            isHeld |= await db.Supports.Where(SupportAccess.IsHeldBy(member.AsActor())).AnyAsync();
        (await db.FoundByNobody().AnyAsync()).Should().Be(isMarked && !isHeld);
    }

    /// <summary>A bridge-builder and a coordinator of the team who have never signed in.</summary>
    private async Task<(TeamMemberId Maria, TeamMemberId Lisa)> Invited()
    {
        await using var db = _scene.Database.Open();
        var team = (await db.Members.FirstAsync(member => member.Id == _scene.Sara.Id)).TeamId;
        var (maria, lisa) = (TeamMember.Join("Maria Holm", Role.Bridgebuilder, team), TeamMember.Join("Lisa Berg", Role.Coordinator, team));
        db.AddRange(maria, lisa);
        await db.SaveChangesAsync();
        return (maria.Id, lisa.Id);
    }

    private Task Leaves(Actor member) => Leaves(member.Id);

    private async Task Leaves(TeamMemberId member)
    {
        await using var db = _scene.Database.Open();
        (await db.Members.FirstAsync(other => other.Id == member)).SwitchOff();
        await db.SaveChangesAsync();
    }
}
