using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Supports.Protection;

public sealed class ProtectionTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private AccessCommands Marks => _scene.Database.Get<AccessCommands>();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_protected_person_is_found_by_those_who_are_chosen_and_by_nobody_else()
    {
        await Protect(_scene.Helena, ProtectionKind.ConfidentialityMark, _scene.Sara);

        (await Find(_scene.Sara)).Should().ContainSingle();
        (await Find(_scene.Helena)).Should().BeEmpty();
        (await _scene.Queries.View(_scene.Helena, _scene.Id)).Should().BeNull();
        (await _scene.Seen(_scene.Sara)).Protection.Should().Be(ProtectionKind.ConfidentialityMark);
    }

    [Fact]
    public async Task Somebody_must_be_chosen()
    {
        var protect = () => Protect(_scene.Sara, ProtectionKind.ConfidentialityMark);

        (await protect.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.GranteeMissing);
    }

    [Fact]
    public async Task Only_those_whose_work_it_is_can_be_chosen()
    {
        var colleague = () => Protect(_scene.Sara, ProtectionKind.ConfidentialityMark, _scene.Daniel);
        var manager = () => Protect(_scene.Sara, ProtectionKind.ConfidentialityMark, _scene.Anders);

        (await colleague.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.CannotBeGranted);
        (await manager.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.CannotBeGranted);
    }

    [Fact]
    public async Task Whoever_is_made_responsible_is_let_in_and_let_out_again_with_it()
    {
        await Protect(_scene.Sara, ProtectionKind.ConfidentialityMark, _scene.Sara);

        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));
        (await Find(_scene.Daniel)).Should().ContainSingle();
        await _scene.Do((commands, seen) => commands.RemoveResponsible(seen, _scene.Daniel.Id, "Slutar hos oss."));

        (await Find(_scene.Daniel)).Should().BeEmpty();
    }

    [Fact]
    public async Task Everybody_who_answers_for_the_support_must_be_among_those_who_find_it()
    {
        await _scene.Do((commands, seen) => commands.AddResponsible(seen, _scene.Daniel.Id, ""));

        var protect = () => Protect(_scene.Helena, ProtectionKind.ConfidentialityMark, _scene.Helena, _scene.Sara);

        var refused = (await protect.Should().ThrowAsync<RefusedException>()).Which.Refusal;
        refused.Should().Be(AccessRefusals.ResponsibleLeftOut);
        refused.Wording.Swedish.Should().StartWith("Daniel Ek ansvarar för stödet");
        (await Find(_scene.Daniel)).Should().ContainSingle("nothing was marked");
        await Protect(_scene.Helena, ProtectionKind.ConfidentialityMark, _scene.Sara, _scene.Daniel);
        (await Find(_scene.Daniel)).Should().ContainSingle();
    }

    [Fact]
    public async Task The_last_who_finds_the_person_and_whoever_answers_for_the_support_cannot_be_taken_away()
    {
        await Protect(_scene.Sara, ProtectionKind.ConfidentialityMark, _scene.Sara);
        var endGrant = async () => await Marks.EndGrant((await _scene.Seen()).Seen, _scene.Sara.Id);

        (await endGrant.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.LastGrantee);
        await Marks.Grant((await _scene.Seen()).Seen, _scene.Helena.Id);
        (await endGrant.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.StillResponsible);
    }

    [Fact]
    public async Task Whoever_is_alone_in_finding_somebody_changes_no_role_until_another_does()
    {
        await Protect(_scene.Sara, ProtectionKind.ConfidentialityMark, _scene.Sara);
        (await WhyNotMove(_scene.Sara)).Should().Be(AccessRefusals.LeavesProtectedAlone);
        (await WhyNotMove(_scene.Daniel)).Should().BeNull();

        await Marks.Grant((await _scene.Seen()).Seen, _scene.Helena.Id);

        (await WhyNotMove(_scene.Sara)).Should().Be(AccessRefusals.CoordinatorHandsOverFirst, "she is responsible for somebody whom only some may find");
        await using var db = _scene.Database.Open();
        (await db.Members.FirstAsync(member => member.Id == _scene.Helena.Id)).SwitchOff();
        await db.SaveChangesAsync();
        (await WhyNotMove(_scene.Sara)).Should().Be(AccessRefusals.LeavesProtectedAlone);
    }

    [Fact]
    public async Task When_the_protection_ends_all_find_the_person_again()
    {
        await Protect(_scene.Sara, ProtectionKind.ConfidentialityMark, _scene.Sara);

        await Marks.EndProtection((await _scene.Seen()).Seen, "Skatteverket har tagit bort markeringen.");

        (await Find(_scene.Helena)).Should().ContainSingle();
    }

    [Fact]
    public async Task The_stronger_protection_takes_away_what_nobody_confirms_as_safe_and_leaves_when_it_is_safe()
    {
        await Protect(_scene.Sara, ProtectionKind.ProtectedRegistration, _scene.Sara);

        (await _scene.Seen()).Person.Ways.Should().Be(new ContactWays("", false, "", "Ring efter kl. 15."));
    }

    [Fact]
    public async Task With_the_stronger_protection_new_ways_must_be_confirmed_and_no_address_is_written()
    {
        await Protect(_scene.Sara, ProtectionKind.ProtectedRegistration, _scene.Sara);
        var people = _scene.Database.Get<PersonCommands>();
        var person = (await _scene.Seen()).Person.Seen;

        var unconfirmed = () => people.Describe(person, "Mira", null, new("031-390 06 21", false, "", ""), null);
        var address = () => people.Describe(person, "Mira", null, new("", false, "", "Hon bor på Allégatan 12."), null, true);

        (await unconfirmed.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.WaysNotConfirmed);
        (await address.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.PlaceWritten);
        await people.Describe(person, "Mira", null, new("031-390 06 21", false, "", "Ring efter kl. 15."), RectifiedBecause.HasChanged, true);
        (await _scene.Seen()).Person.Ways.Phone.Should().Be("031-390 06 21");
    }

    [Fact]
    public async Task The_plan_of_a_protected_person_is_not_put_on_paper()
    {
        await Protect(_scene.Sara, ProtectionKind.ConfidentialityMark, _scene.Sara);

        var sheet = () => _scene.Queries.OwnPlan(_scene.Sara, _scene.Id);

        (await sheet.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(AccessRefusals.NotOnPaper);
    }

    [Fact]
    public async Task A_new_support_for_a_protected_person_is_protected_from_the_start()
    {
        await Protect(_scene.Sara, ProtectionKind.ConfidentialityMark, _scene.Sara);
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));

        var person = (await _scene.Seen()).Person.Seen.Id;
        await _scene.Database.Get<OpeningCommands>().StartFor(FormKey.By(_scene.Sara), person, null);

        (await Find(_scene.Sara)).Should().HaveCount(2);
        (await Find(_scene.Helena)).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_support_of_the_person_is_marked_also_those_that_whoever_marks_does_not_find()
    {
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        var person = (await _scene.Seen()).Person.Seen.Id;
        var second = await _scene.Database.Get<OpeningCommands>().StartFor(FormKey.By(_scene.Helena), person, _scene.Daniel.Id);

        await Marks.Protect(await _scene.Database.Seen(_scene.Daniel, second), ProtectionKind.ConfidentialityMark, [_scene.Daniel.Id], false);

        (await _scene.Queries.View(_scene.Sara, _scene.Id)).Should().BeNull();
        (await _scene.Queries.View(_scene.Helena, _scene.Id)).Should().BeNull();
        (await Find(_scene.Daniel)).Should().ContainSingle().Which.Support.Should().Be(second);
    }

    [Fact]
    public async Task The_history_and_the_log_tell_of_it()
    {
        await Protect(_scene.Sara, ProtectionKind.ConfidentialityMark, _scene.Sara);
        await Marks.Grant((await _scene.Seen()).Seen, _scene.Helena.Id);
        await Marks.EndGrant((await _scene.Seen()).Seen, _scene.Helena.Id);

        var history = (await _scene.Queries.History(_scene.Sara, _scene.Id, 20))!.Rows.Select(row => row.Kind);
        history.Should().StartWith([HistoryKind.GrantEnded, HistoryKind.Granted, HistoryKind.Granted, HistoryKind.MarkedConfidential]);
        await using var db = _scene.Database.Open();
        (await db.Log.Where(entry => !entry.IsRead).Select(entry => entry.Command).ToListAsync())
            .Should().ContainInOrder("IndividualSupport.Protect", "IndividualSupport.Grant", "IndividualSupport.EndGrant");
    }

    [Fact]
    public async Task Every_support_that_is_marked_has_its_line_in_the_log_and_the_person_whose_ways_are_forgotten()
    {
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));
        var person = (await _scene.Seen()).Person.Seen.Id;
        var second = await _scene.Database.Get<OpeningCommands>().StartFor(FormKey.By(_scene.Helena), person, _scene.Daniel.Id);

        await Marks.Protect(await _scene.Database.Seen(_scene.Daniel, second), ProtectionKind.ProtectedRegistration, [_scene.Daniel.Id, _scene.Helena.Id], false);

        await using var db = _scene.Database.Open();
        var lines = await db.Log.Where(entry => !entry.IsRead).Select(entry => new { entry.Command, entry.SubjectId }).ToListAsync();
        lines.Where(line => line.Command == "IndividualSupport.Protect").Select(line => line.SubjectId)
            .Should().BeEquivalentTo([_scene.Id.Value, second.Value]);
        lines.Should().ContainSingle(line => line.Command == "Person.ForgetWays").Which.SubjectId.Should().Be(person.Value);
        (await _scene.Database.Get<LogExtractQueries>().WhoHasRead(_scene.Helena, second, null, null))!.Rows.Rows
            .Should().Contain(row => row.Kind == LogKind.ChangedAccess && row.Times == 2);
    }

    private async Task Protect(Actor by, ProtectionKind kind, params Actor[] grantees) =>
        await Marks.Protect((await _scene.Seen(by)).Seen, kind, [.. grantees.Select(actor => actor.Id)], false);

    private Task<IReadOnlyList<PersonHit>> Find(Actor actor) => _scene.Database.Get<PersonQueries>().Find(actor, "Mira");

    private async Task<Refusal?> WhyNotMove(Actor member)
    {
        await using var db = _scene.Database.Open();
        return await db.WhyNotMove(member.Id);
    }
}
