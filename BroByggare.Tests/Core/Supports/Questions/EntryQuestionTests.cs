using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Supports.Striking;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Supports.Questions;

/// <summary>The coordinator and those responsible ask each other about an entry: a conversation, not a control.</summary>
public sealed class EntryQuestionTests : IDisposable
{
    private const string Words = "Fick hon det skriftligt?";
    private const string Answer = "Ja, det kom i fredags.";

    private readonly SupportScene _scene = new();

    private EntryQuestionCommands Asking => _scene.Database.Get<EntryQuestionCommands>();

    private EntryQuestionQueries Queries => _scene.Database.Get<EntryQuestionQueries>();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_question_on_a_contact_waits_for_those_responsible_with_number_name_and_first_words()
    {
        var contact = await HasContact();

        await Ask(_scene.Helena, EntryPlace.Contact, contact);

        var row = (await Queries.Waiting(_scene.Sara)).Should().ContainSingle().Subject;
        (row.Support, row.Name, row.Place, row.Part, row.By, row.Words, row.IsAnswered).Should().Be((_scene.Id, "Mira", EntryPlace.Contact, contact, "Helena Sund", Words, false));
        (await Queries.Waiting(_scene.Helena)).Should().BeEmpty("it is not hers to answer");
        (await Queries.Waiting(_scene.Daniel)).Should().BeEmpty("he does not find the support");
        (await Queries.Of(_scene.Daniel, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task An_answer_waits_for_whoever_asked_until_the_question_is_closed_and_again_when_that_is_undone()
    {
        var question = await Asked();
        await Do(_scene.Sara, seen => Asking.Answer(seen, question, Answer));

        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
        var row = (await Queries.Waiting(_scene.Helena)).Should().ContainSingle().Subject;
        (row.By, row.Words, row.IsAnswered).Should().Be(("Sara Lind", Answer, true));

        await Do(_scene.Helena, seen => Asking.Close(seen, question, 2));
        (await Queries.Waiting(_scene.Helena)).Should().BeEmpty();
        await Do(_scene.Helena, seen => Asking.OpenAgain(seen, question));
        (await Queries.Waiting(_scene.Helena)).Should().ContainSingle();
    }

    [Fact]
    public async Task Several_turns_are_told_in_order_each_with_its_author()
    {
        var question = await Asked();
        await Do(_scene.Sara, seen => Asking.Answer(seen, question, Answer));
        await Do(_scene.Helena, seen => Asking.Answer(seen, question, "Lägg det bland bilagorna."));

        var row = await Shown(_scene.Sara);

        row.Turns.Select(turn => (turn.By, turn.Words, turn.IsOwn)).Should().Equal(
            ("Helena Sund", Words, false), ("Sara Lind", Answer, true), ("Helena Sund", "Lägg det bland bilagorna.", false));
        row.IsAnswered.Should().BeFalse();
        (await Queries.Waiting(_scene.Sara)).Should().ContainSingle();
    }

    [Fact]
    public async Task It_is_seen_once_by_one_to_whom_it_was_said_and_not_by_the_asker_s_own_look()
    {
        var question = await Asked();
        (await Shown(_scene.Helena)).IsToBeSeen.Should().BeFalse();
        (await Shown(_scene.Sara)).IsToBeSeen.Should().BeTrue();
        var own = () => Do(_scene.Helena, seen => Asking.See(seen, question));
        (await own.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(EntryQuestionRefusals.NothingToSee);

        await Do(_scene.Sara, seen => Asking.See(seen, question));

        var row = await Shown(_scene.Helena);
        (row.SeenBy, row.SeenAt).Should().Be(("Sara Lind", _scene.Database.Clock.Now().InStockholm()));
        (await Shown(_scene.Sara)).IsToBeSeen.Should().BeFalse();
        await Do(_scene.Sara, seen => Asking.Answer(seen, question, Answer));
        (await Shown(_scene.Sara)).SeenBy.Should().BeNull("what was said last is new");
        (await Shown(_scene.Helena)).IsToBeSeen.Should().BeTrue();
    }

    [Fact]
    public async Task A_bridge_builder_asks_the_coordinator_the_same_way()
    {
        var contact = await HasContact();
        await Ask(_scene.Sara, EntryPlace.Contact, contact);

        (await Queries.Waiting(_scene.Helena)).Should().ContainSingle().Which.By.Should().Be("Sara Lind");
        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
        var question = (await Shown(_scene.Helena)).Id;
        await Do(_scene.Helena, seen => Asking.Answer(seen, question, Answer));

        (await Queries.Waiting(_scene.Sara)).Should().ContainSingle().Which.IsAnswered.Should().BeTrue();
    }

    [Fact]
    public async Task An_open_question_follows_a_handover()
    {
        await Asked();
        await _scene.Assigned(_scene.Daniel.Id);

        (await Queries.Waiting(_scene.Daniel)).Should().ContainSingle();
        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_kind_of_entry_can_be_asked_about_and_what_is_not_there_cannot()
    {
        await _scene.At(SupportStep.Implementation);
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Skolan ringde.", true));
        await _scene.Do((commands, seen) => commands.NoteResult(seen, ResultKind.Job, _scene.Today, ""));
        await _scene.Refer((commands, seen) => commands.Refer(seen, ReferralKind.Refer, _scene.Contact, "Ansökan", _scene.Today.AddDays(7), isShared: false));
        var note = (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows.Single().Note!.Value.Value;
        var result = (await _scene.Queries.Outcomes(_scene.Sara, _scene.Id, 10))!.Results.Rows.Single().Id.Value;

        await Ask(_scene.Helena, EntryPlace.Note, note);
        await Ask(_scene.Helena, EntryPlace.Result, result);
        await Ask(_scene.Helena, EntryPlace.PlanAction, 1);
        await Ask(_scene.Helena, EntryPlace.Referral, 1);
        await Ask(_scene.Helena, EntryPlace.Step, SupportStep.Implementation.Number());

        (await Queries.Of(_scene.Sara, _scene.Id))!.Select(row => row.Place).Should().Equal(
            EntryPlace.Note, EntryPlace.Result, EntryPlace.PlanAction, EntryPlace.Referral, EntryPlace.Step);
        foreach (var place in Enum.GetValues<EntryPlace>())
        {
            var missing = () => Ask(_scene.Helena, place, 999);
            await missing.Should().ThrowAsync<MissingException>($"there is no such {place}");
        }
    }

    [Fact]
    public async Task One_s_own_note_is_not_asked_about_since_nobody_else_reads_it()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Bara för mig.", false));
        var note = (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows.Single().Note!.Value.Value;

        var own = () => Ask(_scene.Sara, EntryPlace.Note, note);
        var another = () => Ask(_scene.Helena, EntryPlace.Note, note);

        (await own.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(EntryQuestionRefusals.NoteNotShared);
        await another.Should().ThrowAsync<MissingException>();
    }

    [Fact]
    public async Task There_is_one_open_question_on_an_entry_and_one_that_is_closed_is_not_written_in()
    {
        var question = await Asked();
        var contact = (await Shown(_scene.Helena)).Part;
        var again = () => Ask(_scene.Sara, EntryPlace.Contact, contact);
        (await again.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(EntryQuestionRefusals.AlreadyOpen);

        await Do(_scene.Sara, seen => Asking.Close(seen, question, 1));

        var late = () => Do(_scene.Sara, seen => Asking.Answer(seen, question, Answer));
        (await late.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(EntryQuestionRefusals.Closed);
        var twice = () => Do(_scene.Helena, seen => Asking.Close(seen, question, 1));
        (await twice.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(EntryQuestionRefusals.Closed);
        await Ask(_scene.Sara, EntryPlace.Contact, contact);
        var undone = () => Do(_scene.Helena, seen => Asking.OpenAgain(seen, question));
        (await undone.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(EntryQuestionRefusals.AlreadyOpen);
    }

    [Fact]
    public async Task What_was_never_read_is_not_closed()
    {
        var question = await Asked();
        await Do(_scene.Sara, seen => Asking.Answer(seen, question, Answer));

        var close = () => Do(_scene.Helena, seen => Asking.Close(seen, question, 1));

        (await close.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(EntryQuestionRefusals.NotRead);
    }

    [Fact]
    public async Task It_ends_with_a_contact_that_is_taken_back_and_goes_on_when_that_is_brought_back()
    {
        var question = await Asked();
        var contact = new ContactId((await Shown(_scene.Helena)).Part);

        await _scene.Do((commands, seen) => commands.TakeBackContact(seen, contact));

        (await Shown(_scene.Helena)).EndedAt.Should().NotBeNull();
        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
        var answer = () => Do(_scene.Sara, seen => Asking.Answer(seen, question, Answer));
        (await answer.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(EntryQuestionRefusals.Ended);

        await _scene.Do((commands, seen) => commands.BringBackContact(seen, contact));
        (await Queries.Waiting(_scene.Sara)).Should().ContainSingle();
    }

    [Fact]
    public async Task Its_words_go_with_words_that_are_struck()
    {
        await Asked(words: "Hon fick besked.");
        var striking = _scene.Database.Get<StrikingCommands>();
        var note = (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows.Single().Note!.Value;
        await Do(_scene.Sara, seen => striking.AskToStrikeNote(seen, note, "Fel person."));
        var asked = (await _scene.Seen(_scene.Helena)).Strikings.Single().Id;

        await Do(_scene.Helena, seen => striking.Approve(seen, asked));

        var row = await Shown(_scene.Helena);
        row.EndedAt.Should().NotBeNull();
        row.Turns.Should().OnlyContain(turn => turn.Words == "");
    }

    [Fact]
    public async Task What_is_undone_as_if_it_had_not_been_leaves_no_question()
    {
        var contact = await HasContact();
        await Ask(_scene.Sara, EntryPlace.Contact, contact);

        await Do(_scene.Sara, seen => _scene.Database.Get<StrikingCommands>().UndoContact(seen, new(contact), null));

        await using var db = _scene.Database.Open();
        (await db.EntryQuestions.CountAsync(), await db.EntryTurns.CountAsync()).Should().Be((0, 0));
    }

    [Fact]
    public async Task In_a_closed_support_it_is_answered_and_nothing_new_is_asked()
    {
        var question = await Asked();
        await _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, ""));

        await Do(_scene.Sara, seen => Asking.Answer(seen, question, Answer));

        (await Queries.Waiting(_scene.Helena)).Should().ContainSingle();
        var anew = () => Ask(_scene.Helena, EntryPlace.Step, 1);
        (await anew.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.Closed);
    }

    [Fact]
    public async Task While_use_is_restricted_it_is_read_and_nothing_is_done_with_it()
    {
        var question = await Asked();
        await Do(_scene.Helena, seen => _scene.Database.Get<RestrictionCommands>().Restrict(seen, RestrictionGround.AccuracyContested, "Hon säger att det är fel."));

        (await Shown(_scene.Sara)).IsToBeSeen.Should().BeFalse();
        (await Queries.Waiting(_scene.Sara)).Should().BeEmpty();
        foreach (var use in new Func<Seen<SupportId>, Task>[]
            { seen => Asking.Answer(seen, question, Answer), seen => Asking.See(seen, question), seen => Asking.Close(seen, question, 1) })
        {
            var used = () => Do(_scene.Sara, use);
            (await used.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.UseIsRestricted);
        }
    }

    [Fact]
    public async Task An_open_question_stands_in_the_lists()
    {
        await Asked();

        foreach (var actor in new[] { _scene.Sara, _scene.Helena })
            (await _scene.Database.Get<SupportListQueries>().List(actor, new(), 1)).Page.Rows.Single().OpenQuestions.Should().Be(1);
    }

    [Fact]
    public async Task The_words_are_wanted_and_at_most_a_thousand_characters()
    {
        var contact = await HasContact();
        var empty = () => Ask(_scene.Helena, EntryPlace.Contact, contact, " ");
        var tooLong = () => Ask(_scene.Helena, EntryPlace.Contact, contact, new('a', EntryTurn.Longest + 1));
        (await empty.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(EntryQuestionRefusals.WordsMissing);
        (await tooLong.Should().ThrowAsync<RefusedException>()).Which.Refusal.Code.Should().Be(CommonRefusals.TooLong.Code);
    }

    private async Task<int> HasContact(string words = "")
    {
        await _scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, _scene.Today, 15, words, true, "", null));
        return (await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10))!.Rows[0].Contact!.Value.Value;
    }

    /// <summary>Helena has asked about a contact of Sara's.</summary>
    private async Task<EntryQuestionId> Asked(string words = "")
    {
        await Ask(_scene.Helena, EntryPlace.Contact, await HasContact(words));
        return (await Shown(_scene.Helena)).Id;
    }

    private Task Ask(Actor actor, EntryPlace place, int part, string words = Words) => Do(actor, seen => Asking.Ask(seen, place, part, words));

    private async Task Do(Actor actor, Func<Seen<SupportId>, Task> change) => await change((await _scene.Seen(actor)).Seen);

    private async Task<EntryQuestionRow> Shown(Actor actor) => (await Queries.Of(actor, _scene.Id))!.Single();
}
