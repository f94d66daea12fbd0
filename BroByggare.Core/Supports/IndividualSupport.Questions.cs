using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Removals;

namespace BroByggare.Core.Supports;

/// <summary>The coordinator and those responsible ask each other about an entry. What is asked is answered also when the support is closed.</summary>
public sealed partial class IndividualSupport
{
    private readonly List<EntryQuestion> _entryQuestions = [];
    private readonly List<EntryTurn> _entryTurns = [];

    public IReadOnlyList<EntryQuestion> EntryQuestions => _entryQuestions;

    /// <summary>Written to; read through the queries.</summary>
    public IReadOnlyList<EntryTurn> EntryTurns => _entryTurns;

    /// <param name="day">The day of the entry.</param>
    /// <param name="words">At most 1,000 characters.</param>
    /// <param name="by">The role of whoever asks: who is asked follows from it.</param>
    public void AskAbout(EntryPlace place, int part, DateOnly day, string words, Role by, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var text = Input.Text(words, EntryTurn.Longest, EntryQuestionRefusals.WordsMissing);
        if (QuestionsOn(place, part).Any(known => known.IsOpen))
            EntryQuestionRefusals.AlreadyOpen.ThrowIfPresent();
        var question = new EntryQuestion(place, part, day, by, signed);
        _entryQuestions.Add(question);
        _entryTurns.Add(new(question, text, signed));
    }

    /// <summary>An answer, or more from whoever asked.</summary>
    /// <inheritdoc cref="AskAbout" />
    public void AnswerQuestion(EntryQuestionId id, string words, Role by, Signature signed)
    {
        WhyNotUse().ThrowIfPresent();
        var question = FindQuestion(id);
        question.WhyNotWrite().ThrowIfPresent();
        _entryTurns.Add(new(question, Input.Text(words, EntryTurn.Longest, EntryQuestionRefusals.WordsMissing), signed));
        question.Continue(by);
    }

    public void SeeQuestion(EntryQuestionId id, Role by, Signature signed)
    {
        WhyNotUse().ThrowIfPresent();
        FindQuestion(id).See(by, signed);
    }

    /// <param name="turns">How many were shown to whoever closes it.</param>
    public void CloseQuestion(EntryQuestionId id, int turns, Signature signed)
    {
        WhyNotUse().ThrowIfPresent();
        FindQuestion(id).Close(turns, signed);
    }

    /// <summary>It was closed by mistake.</summary>
    public void OpenQuestionAgain(EntryQuestionId id)
    {
        WhyNotUse().ThrowIfPresent();
        var question = FindQuestion(id);
        if (QuestionsOn(question.Place, question.Part).Any(other => other.IsOpen && other != question))
            EntryQuestionRefusals.AlreadyOpen.ThrowIfPresent();
        question.OpenAgain();
    }

    private EntryQuestion FindQuestion(EntryQuestionId id) => _entryQuestions.Find(known => known.Id == id) ?? throw new MissingException();

    private IEnumerable<EntryQuestion> QuestionsOn(EntryPlace? place, int part) =>
        _entryQuestions.Where(question => question.Place == place && question.Part == part);

    /// <param name="at">When their entry was taken away; null: it is there again.</param>
    private void EndQuestions(EntryPlace? place, int part, DateTime? at)
    {
        foreach (var question in QuestionsOn(place, part))
            question.End(at);
    }

    /// <summary>What is undone as if it had not been leaves no question.</summary>
    private void ForgetQuestions(EntryPlace place, int part) => _entryQuestions.RemoveAll(question => question.Place == place && question.Part == part);

    /// <summary>The words may repeat what was struck. The turns must be loaded.</summary>
    private void StrikeQuestions(EntryPlace place, int part, Signature signed)
    {
        EndQuestions(place, part, signed.At);
        foreach (var turn in _entryTurns.Where(turn => QuestionsOn(place, part).Contains(turn.Question)))
            turn.Strike();
    }

    private static EntryPlace? PlaceOf(RemovedKind kind) => kind switch
    {
        RemovedKind.Contact => EntryPlace.Contact,
        RemovedKind.Result => EntryPlace.Result,
        RemovedKind.PlanLine => EntryPlace.PlanAction,
        RemovedKind.Obstacle or RemovedKind.Measure or RemovedKind.Goal or RemovedKind.Responsibility or RemovedKind.ReferralStep
            or RemovedKind.HandedOver or RemovedKind.HandedOn or RemovedKind.Joined or RemovedKind.Merged or RemovedKind.MergeUndone
            or RemovedKind.HandoverAccepted or RemovedKind.HandoverDeclined or RemovedKind.StrikingRefused => null,
    };
}
