using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Striking;

namespace BroByggare.Core.Supports;

/// <summary>
/// Words that must not be there. The one who has just written them undoes it and nothing is left; later two people strike
/// them, and a line is left. Striking is done in a closed support too.
/// </summary>
public sealed partial class IndividualSupport
{
    private readonly List<WordsStriking> _strikings = [];

    /// <summary>How long what one has just written can be undone without a trace.</summary>
    public static TimeSpan SameSitting { get; } = TimeSpan.FromHours(1);

    /// <summary>Written to; read through the queries.</summary>
    public IReadOnlyList<WordsStriking> Strikings => _strikings;

    /// <summary>The coordinator approves; when a coordinator asks, anybody else who has the support in hand.</summary>
    public static Refusal? WhyNotApproveStriking(TeamMemberId by, Role role, TeamMemberId askedBy, Role roleOfAsker) =>
        by == askedBy ? SupportRefusals.StrikingByTheSame
        : role is Role.Coordinator || roleOfAsker is Role.Coordinator ? null
        : SupportRefusals.StrikingNeedsCoordinator;

    /// <summary>As if it had not been logged. All contacts, and their notes, must be loaded.</summary>
    /// <param name="nextStep">The watch that was written with it.</param>
    /// <param name="isRead">Somebody else has read the support since.</param>
    public void UndoContact(ContactId id, WatchId? nextStep, bool isRead, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var contact = _contacts.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotUndo(contact.By, contact.WrittenAt, isRead, signed).ThrowIfPresent();
        _notes.RemoveAll(note => note.ContactId == id);
        _contacts.Remove(contact);
        ForgetQuestions(EntryPlace.Contact, id.Value);
        if (nextStep is { } watch)
            _watches.RemoveAll(known => known.Id == watch && known.IsOpen);
        KeepLastContact();
    }

    /// <summary>As if it had not been written. The note must be loaded.</summary>
    /// <param name="isRead">Somebody else has read the support since.</param>
    public void UndoNote(NoteId id, bool isRead, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var note = _notes.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotUndo(note.By, note.WrittenAt, isRead, signed).ThrowIfPresent();
        _notes.Remove(note);
        ForgetQuestions(EntryPlace.Note, id.Value);
    }

    /// <summary>Asks that words are destroyed. Earlier strikings must be loaded.</summary>
    /// <param name="part">The number of the note, the former words, the result or the obstacle.</param>
    /// <param name="day">The day of the words.</param>
    /// <param name="why">Without the words themselves; at most 500 characters.</param>
    public void AskToStrike(StruckPlace place, int part, DateOnly day, string why, Signature signed)
    {
        WhyNotUse().ThrowIfPresent();
        if (_strikings.Exists(striking => striking.Place == place && striking.Part == part && (striking.IsWaiting || striking.IsApproved)))
            SupportRefusals.AlreadyAskedToStrike.ThrowIfPresent();
        _strikings.Add(new(place, part, day, Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing), signed));
        _history.Add(new(HistoryKind.StrikingAsked, signed) { Day = day });
    }

    /// <summary>Destroys the words and leaves a line; what was asked about them goes too. What is struck must be loaded, and what was said in questions.</summary>
    public void ApproveStriking(StrikingId id, Role role, Role roleOfAsker, Signature signed)
    {
        var striking = Decidable(id);
        WhyNotApproveStriking(signed.By, role, striking.AskedBy, roleOfAsker).ThrowIfPresent();
        striking.Decide(true, signed);
        switch (striking.Place)
        {
            case StruckPlace.Note:
                var struck = _notes.Find(note => note.Id.Value == striking.Part) ?? throw new MissingException();
                struck.Strike();
                StrikeQuestions(EntryPlace.Note, striking.Part, signed);
                if (struck.ContactId is { } contact)
                    StrikeQuestions(EntryPlace.Contact, contact.Value, signed);
                foreach (var addition in _noteAdditions.Where(addition => addition.NoteId.Value == striking.Part))
                    addition.Strike();
                break;
            case StruckPlace.Result:
                (_results.Find(result => result.Id.Value == striking.Part) ?? throw new MissingException()).Strike();
                StrikeQuestions(EntryPlace.Result, striking.Part, signed);
                break;
            case StruckPlace.Obstacle:
                (_obstacles.Find(obstacle => obstacle.Id.Value == striking.Part) ?? throw new MissingException()).Strike();
                break;
            case StruckPlace.FormerWords:
                (_formerTexts.Find(former => former.Id == striking.Part) ?? throw new MissingException()).Strike();
                break;
        }

        _history.Add(new(HistoryKind.Struck, signed) { Day = striking.Day, MemberId = striking.AskedBy });
    }

    public void RefuseStriking(StrikingId id, Role role, Role roleOfAsker, Signature signed)
    {
        var striking = Decidable(id);
        WhyNotApproveStriking(signed.By, role, striking.AskedBy, roleOfAsker).ThrowIfPresent();
        striking.Decide(false, signed);
        _removalNotices.Add(new(striking.AskedBy, RemovedKind.StrikingRefused, striking.Id.Value, striking.Day, "", signed));
        _history.Add(new(HistoryKind.StrikingRefused, signed) { Day = striking.Day });
    }

    /// <summary>Whoever asked no longer does; the words stay.</summary>
    public void TakeBackStriking(StrikingId id, Signature signed)
    {
        var striking = Decidable(id);
        if (striking.AskedBy != signed.By)
            SupportRefusals.OthersStriking.ThrowIfPresent();
        striking.Decide(false, signed);
        _history.Add(new(HistoryKind.StrikingTakenBack, signed) { Day = striking.Day });
    }

    private WordsStriking Decidable(StrikingId id)
    {
        WhyNotUse().ThrowIfPresent();
        var striking = _strikings.Find(known => known.Id == id) ?? throw new MissingException();
        if (!striking.IsWaiting)
            SupportRefusals.StrikingDecided.ThrowIfPresent();
        return striking;
    }

    private static Refusal? WhyNotUndo(TeamMemberId writtenBy, DateTime writtenAt, bool isRead, Signature signed) =>
        writtenBy != signed.By || isRead || signed.At - writtenAt > SameSitting ? SupportRefusals.TooLateToUndo : null;
}
