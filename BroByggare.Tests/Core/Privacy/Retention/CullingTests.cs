using BroByggare.Core.Authorization;
using BroByggare.Core.Encryption;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Privacy;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Privacy.Retention;

/// <summary>Culling: by decided periods, looked at first, approved by another, with a certificate that names nobody.</summary>
public sealed class CullingTests : IDisposable
{
    private readonly CullingScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task While_the_municipality_has_not_decided_nothing_is_proposed()
    {
        using var undecided = new CullingScene(new());
        undecided.Has(closed: 200);

        var prepare = () => undecided.Prepared(undecided.Helena);

        (await prepare.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.NoRule);
        var overview = (await undecided.Queries.Overview(undecided.Helena))!;
        overview.Rules.Should().OnlyContain(rule => rule.Months == null && rule.Due == 0);
        overview.WhyNotPrepare.Should().Be(CullingRefusals.NoRule);
    }

    [Fact]
    public async Task A_list_has_those_whose_last_support_was_closed_long_enough_ago_the_longest_first_and_nobody_else()
    {
        var justLongEnough = _scene.Has(closed: 24);
        var longest = _scene.Has(closed: 60);
        _scene.Has(closed: 23);
        _scene.Has(closed: null);
        var withOneOpen = _scene.Has(closed: 50);
        await Again(withOneOpen);

        var list = await _scene.Seen(_scene.Helena, await _scene.Prepared(_scene.Helena));

        list.Rows.Select(row => row.Support).Should().Equal(longest, justLongEnough);
        list.State.Should().Be(CullingState.Prepared);
        _scene.IsErased(longest).Should().BeFalse("it is a dry run");
    }

    [Fact]
    public async Task Whoever_was_exempted_stays_so_on_the_next_list_until_somebody_ends_it()
    {
        var kept = _scene.Has(closed: 60);
        _scene.Has(closed: 30);
        var rejected = await _scene.Prepared(_scene.Helena);
        await _scene.Do(_scene.Helena, rejected, (commands, seen) => commands.Exempt(seen, 1, Exemption.LegalClaim));
        await _scene.Do(_scene.Helena, rejected, (commands, seen) => commands.HandIn(seen));
        await _scene.Do(_scene.Anders, rejected, (commands, seen) => commands.Reject(seen));

        var next = await _scene.Prepared(_scene.Karin);

        (await _scene.Seen(_scene.Karin, next)).Rows.Where(row => row.Exemption is not null).Select(row => (row.Support, row.Exemption))
            .Should().Equal((kept, Exemption.LegalClaim));
        await _scene.Do(_scene.Karin, next, (commands, seen) => commands.EndExemption(seen, 1));
        await _scene.Do(_scene.Karin, next, (commands, seen) => commands.Withdraw(seen));
        (await _scene.Seen(_scene.Helena, await _scene.Prepared(_scene.Helena))).Rows.Should().OnlyContain(row => row.Exemption == null);
    }

    [Fact]
    public async Task Whoever_made_the_list_cannot_approve_it_in_whatever_role()
    {
        _scene.Has(closed: 30);
        foreach (var by in new[] { _scene.Helena, _scene.Anders, _scene.Karin })
        {
            var id = await _scene.HandedIn(by);

            var approve = () => _scene.Approved(by, id);

            (await approve.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.SamePerson);
            await _scene.Do(by, id, (commands, seen) => commands.Withdraw(seen));
        }
    }

    [Fact]
    public async Task Approving_needs_a_fresh_proof_of_who_one_is_and_a_list_that_is_handed_in()
    {
        var support = _scene.Has(closed: 30);
        var id = await _scene.Prepared(_scene.Helena);
        var notHandedIn = () => _scene.Approved(_scene.Anders, id);
        (await notHandedIn.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.NotHandedIn);
        await _scene.Do(_scene.Helena, id, (commands, seen) => commands.HandIn(seen));

        _scene.Session(_scene.Anders);
        _scene.Database.Clock.Pass(TimeSpan.FromMinutes(11));
        var approve = () => _scene.Approved(_scene.Anders, id);

        (await approve.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SessionRefusals.NotRecent);
        _scene.IsErased(support).Should().BeFalse();
    }

    [Fact]
    public async Task When_another_has_approved_they_are_erased_and_the_certificate_says_how_many_and_names_nobody()
    {
        var (one, other) = (_scene.Has(closed: 30, "Mira"), _scene.Has(closed: 40, "Aron"));
        var before = _scene.Database.Get<PersonKeys>().Known().Count;
        var id = await _scene.HandedIn(_scene.Helena);

        await _scene.Approved(_scene.Anders, id);

        (_scene.IsErased(one), _scene.IsErased(other)).Should().Be((true, true));
        var done = await _scene.Seen(_scene.Helena, id);
        (done.State, done.Persons, done.LeftOut, done.Exempted).Should().Be((CullingState.Done, 2, 0, 0));
        (done.Prepared, done.Decided, done.Months).Should().Be(("Helena Sund", "Anders Nyman", 24));
        done.Rows.Should().BeEmpty("whoever is erased is on no list");
        done.Counts.Single(count => count.Name.Swedish == "Anteckningar").Should().Match<CountRow>(count => count.Gone == 2 && count.Bare == 0);
        done.Counts.Single(count => count.Name.Swedish == "Stöd").Should().Match<CountRow>(count => count.Gone == 0 && count.Bare == 2);
        _scene.Database.Get<PersonKeys>().Known().Count.Should().Be(before - 2);
        using var db = _scene.Database.Open();
        (await db.Log.CountAsync(entry => entry.Command == "Person.Erase" && entry.By == _scene.Anders.Id)).Should().Be(2);
        (await db.Log.CountAsync(entry => entry.Command == "Culling.Finish")).Should().Be(1);
    }

    [Fact]
    public async Task Who_is_exempted_stays_and_so_does_one_whose_support_was_opened_again_meanwhile()
    {
        var (stays, reopened, goes) = (_scene.Has(closed: 50), _scene.Has(closed: 40), _scene.Has(closed: 30));
        var id = await _scene.Prepared(_scene.Helena);
        await _scene.Do(_scene.Helena, id, (commands, seen) => commands.Exempt(seen, 1, Exemption.LegalClaim));
        await _scene.Do(_scene.Helena, id, (commands, seen) => commands.HandIn(seen));
        await Again(reopened);

        await _scene.Approved(_scene.Anders, id);

        (_scene.IsErased(stays), _scene.IsErased(reopened), _scene.IsErased(goes)).Should().Be((false, false, true));
        var done = await _scene.Seen(_scene.Helena, id);
        (done.Persons, done.LeftOut, done.Exempted).Should().Be((1, 1, 1));
        done.Rows.Select(row => (row.Support, row.Exemption, row.Outcome)).Should().Equal(
            (stays, Exemption.LegalClaim, null), (reopened, null, CullingOutcome.LeftOut));
    }

    [Fact]
    public async Task Whoever_s_details_may_not_be_used_is_neither_proposed_nor_erased_until_that_is_settled()
    {
        var (before, meanwhile, goes) = (_scene.Has(closed: 50), _scene.Has(closed: 40), _scene.Has(closed: 30));
        await Restricted(before);
        var id = await _scene.HandedIn(_scene.Helena);
        (await _scene.Seen(_scene.Helena, id)).Rows.Select(row => row.Support).Should().Equal(meanwhile, goes);
        await Restricted(meanwhile);

        await _scene.Approved(_scene.Anders, id);

        (_scene.IsErased(before), _scene.IsErased(meanwhile), _scene.IsErased(goes)).Should().Be((false, false, true));
        var ask = () => Asked(before);
        (await ask.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.UseIsRestricted);
    }

    [Fact]
    public async Task What_is_handed_in_is_not_changed_and_what_is_all_exempted_is_not_handed_in()
    {
        _scene.Has(closed: 30);
        var id = await _scene.Prepared(_scene.Helena);
        await _scene.Do(_scene.Helena, id, (commands, seen) => commands.Exempt(seen, 1, Exemption.Archive));
        (await _scene.Seen(_scene.Helena, id)).WhyNot.HandIn.Should().Be(CullingRefusals.NothingLeft);
        await _scene.Do(_scene.Helena, id, (commands, seen) => commands.EndExemption(seen, 1));
        await _scene.Do(_scene.Helena, id, (commands, seen) => commands.HandIn(seen));

        var exempt = () => _scene.Do(_scene.Helena, id, (commands, seen) => commands.Exempt(seen, 1, Exemption.Archive));

        (await exempt.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.HandedIn);
    }

    [Fact]
    public async Task A_rejected_list_erases_nobody_and_lets_another_be_made()
    {
        var support = _scene.Has(closed: 30);
        var id = await _scene.HandedIn(_scene.Helena);
        (await _scene.Queries.Overview(_scene.Helena))!.WhyNotPrepare.Should().Be(CullingRefusals.NothingDue, "the one who is due is on a list already");

        await _scene.Do(_scene.Anders, id, (commands, seen) => commands.Reject(seen));

        (await _scene.Seen(_scene.Helena, id)).State.Should().Be(CullingState.Rejected);
        (await _scene.Seen(_scene.Helena, await _scene.Prepared(_scene.Helena))).Rows.Should().ContainSingle(row => row.Support == support);
    }

    [Fact]
    public async Task A_coordinator_sees_names_and_that_stands_in_the_log_and_a_manager_sees_numbers_and_months()
    {
        var support = _scene.Has(closed: 30, "Mira");
        var id = await _scene.Prepared(_scene.Helena);

        (await _scene.Seen(_scene.Helena, id)).Rows.Single().Name.Should().Be("Mira");

        var byNumber = (await _scene.Seen(_scene.Anders, id)).Rows.Single();
        (byNumber.Name, byNumber.Support, byNumber.ClosedIn).Should().Be((null, support, new DateOnly(2024, 5, 1)));
        using var db = _scene.Database.Open();
        (await db.Log.CountAsync(entry => entry.Command == "SupportList.Culling" && entry.By == _scene.Helena.Id)).Should().Be(1);
        (await db.Log.CountAsync(entry => entry.Command == "SupportList.Culling" && entry.By == _scene.Anders.Id)).Should().Be(0);
    }

    [Fact]
    public async Task A_protected_person_is_on_no_list_that_a_coordinator_who_does_not_find_them_sees_neither_before_nor_after()
    {
        var hidden = _scene.Has(closed: 30, "Mira", null, _scene.Sara, _scene.Maria);
        (await _scene.Queries.Overview(_scene.Helena))!.Rules[0].Due.Should().Be(0);
        var prepare = () => _scene.Prepared(_scene.Helena);
        (await prepare.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.NothingDue);

        var id = await _scene.HandedIn(_scene.Anders);

        (await _scene.Seen(_scene.Anders, id)).Rows.Should().ContainSingle(row => row.Support == hidden && row.Name == null);
        (await _scene.Queries.Of(_scene.Helena, id)).Should().BeNull();
        (await _scene.Queries.Overview(_scene.Helena))!.Cullings.Should().BeEmpty();
        await _scene.Approved(_scene.Karin, id);
        (await _scene.Queries.Of(_scene.Helena, id)).Should().BeNull();
        (await _scene.Queries.Overview(_scene.Helena))!.Cullings.Should().BeEmpty();
        _scene.IsErased(hidden).Should().BeTrue();
    }

    [Fact]
    public async Task A_list_by_a_coordinator_who_finds_them_is_hidden_from_one_who_does_not()
    {
        _scene.Has(closed: 30, "Mira", null, _scene.Sara, _scene.Maria);
        var id = await _scene.HandedIn(_scene.Maria);

        (await _scene.Queries.Of(_scene.Helena, id)).Should().BeNull();
        await _scene.Approved(_scene.Anders, id);
        (await _scene.Queries.Of(_scene.Helena, id)).Should().BeNull();
        (await _scene.Queries.Of(_scene.Maria, id)).Should().NotBeNull();
    }

    [Fact]
    public async Task Who_is_kept_out_of_a_support_neither_lists_it_nor_decides_about_it()
    {
        _scene.Has(closed: 30, "Mira", keptOut: _scene.Anders);
        (await _scene.Queries.Overview(_scene.Anders))!.Rules[0].Due.Should().Be(0);

        var id = await _scene.HandedIn(_scene.Helena);

        (await _scene.Queries.Of(_scene.Anders, id)).Should().BeNull();
        (await _scene.Queries.Of(_scene.Karin, id)).Should().NotBeNull();
    }

    [Fact]
    public async Task A_person_with_a_support_in_another_team_is_left_to_an_administrator()
    {
        var support = _scene.Has(closed: 30);
        using (var db = _scene.Database.Open())
        {
            var other = IndividualSupport.Start(
                _scene.Database.PersonOf(support), _scene.Karin.TeamId, _scene.Sara.Id, new(_scene.Sara.Id, _scene.Database.Clock.Now().AddMonths(-40)));
            other.Close(ClosingReason.Moved, "", new(_scene.Sara.Id, _scene.Database.Clock.Now().AddMonths(-39)));
            db.Add(other);
            db.SaveChanges();
        }

        (await _scene.Queries.Overview(_scene.Helena))!.Rules[0].Due.Should().Be(0);
        (await _scene.Queries.Overview(_scene.Karin))!.Rules[0].Due.Should().Be(1);
    }

    [Fact]
    public async Task What_was_cut_off_after_the_approval_goes_on_at_the_next_start()
    {
        var (one, other) = (_scene.Has(closed: 30), _scene.Has(closed: 40));
        var id = await _scene.HandedIn(_scene.Helena);
        await _scene.Database.Get<Changes>().Make((await _scene.Seen(_scene.Anders, id)).Seen, CullingActions.Approve, (culling, signed) => culling.Approve(signed));
        (await _scene.Seen(_scene.Anders, id)).State.Should().Be(CullingState.Running);

        await _scene.Database.Get<UnfinishedErasures>().Finish();

        (_scene.IsErased(one), _scene.IsErased(other)).Should().Be((true, true));
        (await _scene.Seen(_scene.Anders, id)).State.Should().Be(CullingState.Done);
    }

    [Fact]
    public async Task When_the_person_asks_it_waits_for_another_to_approve_and_then_their_number_never_was()
    {
        var support = _scene.Has(closed: 0, "Mira");

        var id = await Asked(support);

        (await _scene.Seen(_scene.Helena, id)).State.Should().Be(CullingState.HandedIn);
        var own = () => _scene.Approved(_scene.Helena, id);
        (await own.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.SamePerson);
        await _scene.Approved(_scene.Anders, id);
        (await _scene.Database.Get<SupportQueries>().View(_scene.Helena, support)).Should().BeNull();
        var emergency = () => _scene.Database.Get<EmergencyCommands>().OpenInEmergency(FormKey.By(_scene.Maria), support, "En mycket god anledning.");
        await emergency.Should().ThrowAsync<MissingException>();
        (await _scene.Seen(_scene.Helena, id)).Kind.Should().Be(CullingKind.AtRequest);
    }

    [Fact]
    public async Task Nobody_is_erased_while_a_support_of_theirs_is_open_and_nobody_is_asked_for_twice()
    {
        var open = _scene.Has(closed: null);
        var ask = () => Asked(open);
        (await ask.Should().ThrowAsync<RefusedException>()).Which.Refusal.Code.Should().Be(CullingRefusals.SupportOpen.Code);
        (await _scene.Queries.Asking(_scene.Helena, open))!.WhyNot!.Wording.Swedish.Should().Contain(open.ToString());

        var closed = _scene.Has(closed: 3);
        await Asked(closed);

        var again = () => Asked(closed);
        (await again.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.AlreadyListed);
    }

    [Fact]
    public void Every_table_that_a_culling_touches_has_a_name_on_the_certificate()
    {
        var tables = DataMap.Tables.Where(table => table.RowsGo || table.BareRows is not null).Select(table => table.Entity)
            .Concat(RegisterRule.All.Select(rule => rule.Table)).ToList();

        tables.Select(table => CullingTexts.NameOf(table.Name).Swedish).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(20);
    }

    [Fact]
    public async Task A_figure_tells_those_who_see_figures_how_many_of_its_supports_no_list_can_show_any_more()
    {
        var support = _scene.Has(closed: 30);
        _scene.Has(closed: 30);
        var figures = _scene.Database.Get<FigureQueries>();
        var before = (await figures.Supports(_scene.Helena, "supports.closed", 2024, 1))!.Total;
        await _scene.Database.HasErased(_scene.Database.PersonOf(support), _scene.Anders);

        var culled = await figures.Culled(_scene.Helena, "supports.closed", 2024);

        (before, culled, (await figures.Supports(_scene.Helena, "supports.closed", 2024, 1))!.Total).Should().Be((2, 1, 1));
        (await figures.ForCommandLine(2024)).Count("supports.closed").Should().Be(2);
        (await figures.Culled(_scene.Helena, "supports.closed", 2023)).Should().Be(0);
        (await figures.Culled(_scene.Sara, "supports.closed", 2024)).Should().BeNull("the count itself is not hers to see");
    }

    [Fact]
    public async Task Registers_are_culled_by_rules_of_their_own_and_a_key_contact_that_anything_points_to_stays()
    {
        using var scene = new CullingScene(new() { KeyContactsMonths = 12, SessionsMonths = 3, DeputiesMonths = 6, LogReviewsMonths = 24 });
        var db = scene.Database;
        db.Clock.Set(new(2024, 6, 1, 12, 0, 0));
        var (unused, used, inUse) = (Contact("Ingen går dit"), Contact("Har hjälpt"), Contact("Används"));
        db.HasSession(scene.Anders);
        var support = db.HasSupport(scene.Sara);
        using (var tables = db.Open())
        {
            var signed = new Signature(scene.Sara.Id, db.Clock.Now());
            foreach (var contact in tables.KeyContacts.Where(contact => contact.Id != inUse).ToList())
                contact.Retire(signed.On);
            tables.Sessions.Single().End(SessionEnd.SignedOut, signed.At);
            tables.Supports.Single(known => known.Id == support).NoteObstacle(ObstacleKind.LongWait, used, signed.On, "", signed);
            tables.SaveChanges();
        }

        db.Clock.Set(new(2026, 11, 19, 14, 32, 0));
        (await scene.Queries.Overview(scene.Helena))!.Rules.Where(rule => rule.Due > 0).Select(rule => (rule.Name.Swedish, rule.Due))
            .Should().Equal(("Arkiverade nyckelkontakter", 1), ("Avslutade inloggningar", 1));

        await scene.Approved(scene.Anders, await scene.HandedIn(scene.Helena));

        using var after = db.Open();
        after.KeyContacts.Select(contact => contact.Id).Should().BeEquivalentTo([used, inUse]);
        after.Sessions.Count(session => session.EndedAt != null).Should().Be(0);
        after.KeyContacts.Any(contact => contact.Id == unused).Should().BeFalse();

        KeyContactId Contact(string organisation)
        {
            var contact = KeyContact.Add(new(organisation, "", "", "", "", []));
            db.Has(contact);
            return contact.Id;
        }
    }

    /// <summary>Opened again, today.</summary>
    private async Task Again(SupportId id) => await _scene.Database.Get<SupportCommands>().Reopen(
        await _scene.Database.Seen(_scene.Helena, id), "Nytt behov", null);

    private async Task Restricted(SupportId id) => await _scene.Database.Get<RestrictionCommands>().Restrict(
        await _scene.Database.Seen(_scene.Helena, id), RestrictionGround.NeededForClaim, "Hon behöver papperen i en tvist.");

    private Task<CullingId> Asked(SupportId support) =>
        _scene.Commands.AskForErasure(FormKey.By(_scene.Helena), _scene.Session(_scene.Helena), support);
}
