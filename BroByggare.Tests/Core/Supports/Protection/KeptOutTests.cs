using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Protection;

public sealed class KeptOutTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private AccessCommands Marks => _scene.Database.Get<AccessCommands>();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_coordinator_who_is_kept_out_finds_nothing_and_is_refused_nothing()
    {
        await KeepOut(_scene.Helena);

        (await _scene.Database.Get<PersonQueries>().Find(_scene.Helena, "Mira")).Should().BeEmpty();
        (await _scene.Database.Get<PersonQueries>().Near(_scene.Helena, "Mira")).Should().BeEmpty();
        (await _scene.Database.Get<SupportListQueries>().List(_scene.Helena, new(), 1)).Ongoing.Should().Be(0);
        (await _scene.Queries.View(_scene.Helena, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task Whoever_is_kept_out_cannot_be_made_responsible_or_be_let_in_to_somebody_protected()
    {
        await KeepOut(_scene.Daniel);
        await KeepOut(_scene.Helena);

        var responsible = () => _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));
        var granted = async () => await Marks.Protect((await _scene.Seen()).Seen, ProtectionKind.ConfidentialityMark, [_scene.Helena.Id], false);

        (await responsible.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.KeptOut);
        (await granted.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.KeptOut);
    }

    [Fact]
    public async Task Whoever_is_kept_out_is_not_among_those_to_choose_and_only_those_who_may_know_it_see_the_choice()
    {
        var elin = _scene.Database.HasMember(Role.Bridgebuilder, _scene.Sara.TeamId, "Elin Free");
        await KeepOut(_scene.Daniel);
        await KeepOut(_scene.Helena);
        var access = _scene.Database.Get<AccessQueries>();

        (await access.CanBeResponsible(_scene.Sara, _scene.Id))!.Select(member => member.Name).Should().Equal("Elin Free");
        (await access.Of(_scene.Sara, _scene.Id))!.CanFind.Select(member => member.Name).Should().Equal("Sara Lind");
        foreach (var other in new[] { _scene.Daniel, _scene.Helena, _scene.Anders, elin })
            (await access.CanBeResponsible(other, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task A_closed_support_is_not_opened_again_for_whoever_is_kept_out()
    {
        await KeepOut(_scene.Daniel);
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));

        var reopen = () => _scene.Do((commands, seen) => commands.Reopen(seen, "Hon kom tillbaka.", _scene.Daniel.Id));
        var anew = async () => await _scene.Database.Get<OpeningCommands>()
            .StartFor(FormKey.By(_scene.Helena), (await _scene.Seen()).Person.Seen.Id, _scene.Daniel.Id);

        (await reopen.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.KeptOut);
        (await anew.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.KeptOut);
    }

    [Fact]
    public async Task Keeping_out_one_of_two_takes_the_responsibility_too()
    {
        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));

        await KeepOut(_scene.Daniel);

        (await _scene.Seen()).Responsible.Should().ContainSingle().Which.Id.Should().Be(_scene.Sara.Id);
        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task The_only_one_responsible_cannot_be_kept_out_while_it_is_open()
    {
        var keepOut = () => KeepOut(_scene.Sara, by: _scene.Helena);

        (await keepOut.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.LastResponsible);
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        await KeepOut(_scene.Sara, by: _scene.Helena);
        (await _scene.Queries.View(_scene.Sara, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task A_coordinator_may_keep_themselves_out()
    {
        await KeepOut(_scene.Helena, by: _scene.Helena);

        (await _scene.Queries.View(_scene.Helena, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task It_needs_a_reason_and_somebody_who_works_here()
    {
        var without = async () => await Marks.KeepOut((await _scene.Seen()).Seen, _scene.Helena.Id, " ");
        var nobody = async () => await Marks.KeepOut((await _scene.Seen()).Seen, new(999), "Är släkt.");

        (await without.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.ReasonMissing);
        (await nobody.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.NotAColleague);
    }

    [Fact]
    public async Task Whoever_is_let_in_again_finds_it_again()
    {
        await KeepOut(_scene.Helena);

        await Marks.LetIn((await _scene.Seen()).Seen, _scene.Helena.Id, "Det var fel person.");

        (await _scene.Queries.View(_scene.Helena, _scene.Id)).Should().NotBeNull();
    }

    private async Task KeepOut(Actor whom, Actor? by = null) =>
        await Marks.KeepOut((await _scene.Seen(by ?? _scene.Sara)).Seen, whom.Id, "Är släkt med personen.");
}
