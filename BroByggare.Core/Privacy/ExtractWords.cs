using System.Globalization;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Supports.Striking;
using BroByggare.Core.Team;

namespace BroByggare.Core.Privacy;

/// <summary>What is stored, in words that the person understands: names instead of numbers, days as they are said.</summary>
internal sealed class ExtractWords(
    IReadOnlyDictionary<TeamMemberId, string> members,
    IReadOnlyDictionary<KeyContactId, string> contacts,
    IReadOnlyDictionary<TeamId, string> teams)
{
    private static readonly Text Yes = new("Ja", "Yes");

    private static readonly Text No = new("Nej", "No");

    private static readonly Text Day = new("{0:d MMMM yyyy}", "{0:d MMMM yyyy}");

    private static readonly Text TimeOfDay = new("{0:HH.mm}", "{0:HH:mm}");

    private static readonly Text Moment = new("{0:d MMMM yyyy 'kl.' H.mm}", "{0:d MMMM yyyy, H:mm}");

    /// <summary>Null when nothing is stored.</summary>
    public Text? Of(object? stored) => stored switch
    {
        null => null,
        EncryptedText words => Written(words.Text),
        string words => Written(words),
        bool said => said ? Yes : No,
        DateOnly day => Day.With(day),
        TimeOnly time => TimeOfDay.With(time),
        DateTime moment => Moment.With(moment.InStockholm()),
        int number => Text.Same(number.ToString(CultureInfo.InvariantCulture)),
        TeamMemberId member => Text.Same(members[member]),
        KeyContactId contact => Text.Same(contacts[contact]),
        TeamId team => Text.Same(teams[team]),
        AreaCode area => AreaCatalogue.Find(area).Name,
        PersonKeyId key => Text.Same(key.Value.ToString(CultureInfo.InvariantCulture)),
        // The sentence says it.
        HistoryKind => null,
        Enum chosen => Chosen(chosen),
        // Everything else is a number of our own that says itself.
        _ => Text.Same(stored.ToString()!),
    };

    /// <summary>A line of the history as a sentence.</summary>
    public Text SentenceOf(HistoryEntry entry) => new HistoryRow(
        entry.Kind,
        members[entry.By],
        entry.At.InStockholm(),
        entry.FromStep,
        entry.ToStep,
        entry.Why.Text,
        entry.ClosingReason,
        entry.RoundKind,
        entry.MemberId is { } member ? members[member] : null,
        entry.KeyContactId is { } contact ? contacts[contact] : null,
        entry.Day)
    {
        FromMember = entry.FromMemberId is { } from ? members[from] : null,
        ContactKind = entry.ContactKind,
        Minutes = entry.Minutes,
        Done = entry.Done,
        Helped = entry.Helped,
        ToldWay = entry.ToldWay,
        ToldOn = entry.ToldOn,
    }.Sentence();

    private static Text? Written(string words) => words.Length == 0 ? null : Text.Same(words);

    private static Text Chosen(Enum chosen) => chosen switch
    {
        SupportStep step => step.Name(),
        RoundKind kind => kind.Name(),
        HowFar answer => answer.Name(),
        GoalOutcome outcome => outcome.Name(),
        PlanActor who => who.Name(),
        ContactKind kind => kind.Name(),
        ClosingReason reason => reason.Name(),
        ReferralKind kind => kind.Name(),
        ReferralRung rung => rung.Name(),
        ReferralEnd end => end.Name(),
        SolvedAnswer answer => answer.Name(),
        ResultKind kind => kind.Name(),
        ObstacleKind kind => kind.Name(),
        AccessMarkKind kind => kind.Name(),
        ProtectionKind kind => kind.Name(),
        RestrictionGround ground => ground.Name(),
        PersonFact fact => fact.Name(),
        RectifiedBecause because => because.Name(),
        OpeningAnswer answer => answer.Name(),
        StruckPlace place => place.Name(),
        FormerPlace place => place.Name(),
        RemovedKind kind => kind.Name(),
        ToldWay way => way.Name(),
        OfferState state => state.Name(),
        EntryPlace place => place.Name(),
        StatementAbout about => about.Name(),
        Exemption why => why.Name(),
        CullingOutcome outcome => outcome.Name(),
        _ => throw new InvalidOperationException($"Say what {chosen.GetType().Name} is called."),
    };
}
