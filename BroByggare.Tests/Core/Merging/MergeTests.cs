using BroByggare.Core.Authorization;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Merging;
using BroByggare.Core.People;
using BroByggare.Core.Privacy;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using BroByggare.Tests.Core.Privacy.Retention;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Merging;

/// <summary>Two records of one person become one, everything is kept, and for a day it can be undone.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;
    private readonly Actor _jonas;
    private readonly Actor _helena;
    private readonly SupportId _kept;
    private readonly SupportId _gone;

    public MergeTests()
    {
        (_sara, _jonas, _helena) = _database.HasColleagues();
        _kept = _database.HasSupport(_sara, "Anna-Karin Berg");
        _gone = _database.HasSupport(_jonas, "Annakarin");
    }

    private MergeCommands Commands => _database.Get<MergeCommands>();

    private SupportQueries Supports => _database.Get<SupportQueries>();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Both_supports_belong_to_the_record_that_is_kept_and_nothing_that_was_written_is_lost()
    {
        await Note(_jonas, _gone, "Skrivet hos Jonas");
        await _database.Get<PersonCommands>().WriteStatement(await Person(_jonas, _gone), StatementAbout.Support, "Jag ser det annorlunda");

        await Commands.Merge(FormKey.By(_helena), _kept, _gone);

        var moved = (await Supports.View(_jonas, _gone))!;
        moved.Person.Name.Should().Be("Anna-Karin Berg");
        moved.Responsible.Select(member => member.Id).Should().Equal(_jonas.Id);
        (await Supports.Journal(_jonas, _gone, 10))!.Rows.Should().ContainSingle().Which.Text.Should().Be("Skrivet hos Jonas");
        moved.Person.Statements.Should().ContainSingle().Which.Words.Should().Be("Jag ser det annorlunda");
        moved.Person.Former.Should().ContainSingle().Which.Was.Should().Be("Annakarin");
        using var db = _database.Open();
        db.Supports.Select(support => support.PersonId).Distinct().Count().Should().Be(1);
    }

    [Fact]
    public async Task If_either_says_no_to_text_messages_none_are_sent_and_undone_each_says_what_it_did()
    {
        await Ways(_sara, _kept, new("031-390 06 01", true, "", ""));
        await Ways(_jonas, _gone, new("031-390 06 02", false, "", ""));

        await Commands.Merge(FormKey.By(_helena), _kept, _gone);

        (await Supports.View(_sara, _kept))!.Person.Ways.Should().Be(new ContactWays("031-390 06 01", false, "", ""));
        await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);
        (await Supports.View(_sara, _kept))!.Person.Ways.TextMessages.Should().BeTrue();
        (await Supports.View(_jonas, _gone))!.Person.Ways.TextMessages.Should().BeFalse();
    }

    [Fact]
    public async Task What_was_known_only_in_the_other_record_is_known_and_undone_each_has_its_own()
    {
        await Ways(_sara, _kept, new("", false, "anna@exempel.example", ""));
        await Ways(_jonas, _gone, new("031-390 06 02", true, "karin@exempel.example", "Svarar inte på dolt nummer"));

        await Commands.Merge(FormKey.By(_helena), _kept, _gone);

        (await Supports.View(_sara, _kept))!.Person.Ways.Should().Be(
            new ContactWays("031-390 06 02", true, "anna@exempel.example", "Svarar inte på dolt nummer"));
        await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);
        (await Supports.View(_sara, _kept))!.Person.Ways.Should().Be(new ContactWays("", false, "anna@exempel.example", ""));
        (await Supports.View(_jonas, _gone))!.Person.Ways.Should().Be(
            new ContactWays("031-390 06 02", true, "karin@exempel.example", "Svarar inte på dolt nummer"));
    }

    [Theory]
    [InlineData("Ring efter kl. 15", "Ring inte hem", "Ring efter kl. 15 Ring inte hem")]
    [InlineData("Ring efter kl. 15. Ring inte hem", "Ring inte hem", "Ring efter kl. 15. Ring inte hem")]
    [InlineData("Ring inte hem", "Ring inte hem", "Ring inte hem")]
    public async Task Safe_words_of_both_hold_and_undone_each_has_its_own(string kept, string gone, string both)
    {
        await Ways(_sara, _kept, new("", false, "", kept));
        await Ways(_jonas, _gone, new("", false, "", gone));

        await Commands.Merge(FormKey.By(_helena), _kept, _gone);

        (await Supports.View(_sara, _kept))!.Person.Ways.When.Should().Be(both);
        await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);
        (await Supports.View(_sara, _kept))!.Person.Ways.When.Should().Be(kept);
        (await Supports.View(_jonas, _gone))!.Person.Ways.When.Should().Be(gone);
    }

    [Fact]
    public async Task Safe_words_that_have_no_room_together_are_shortened_first()
    {
        await Ways(_sara, _kept, new("", false, "", new string('a', 300)));
        await Ways(_jonas, _gone, new("", false, "", new string('b', 200)));

        var merge = async () => await Commands.Merge(FormKey.By(_helena), _kept, _gone);

        (await merge.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(MergeRefusals.SafeWordsTooLong);
        (await _database.Get<MergeQueries>().Preview(_helena, _kept, _gone))!.WhyNot.Should().Be(MergeRefusals.SafeWordsTooLong);
        await Ways(_jonas, _gone, new("", false, "", new string('b', 199)));
        await merge.Should().NotThrowAsync();
    }

    [Fact]
    public async Task What_is_changed_of_the_person_since_is_put_back_before_it_is_undone_for_it_is_of_one_of_the_two()
    {
        await Ways(_jonas, _gone, new("031-390 06 02", false, "", ""));
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);
        var merged = (await Supports.View(_sara, _kept))!.Person;
        await Describe(merged.Ways with { When = "Bor hos sin syster" });
        var undo = async () => await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);

        (await undo.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(
            MergeRefusals.ChangedSince.With(PersonFact.When.Name()));
        await Describe(merged.Ways);
        await undo();

        (await Supports.View(_sara, _kept))!.Person.Ways.Should().Be(ContactWays.None);
        (await Supports.View(_jonas, _gone))!.Person.Ways.Phone.Should().Be("031-390 06 02");

        async Task Describe(ContactWays ways)
        {
            var person = (await Supports.View(_sara, _kept))!.Person;
            await _database.Get<PersonCommands>().Describe(person.Seen, person.Name, null, ways, RectifiedBecause.WasWrong, waysAreSafe: true);
        }
    }

    [Fact]
    public async Task Protected_registration_forgets_the_ways_in_both_records_and_in_the_merging()
    {
        await Ways(_sara, _kept, new("", false, "anna@exempel.example", ""));
        await Ways(_jonas, _gone, new("031-390 06 02", true, "karin@exempel.example", ""));
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);

        await _database.Get<AccessCommands>().Protect(
            (await Supports.View(_helena, _kept))!.Seen, ProtectionKind.ProtectedRegistration, [_sara.Id, _helena.Id], waysAreSafe: false);

        using var db = _database.Open();
        db.People.AsEnumerable().Select(person => person.Ways).Should().OnlyContain(ways => ways.Phone == "" && ways.Mail == "");
        db.PersonMerges.AsEnumerable().Should().OnlyContain(merge => merge.After.Text == "");
        await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);
    }

    [Fact]
    public async Task Each_support_tells_of_the_person_s_others_that_one_finds()
    {
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);

        (await Supports.View(_helena, _kept))!.Others.Select(other => other.Id).Should().Equal(_gone);
        (await Supports.View(_sara, _kept))!.Others.Should().BeEmpty("it is a colleague's");
    }

    [Fact]
    public async Task Both_supports_tell_that_two_records_became_one_and_that_it_was_undone()
    {
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);
        await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);

        foreach (var (actor, support) in new[] { (_sara, _kept), (_jonas, _gone) })
        {
            (await Supports.History(actor, support, 10))!.Rows.Select(row => row.Sentence().Swedish).Should().StartWith(
                ["Helena Sund ångrade sammanslagningen av personens två poster.", "Helena Sund slog ihop personens två poster till en."]);
        }
    }

    [Fact]
    public async Task The_preview_shows_both_and_that_both_are_open()
    {
        var preview = (await _database.Get<MergeQueries>().Preview(_helena, _kept, _gone))!;

        (preview.Kept.Name, preview.Gone.Name, preview.WhyNot, preview.BothAreOpen).Should().Be(("Anna-Karin Berg", "Annakarin", null, true));
        preview.Gone.Supports.Single().Responsible.Should().Equal("Jonas Berg");
    }

    [Fact]
    public async Task Only_a_coordinator_merges_and_only_those_they_find()
    {
        var other = _database.HasMember(Role.Coordinator, _database.HasTeam("Andra"));
        foreach (var actor in (Actor[])[_sara, _jonas, other])
        {
            var merge = () => Commands.Merge(FormKey.By(actor), _kept, _gone);
            await merge.Should().ThrowAsync<MissingException>();
            (await _database.Get<MergeQueries>().Preview(actor, _kept, _gone)).Should().BeNull();
        }
    }

    [Fact]
    public async Task Neither_is_merged_while_one_is_protected_or_with_itself()
    {
        await _database.Get<AccessCommands>().Protect(await _database.Seen(_helena, _gone), ProtectionKind.ConfidentialityMark, [_jonas.Id, _helena.Id], waysAreSafe: true);

        var merge = () => Commands.Merge(FormKey.By(_helena), _kept, _gone);
        var withItself = () => Commands.Merge(FormKey.By(_helena), _kept, _kept);

        (await merge.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(MergeRefusals.Marked);
        (await withItself.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(MergeRefusals.SamePerson);
    }

    [Fact]
    public async Task Undone_within_a_day_each_has_what_was_theirs_and_what_was_written_meanwhile()
    {
        await Note(_jonas, _gone, "Före");
        await _database.Get<PersonCommands>().WriteStatement(await Person(_jonas, _gone), StatementAbout.Support, "Mitt");
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);
        await Note(_jonas, _gone, "Under tiden");
        _database.Clock.Pass(TimeSpan.FromHours(23));

        await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);

        var apart = (await Supports.View(_jonas, _gone))!;
        apart.Person.Name.Should().Be("Annakarin");
        apart.Person.Statements.Should().ContainSingle();
        (await Supports.Journal(_jonas, _gone, 10))!.Rows.Select(entry => entry.Text).Should().BeEquivalentTo("Under tiden", "Före");
        var kept = (await Supports.View(_sara, _kept))!;
        (kept.Person.Name, kept.Person.Former.Count, kept.Person.Statements.Count, kept.Merged).Should().Be(("Anna-Karin Berg", 0, 0, null));
    }

    [Fact]
    public async Task What_was_written_meanwhile_does_not_go_with_the_other_person()
    {
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);
        await Note(_jonas, _gone, "Under tiden");
        await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);

        await _database.HasErased(_database.PersonOf(_kept), _helena);

        (await Supports.Journal(_jonas, _gone, 10))!.Rows.Single().Text.Should().Be("Under tiden");
    }

    [Fact]
    public async Task What_the_person_said_meanwhile_goes_with_the_support_that_it_was_said_in()
    {
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);
        await _database.Get<PersonCommands>().WriteStatement(await Person(_jonas, _gone), StatementAbout.Support, "Det var min syster");
        await _database.Get<PersonCommands>().WriteStatement(await Person(_sara, _kept), StatementAbout.Support, "Det var jag");

        await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);
        await _database.HasErased(_database.PersonOf(_kept), _helena);

        (await Supports.View(_jonas, _gone))!.Person.Statements.Should().ContainSingle().Which.Words.Should().Be("Det var min syster");
    }

    /// <summary>Marked is the safe side; a reason is of one of the two.</summary>
    [Fact]
    public async Task A_mark_that_was_set_meanwhile_holds_for_both_and_its_reason_stays_where_it_was_written()
    {
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);
        await _database.Get<RestrictionCommands>().Restrict(
            (await Supports.View(_helena, _gone))!.Seen, RestrictionGround.AccuracyContested, "Uppgiften om vräkningen är fel");

        await Commands.Undo((await Supports.View(_helena, _kept))!.Merged!.Seen);

        (await Supports.View(_helena, _gone))!.Restriction!.Why.Should().Be("Uppgiften om vräkningen är fel");
        (await Supports.View(_helena, _kept))!.Restriction!.Why.Should().BeEmpty();
        (await Supports.History(_helena, _kept, 50))!.Rows.Should().NotContain(row => row.Why.Contains("vräkningen"));
    }

    [Fact]
    public async Task After_a_day_it_cannot_be_undone()
    {
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);
        var seen = (await Supports.View(_helena, _kept))!.Merged!.Seen;
        _database.Clock.Pass(TimeSpan.FromDays(1));

        var undo = () => Commands.Undo(seen);

        (await undo.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(MergeRefusals.TooLateToUndo);
        (await Supports.View(_helena, _kept))!.Merged.Should().BeNull();
    }

    [Fact]
    public async Task When_the_person_is_erased_the_other_record_goes_too_and_both_keys()
    {
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);
        var person = _database.PersonOf(_kept);

        await _database.HasErasedRows(person, _helena);
        await _database.Get<BroByggare.Core.Privacy.Retention.UnfinishedErasures>().Finish();

        using var db = _database.Open();
        db.People.Select(record => record.IsErased).Should().AllBeEquivalentTo(true);
        _database.Get<PersonKeys>().Known().Should().BeEmpty();
        db.PersonMerges.Should().BeEmpty();
        db.PersonNameKeys.Should().BeEmpty();
    }

    [Fact]
    public async Task The_access_extract_has_what_stands_in_both_records()
    {
        await Commands.Merge(FormKey.By(_helena), _kept, _gone);

        var told = (await _database.Get<ExtractQueries>().Of(_helena, _kept))!;

        var words = told.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Entries)
            .SelectMany(entry => entry.Facts).Select(fact => fact.Value.Swedish).ToList();
        words.Should().Contain(value => value.Contains("Anna-Karin Berg")).And.Contain(value => value.Contains("Annakarin"));
    }

    private async Task<Seen<PersonId>> Person(Actor actor, SupportId support) => (await Supports.View(actor, support))!.Person.Seen;

    private async Task Ways(Actor by, SupportId support, ContactWays ways)
    {
        var person = (await Supports.View(by, support))!.Person;
        await _database.Get<PersonCommands>().Describe(person.Seen, person.Name, person.YearOfBirth, ways, RectifiedBecause.HasChanged);
    }

    private async Task Note(Actor by, SupportId support, string words) =>
        await _database.Get<SupportCommands>().WriteNote(await _database.Seen(by, support), words, true);
}
