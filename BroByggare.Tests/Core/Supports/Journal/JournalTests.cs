using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Journal;

/// <summary>Contacts, notes, results, obstacles, and who is responsible.</summary>
public class JournalTests
{
    [Fact]
    public void A_contact_with_words_becomes_a_note_too()
    {
        var support = A.Support();

        support.LogContact(ContactKind.Visit, A.Today, 45, "Vi skrev ansökan.", false, A.Signed());

        support.Contacts.Should().ContainSingle(contact => contact.Minutes == 45);
        support.Notes.Should().ContainSingle(note => note.Text.Text == "Vi skrev ansökan." && !note.IsShared);
        support.LastContactOn.Should().Be(A.Today);
    }

    [Fact]
    public void A_contact_without_words_is_only_counted()
    {
        var support = A.Support();

        support.LogContact(ContactKind.AuthorityCall, A.Today, 10, " ", true, A.Signed());

        support.Notes.Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-15)]
    [InlineData(1_441)]
    public void A_contact_lasts_from_a_minute_to_a_day(int minutes)
    {
        var log = () => A.Support().LogContact(ContactKind.Call, A.Today, minutes, "", true, A.Signed());

        log.ShouldBeRefusedBy(CommonRefusals.OutOfRange);
    }

    [Fact]
    public void An_older_contact_written_later_does_not_move_the_last_contact_back()
    {
        var support = A.Support(openedOn: A.Today.AddDays(-30));
        support.LogContact(ContactKind.Call, A.Today, 5, "", true, A.Signed());

        support.LogContact(ContactKind.Visit, A.Today.AddDays(-9), 30, "", true, A.Signed());

        support.LastContactOn.Should().Be(A.Today);
    }

    [Theory]
    [InlineData(-31, "support.before-opening")]
    [InlineData(1, "common.in-the-future")]
    [InlineData(1_500, "common.in-the-future")]
    [InlineData(-10_000, "common.too-long-ago")]
    public void A_contact_is_neither_before_the_support_was_opened_nor_after_today(int days, string rule)
    {
        var support = A.Support(openedOn: A.Today.AddDays(-30));

        var log = () => support.LogContact(ContactKind.Call, A.Today.AddDays(days), 5, "", true, A.Signed());

        log.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be(rule);
        support.Contacts.Should().BeEmpty();
    }

    [Fact]
    public void The_day_the_support_was_opened_is_a_day_for_a_contact()
    {
        var support = A.Support(openedOn: A.Today.AddDays(-30));

        support.LogContact(ContactKind.Call, A.Today.AddDays(-30), 5, "", true, A.Signed());

        support.LastContactOn.Should().Be(A.Today.AddDays(-30));
    }

    [Fact]
    public void A_contact_taken_back_is_not_the_last_contact_any_more()
    {
        var support = A.Support();
        support.LogContact(ContactKind.Call, A.Today, 5, "", true, A.Signed());

        support.TakeBackContact(support.Contacts[0].Id, A.Signed());

        support.LastContactOn.Should().BeNull();
        support.History[^1].Kind.Should().Be(HistoryKind.ContactTakenBack);
    }

    [Fact]
    public void The_longest_note_fits_and_one_character_more_is_refused_with_words()
    {
        var support = A.Support();
        support.WriteNote(new('å', Input.LongestNote), true, A.Signed());

        var write = () => support.WriteNote(new('å', Input.LongestNote + 1), true, A.Signed());

        write.Should().Throw<RefusedException>().Which.Refusal.Wording.Swedish.Should().Contain("20\u00a0000");
    }

    [Fact]
    public void A_correction_stands_beside_the_note_and_the_note_stays()
    {
        var support = A.Support();
        support.WriteNote("De lovade svar inom två veckor.", true, A.Signed());

        support.CorrectNote(support.Notes[0].Id, "De lovade svar inom en vecka.", A.Signed());

        support.Notes.Should().ContainSingle(note => note.Text.Text == "De lovade svar inom två veckor.");
        support.NoteAdditions.Should().ContainSingle(addition => !addition.IsOwnView);
    }

    [Fact]
    public void The_persons_own_view_stands_beside_the_note()
    {
        var support = A.Support();
        support.WriteNote("Mötet gick bra.", true, A.Signed());

        support.WriteOwnView(support.Notes[0].Id, "Jag fick inte prata klart.", A.Signed());

        support.NoteAdditions.Should().ContainSingle(addition => addition.IsOwnView);
    }

    [Fact]
    public void A_result_is_dated_when_it_came_about()
    {
        var note = () => A.Support().NoteResult(ResultKind.Job, A.Today.AddDays(1), "", A.Signed());

        note.ShouldBeRefusedBy(CommonRefusals.InTheFuture);
    }

    [Fact]
    public void What_was_noted_by_mistake_is_taken_back_once()
    {
        var support = A.Support();
        support.NoteResult(ResultKind.Job, A.Today, "", A.Signed());
        support.TakeBackResult(support.Results[0].Id, A.Signed());

        var again = () => support.TakeBackResult(support.Results[0].Id, A.Signed());

        again.ShouldBeRefusedBy(SupportRefusals.AlreadyTakenBack);
    }

    [Fact]
    public void Two_who_are_responsible_make_it_joint()
    {
        var support = A.Support();
        support.IsJoint.Should().BeFalse();

        support.AddResponsible(new(7), "Skolan är hans område.", A.Signed());

        support.IsJoint.Should().BeTrue();
        support.History[^1].MemberId.Should().Be(new TeamMemberId(7));
    }

    [Fact]
    public void Nobody_is_made_responsible_twice()
    {
        A.Support().WhyNotAddResponsible(A.Bridgebuilder.Id).Should().Be(SupportRefusals.AlreadyResponsible);
    }

    [Fact]
    public void Somebody_is_always_responsible()
    {
        A.Support().WhyNotRemoveResponsible(A.Bridgebuilder.Id).Should().Be(SupportRefusals.LastResponsible);
    }
}
