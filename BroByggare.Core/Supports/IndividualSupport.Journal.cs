using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Results;

namespace BroByggare.Core.Supports;

/// <summary>What is written along the way: contacts, notes, watches, results and obstacles. Parked supports may be written in.</summary>
public sealed partial class IndividualSupport
{
    private readonly List<Contact> _contacts = [];
    private readonly List<Note> _notes = [];
    private readonly List<NoteAddition> _noteAdditions = [];
    private readonly List<Watch> _watches = [];
    private readonly List<Result> _results = [];
    private readonly List<Obstacle> _obstacles = [];

    /// <summary>Written to; read through the queries.</summary>
    public IReadOnlyList<Contact> Contacts => _contacts;

    /// <summary>Written to; read through the queries.</summary>
    public IReadOnlyList<Note> Notes => _notes;

    /// <summary>Written to; read through the queries.</summary>
    public IReadOnlyList<NoteAddition> NoteAdditions => _noteAdditions;

    public IReadOnlyList<Watch> Watches => _watches;

    /// <summary>Written to; read through the queries.</summary>
    public IReadOnlyList<Result> Results => _results;

    /// <summary>Written to; read through the queries.</summary>
    public IReadOnlyList<Obstacle> Obstacles => _obstacles;

    public Refusal? WhyNotWriteNote() => WhyNotWrite();

    /// <summary>Logs a contact, with a note when there are words.</summary>
    /// <param name="on">Not before the support was opened, and not after today.</param>
    /// <param name="minutes">1 to 1,440.</param>
    /// <param name="words">May be left out; at most 20,000 characters.</param>
    public void LogContact(ContactKind kind, DateOnly on, int minutes, string words, bool isShared, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var text = Input.OptionalText(words, Input.LongestNote);
        var contact = new Contact(kind, DayWhileOpen(on, signed.On), Input.Number(minutes, 1, 1_440), signed);
        _contacts.Add(contact);
        if (text.Length > 0)
            _notes.Add(new(text, isShared, contact, signed));
        if (LastContactOn is null || LastContactOn < on)
            LastContactOn = on;
    }

    /// <summary>Puts right how, when and how long a contact was; what stood before stays as facts in the history. All contacts must be loaded.</summary>
    /// <param name="why">Needed when a colleague noted it; at most 500 characters.</param>
    /// <inheritdoc cref="LogContact" />
    public void CorrectContact(ContactId id, ContactKind kind, DateOnly on, int minutes, string why, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var contact = _contacts.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotTakeBack(contact.TakenBackOn).ThrowIfPresent();
        var reason = contact.By == signed.By
            ? Input.OptionalText(why, Input.LongestLine)
            : Input.Text(why, Input.LongestLine, SupportRefusals.CorrectionNeedsReason);
        var (day, length) = (DayWhileOpen(on, signed.On), Input.Number(minutes, 1, 1_440));
        _history.Add(new(HistoryKind.ContactCorrected, signed, reason) { ContactKind = contact.Kind, Minutes = contact.Minutes, Day = contact.On });
        contact.Correct(kind, day, length);
        KeepLastContact();
    }

    public void WriteNote(string words, bool isShared, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        _notes.Add(new(Input.Text(words, Input.LongestNote), isShared, null, signed));
    }

    /// <summary>Puts a correction beside a note; the note itself is never changed.</summary>
    /// <param name="writtenOn">The day of the note, so that the history says which.</param>
    public void CorrectNote(NoteId note, string words, Signature signed, DateOnly? writtenOn = null) =>
        WriteBeside(note, false, words, HistoryKind.NoteCorrected, signed, writtenOn);

    /// <summary>Puts the person's own view beside a note, in their words.</summary>
    /// <inheritdoc cref="CorrectNote" />
    public void WriteOwnView(NoteId note, string words, Signature signed, DateOnly? writtenOn = null) =>
        WriteBeside(note, true, words, HistoryKind.OwnViewWritten, signed, writtenOn);

    /// <param name="dueOn">Today or later.</param>
    /// <param name="isMeeting">They meet the person then: it stands on the person's own plan.</param>
    /// <param name="at">When they meet; may be left out, and is forgotten for what is no meeting.</param>
    /// <param name="place">Where they meet, at most 100 characters; likewise.</param>
    public WatchId WatchFor(string what, DateOnly dueOn, Signature signed, bool isMeeting = false, TimeOnly? at = null, string place = "")
    {
        WhyNotWrite().ThrowIfPresent();
        var watch = new Watch(
            new(_watches.Select(earlier => earlier.Id.Value).DefaultIfEmpty().Max() + 1),
            Input.Text(what, Input.LongestLine),
            DueDay(dueOn, signed.On),
            isMeeting,
            at,
            Input.OptionalText(place, Input.LongestName));
        _watches.Add(watch);
        return watch.Id;
    }

    /// <summary>Another day, hour, place or other words; what the words were is kept.</summary>
    /// <param name="dueOn">Today or later, or the day it had.</param>
    /// <inheritdoc cref="WatchFor" />
    public void EditWatch(WatchId id, string what, DateOnly dueOn, bool isMeeting, TimeOnly? at, string place, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var watch = OpenWatch(id);
        var words = Input.Text(what, Input.LongestLine);
        Keep(FormerPlace.Watch, id.Value, watch.What.Text, words, signed);
        watch.Edit(words, dueOn == watch.DueOn ? dueOn : DueDay(dueOn, signed.On), isMeeting, at, Input.OptionalText(place, Input.LongestName));
    }

    /// <summary>It was never to be.</summary>
    public void RemoveWatch(WatchId id, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        OpenWatch(id).TakeBack(signed.On);
    }

    /// <summary>It was right after all.</summary>
    public void BringBackWatch(WatchId id)
    {
        WhyNotWrite().ThrowIfPresent();
        var watch = _watches.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotBringBack(watch.TakenBackOn).ThrowIfPresent();
        watch.TakeBack(null);
    }

    private Watch OpenWatch(WatchId id)
    {
        var watch = _watches.Find(known => known.Id == id && known.TakenBackOn is null) ?? throw new MissingException();
        if (!watch.IsOpen)
            SupportRefusals.WatchSettled.ThrowIfPresent();
        return watch;
    }

    public void FinishWatch(WatchId id, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var watch = _watches.Find(known => known.Id == id) ?? throw new MissingException();
        if (!watch.IsOpen)
            SupportRefusals.WatchSettled.ThrowIfPresent();
        watch.Finish(signed.On);
    }

    /// <summary>It was not done after all.</summary>
    public void OpenWatchAgain(WatchId id, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var watch = _watches.Find(known => known.Id == id) ?? throw new MissingException();
        if (watch.IsOpen)
            SupportRefusals.WatchNotSettled.ThrowIfPresent();
        watch.Finish(null);
    }

    /// <param name="on">The day it came about; from the day the support was opened to today.</param>
    /// <param name="what">May be left out; at most 500 characters.</param>
    public void NoteResult(ResultKind kind, DateOnly on, string what, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        _results.Add(new(kind, DayWhileOpen(on, signed.On), Input.OptionalText(what, Input.LongestLine), signed.By));
    }

    /// <param name="at">The authority or other contact where it was met.</param>
    /// <param name="on">From the day the support was opened to today.</param>
    /// <param name="what">May be left out; at most 500 characters.</param>
    public void NoteObstacle(ObstacleKind kind, KeyContactId at, DateOnly on, string what, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        if (at == default)
            SupportRefusals.ContactForObstacleMissing.ThrowIfPresent();
        _obstacles.Add(new(kind, at, DayWhileOpen(on, signed.On), Input.OptionalText(what, Input.LongestLine), signed.By));
    }

    private DateOnly DayWhileOpen(DateOnly day, DateOnly today)
    {
        if (Input.PastDay(day, today) < OpenedOn)
            SupportRefusals.BeforeOpening.With(OpenedOn).ThrowIfPresent();
        return day;
    }

    private void WriteBeside(NoteId note, bool isOwnView, string words, HistoryKind kind, Signature signed, DateOnly? writtenOn)
    {
        WhyNotWhileClosed().ThrowIfPresent();
        _noteAdditions.Add(new(note, isOwnView, Input.Text(words, Input.LongestNote), signed));
        _history.Add(new(kind, signed) { Day = writtenOn });
    }
}
