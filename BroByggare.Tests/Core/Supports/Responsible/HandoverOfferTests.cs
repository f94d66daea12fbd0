using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Supports.Responsible;

/// <summary>A support is offered to a colleague, who takes over or declines.</summary>
public sealed class HandoverOfferTests : IDisposable
{
    private const string Word = "Ring helst på förmiddagen.";

    private readonly SupportScene _scene = new();

    private HandOverCommands Handing => _scene.Handing;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Until_it_is_accepted_the_giver_is_responsible_and_whoever_is_asked_sees_no_name()
    {
        await _scene.At(SupportStep.MeasureIdentification);
        await Offer();

        var row = await ToDaniel();

        (row.Support, row.Name, row.Note, row.From).Should().Be((_scene.Id, "", Word, "Sara Lind"));
        (row.Step, row.Areas.Single()).Should().Be((SupportStep.MeasureIdentification, new AreaCode("housing")));
        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().BeNull();
        (await _scene.Seen()).Responsible.Should().ContainSingle().Which.Id.Should().Be(_scene.Sara.Id);
    }

    [Fact]
    public async Task Accepted_it_changes_hands_once_and_the_note_stands_in_the_journal_as_the_giver_s()
    {
        await Offer();
        var row = await ToDaniel();

        await Handing.Accept(row.Seen);
        await Handing.Accept(row.Seen);

        (await _scene.Seen(_scene.Daniel)).Responsible.Should().ContainSingle().Which.Id.Should().Be(_scene.Daniel.Id);
        (await _scene.Queries.View(_scene.Sara, _scene.Id)).Should().BeNull();
        await using var db = _scene.Database.Open();
        var note = await db.Notes.SingleAsync();
        (note.Text.Text, note.By, note.IsShared).Should().Be((Word, _scene.Sara.Id, true));
        var offer = await db.HandoverOffers.SingleAsync();
        (offer.State, offer.Note.Text).Should().Be((OfferState.Accepted, ""));
        (await Told(_scene.Sara)).Should().ContainSingle().Which.Kind.Should().Be(RemovedKind.HandoverAccepted);
        (await Told(_scene.Daniel)).Should().BeEmpty("he did it himself");
    }

    [Fact]
    public async Task The_history_says_who_when_and_how_the_person_was_told()
    {
        await Offer();
        await Handing.Accept((await ToDaniel()).Seen);

        var history = (await _scene.Queries.History(_scene.Daniel, _scene.Id, 10))!.Rows;

        history.Take(2).Select(row => row.Sentence().Swedish).Should().Equal(
            "Daniel Ek tog över från Sara Lind den 19 november 2026. Personen fick veta det 19 november 2026 (På telefon).",
            "Sara Lind erbjöd Daniel Ek att ta över.");
    }

    [Fact]
    public async Task Where_the_person_has_not_been_told_a_reason_is_needed_and_the_history_says_it()
    {
        HandoverTerms Not(string why) => _scene.Terms(_scene.Daniel.Id) with { Told = new(ToldWay.NotYet, null, why) };
        var silent = async () => await Handing.Assign((await _scene.Seen(_scene.Helena)).Seen, Not(""), _scene.Today);
        (await silent.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(HandoverRefusals.NotToldWhyMissing);

        await Handing.Assign((await _scene.Seen(_scene.Helena)).Seen, Not("Svarar inte."), _scene.Today);

        (await _scene.Queries.History(_scene.Daniel, _scene.Id, 10))!.Rows[0].Sentence().Swedish.Should().Be(
            "Helena Sund antecknade att Sara Lind lämnade över till Daniel Ek den 19 november 2026. Personen har inte fått veta det än: ”Svarar inte.”");
    }

    [Fact]
    public async Task Declined_it_stays_and_the_giver_is_told_why()
    {
        await Offer();

        await Handing.Decline((await ToDaniel()).Seen, "Jag är full.");

        (await _scene.Seen()).Responsible.Should().ContainSingle().Which.Id.Should().Be(_scene.Sara.Id);
        var told = (await Told(_scene.Sara)).Should().ContainSingle().Which;
        (told.Kind, told.Why).Should().Be((RemovedKind.HandoverDeclined, "Jag är full."));
        (await Waiting(_scene.Daniel)).Should().BeEmpty();
        (await Waiting(_scene.Helena)).Should().BeEmpty();
    }

    [Fact]
    public async Task Taken_back_meanwhile_it_cannot_be_accepted_on_what_was_shown()
    {
        await Offer();
        var shown = await ToDaniel();
        (await Waiting(_scene.Helena)).Should().ContainSingle("the coordinator sees offers that wait");

        await Handing.TakeBack((await Waiting(_scene.Sara)).Single().Seen);

        var accept = () => Handing.Accept(shown.Seen);
        await accept.Should().ThrowAsync<StaleException>();
        await using var db = _scene.Database.Open();
        (await db.HandoverOffers.SingleAsync()).WhyNotAnswer().Should().Be(HandoverRefusals.OfferTakenBack);
    }

    [Fact]
    public async Task Only_whoever_is_asked_answers_and_only_the_others_take_it_back()
    {
        await Offer();

        var forHim = async () => await Handing.Accept((await Waiting(_scene.Helena)).Single().Seen);
        var byHim = async () => await Handing.TakeBack((await ToDaniel()).Seen);

        (await forHim.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.NotAllowed);
        (await byHim.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.NotAllowed);
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("assigned")]
    [InlineData("kept out")]
    public async Task It_ends_when_the_support_is_closed_or_given_otherwise_or_whoever_is_asked_is_kept_out(string what)
    {
        await Offer();
        await (what switch
        {
            "closed" => _scene.Do((commands, seen) => commands.Close(seen, ClosingReason.Moved, "")),
            "assigned" => _scene.Assigned(_scene.Database.HasMember(Role.Bridgebuilder, _scene.Sara.TeamId, "Maria Holm").Id),
            _ => _scene.Database.Get<AccessCommands>().KeepOut((await _scene.Seen()).Seen, _scene.Daniel.Id, "De är släkt."),
        });

        (await Waiting(_scene.Daniel)).Should().BeEmpty();
        await using var db = _scene.Database.Open();
        var offer = await db.HandoverOffers.SingleAsync();
        (offer.State, offer.Note.Text).Should().Be((OfferState.Ended, ""));
    }

    [Fact]
    public async Task While_the_use_is_restricted_it_is_not_accepted_but_declined()
    {
        await Offer();
        await _scene.Database.Get<RestrictionCommands>().Restrict((await _scene.Seen()).Seen, RestrictionGround.ObjectionPending, "Vill vänta.");
        var row = await ToDaniel();

        var accept = () => Handing.Accept(row.Seen);
        row.WhyNotAccept.Should().Be(CommonRefusals.UseIsRestricted);
        (await accept.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.UseIsRestricted);
        await Handing.Decline(row.Seen, "Jag väntar.");

        (await Waiting(_scene.Daniel)).Should().BeEmpty();
    }

    [Fact]
    public async Task Of_a_protected_person_whoever_is_asked_is_shown_the_number_alone_until_they_have_it()
    {
        await _scene.Database.Get<AccessCommands>().Protect((await _scene.Seen()).Seen, ProtectionKind.ConfidentialityMark, [_scene.Sara.Id], true);
        await Offer();

        var row = await ToDaniel();
        (row.Step, row.Areas.Count, row.Note, row.Name).Should().Be((null, 0, "", ""));
        (await Waiting(_scene.Helena)).Should().BeEmpty("she does not find the person");
        await Handing.Accept(row.Seen);

        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().NotBeNull();
        (await _scene.Queries.View(_scene.Sara, _scene.Id)).Should().BeNull();
    }

    [Fact]
    public async Task One_is_offered_to_one_at_a_time_and_by_whoever_has_it()
    {
        await Offer();
        var again = () => _scene.Offered(_scene.Daniel.Id);
        (await again.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(HandoverRefusals.AlreadyOffered);

        await _scene.Database.MadeJoint(_scene.Sara, _scene.Id, _scene.Daniel);
        var another = async () => await Handing.Offer((await _scene.Seen(_scene.Daniel)).Seen, _scene.Terms(_scene.Daniel.Id));
        var assigned = async () => await Handing.Assign((await _scene.Seen()).Seen, _scene.Terms(_scene.Daniel.Id), _scene.Today);

        (await another.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(HandoverRefusals.OnlyOwn);
        (await assigned.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(HandoverRefusals.OnlyCoordinatorAssigns);
    }

    [Fact]
    public async Task What_was_decided_is_done_when_it_holds()
    {
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Möte om lägenheten", _scene.Today.AddDays(2), isMeeting: true));
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring skolan", _scene.Today));
        await _scene.Refer((commands, seen) => commands.GiveConsent(seen, _scene.Contact, "Att Sara hjälper med ansökan", "Ansökan", _scene.Today.AddDays(60)));
        var maria = _scene.Database.HasMember(Role.Bridgebuilder, _scene.Sara.TeamId, "Maria Holm");
        await _scene.Database.MadeJoint(_scene.Sara, _scene.Id, maria);
        var giver = (await Preview(_scene.Sara)).Givers.Single(giver => giver.Id == _scene.Sara.Id);
        giver.Matters.Select(matter => matter.Matter).Should().Equal(HandoverMatter.Meeting, HandoverMatter.Watch, HandoverMatter.Consent, HandoverMatter.Joint);

        var undecided = () => _scene.Offered(_scene.Daniel.Id);
        (await undecided.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(HandoverRefusals.Undecided);
        HandoverChoice[] choices = [HandoverChoice.Rebook, HandoverChoice.Ends, HandoverChoice.Withdraw, HandoverChoice.Leaves];
        await Handing.Offer((await _scene.Seen()).Seen, _scene.Terms(_scene.Daniel.Id) with
        {
            Decisions = [.. giver.Matters.Zip(choices, (matter, choice) => new HandoverDecision(matter.Matter, matter.Part, choice))],
        });
        (await _scene.Seen()).IsJoint.Should().BeTrue("nothing is done before it is accepted");
        await Handing.Accept((await ToDaniel()).Seen);

        var view = await _scene.Seen(_scene.Daniel);
        view.Responsible.Should().ContainSingle().Which.Id.Should().Be(_scene.Daniel.Id);
        view.Watches.Select(watch => watch.What).Should().BeEquivalentTo("Möte om lägenheten", "Boka om mötet den 21 november 2026");
        (await Preview(_scene.Helena)).Consents.Should().BeEmpty();
        (await Told(maria)).Select(row => row.Kind).Should().Contain(RemovedKind.Responsibility);
    }

    [Fact]
    public async Task The_preview_counts_what_follows_and_what_stays()
    {
        await _scene.At(SupportStep.Implementation);
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Delad", isShared: true));
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Min", isShared: false));
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring skolan", _scene.Today.AddDays(3)));

        var preview = await Preview(_scene.Helena);

        (preview.Name, preview.OwnActions, preview.OthersActions, preview.Watches, preview.SharedNotes).Should().Be(("Mira", 0, 1, 1, 1));
        preview.Givers.Should().ContainSingle().Which.OwnNotes.Should().Be(1);
        preview.Givers[0].Matters.Should().BeEmpty("the watch waits for a day to come");
        (await _scene.Database.Get<HandoverQueries>().Preview(_scene.Daniel, [_scene.Id], null)).Should().BeEmpty("it is not his");
        (await _scene.Database.Get<HandoverQueries>().Takers(_scene.Sara)).Select(taker => (taker.Name, taker.Supports)).Should().Equal(("Daniel Ek", 0), ("Sara Lind", 1));
    }

    [Fact]
    public async Task A_support_that_changes_hands_is_counted_once_and_is_not_joint()
    {
        await _scene.PassedTo(_scene.Daniel);

        var year = await _scene.Database.Get<FigureQueries>().ForCommandLine(_scene.Today.Year);

        year.Figures.Single(figure => figure.Figure.Code == "supports.ongoing").Count.Should().Be(1);
        year.Figures.Single(figure => figure.Figure.Code == "supports.joint").Count.Should().Be(0);
        (await _scene.Database.Get<SupportListQueries>().List(_scene.Helena, new(), 1)).Page.Total.Should().Be(1);
    }

    private async Task Offer() => await Handing.Offer((await _scene.Seen()).Seen, _scene.Terms(_scene.Daniel.Id) with { Note = Word });

    private async Task<HandoverOfferRow> ToDaniel() => (await Waiting(_scene.Daniel)).Single(row => row.IsToMe);

    private Task<IReadOnlyList<HandoverOfferRow>> Waiting(Actor actor) => _scene.Database.Get<HandoverQueries>().Waiting(actor);

    private async Task<HandoverPreview> Preview(Actor actor) => (await _scene.Database.Get<HandoverQueries>().Preview(actor, [_scene.Id], null)).Single();

    private async Task<IReadOnlyList<RemovalRow>> Told(Actor actor) => await _scene.Database.Get<RemovalQueries>().Unread(actor);
}
