using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports;

/// <summary>
/// What was written is taken away, and put back. One rule for all of it: one's own is taken away without a reason; a
/// colleague's needs one, and they are told.
/// </summary>
public sealed partial class IndividualSupport
{
    private readonly List<RemovalNotice> _removalNotices = [];

    /// <summary>Written to; read through the queries by the one they are for.</summary>
    public IReadOnlyList<RemovalNotice> RemovalNotices => _removalNotices;

    /// <summary>A contact logged by mistake. All contacts must be loaded, so that the last one left is known.</summary>
    /// <param name="why">Needed when a colleague noted it; at most 500 characters.</param>
    public void TakeBackContact(ContactId id, Signature signed, string why = "")
    {
        WhyNotWrite().ThrowIfPresent();
        var contact = _contacts.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotTakeBack(contact.TakenBackOn).ThrowIfPresent();
        var reason = TakeFrom(contact.By, RemovedKind.Contact, id.Value, contact.On, why, signed);
        contact.TakeBack(signed.On);
        KeepLastContact();
        _history.Add(new(HistoryKind.ContactTakenBack, signed, reason) { Day = contact.On });
    }

    /// <inheritdoc cref="TakeBackContact" />
    public void TakeBackResult(ResultId id, Signature signed, string why = "")
    {
        WhyNotWrite().ThrowIfPresent();
        var result = _results.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotTakeBack(result.TakenBackOn).ThrowIfPresent();
        var reason = TakeFrom(result.By, RemovedKind.Result, id.Value, result.On, why, signed);
        result.TakeBack(signed.On);
        _history.Add(new(HistoryKind.ResultTakenBack, signed, reason) { Day = result.On });
    }

    /// <inheritdoc cref="TakeBackContact" />
    public void TakeBackObstacle(ObstacleId id, Signature signed, string why = "")
    {
        WhyNotWrite().ThrowIfPresent();
        var obstacle = _obstacles.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotTakeBack(obstacle.TakenBackOn).ThrowIfPresent();
        var reason = TakeFrom(obstacle.By, RemovedKind.Obstacle, id.Value, obstacle.On, why, signed);
        obstacle.TakeBack(signed.On);
        _history.Add(new(HistoryKind.ObstacleTakenBack, signed, reason) { Day = obstacle.On });
    }

    /// <summary>Takes a line out again while the plan is still being made.</summary>
    /// <inheritdoc cref="TakeBackContact" />
    public void RemoveAction(PlanActionId id, Signature signed, string why = "")
    {
        WhyNotRemoveAction(id, signed.On).ThrowIfPresent();
        var action = Find(id);
        var reason = TakeFrom(action.WrittenBy, RemovedKind.PlanLine, id.Value, action.DueOn, why, signed);
        action.TakeBack(signed.On);
        ForgetAgreementBeforeImplementation();
        _history.Add(new(HistoryKind.ActionTakenBack, signed, reason) { ActionId = id });
    }

    /// <summary>Takes away a measure that nothing rests on.</summary>
    /// <inheritdoc cref="TakeBackContact" />
    public void RemoveMeasure(MeasureId id, Signature signed, string why = "")
    {
        WhyNotRemoveMeasure(id, signed.On).ThrowIfPresent();
        var measure = FindNow(id);
        var reason = TakeFrom(measure.WrittenBy, RemovedKind.Measure, id.Value, signed.On, why, signed);
        measure.TakeBack(signed.On);
        if (measure.IsChosen)
            ForgetAgreementBeforeImplementation();
        _history.Add(new(HistoryKind.MeasureTakenBack, signed, reason) { MeasureId = id });
    }

    /// <summary>It was right after all. All contacts, and the notices, must be loaded.</summary>
    public void BringBackContact(ContactId id, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var contact = _contacts.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotBringBack(contact.TakenBackOn).ThrowIfPresent();
        contact.TakeBack(null);
        KeepLastContact();
        CallBackNotice(RemovedKind.Contact, id.Value);
        _history.Add(new(HistoryKind.ContactBroughtBack, signed) { Day = contact.On });
    }

    /// <summary>It was right after all. The notices must be loaded.</summary>
    public void BringBackResult(ResultId id, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var result = _results.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotBringBack(result.TakenBackOn).ThrowIfPresent();
        result.TakeBack(null);
        CallBackNotice(RemovedKind.Result, id.Value);
        _history.Add(new(HistoryKind.ResultBroughtBack, signed) { Day = result.On });
    }

    /// <inheritdoc cref="BringBackResult" />
    public void BringBackObstacle(ObstacleId id, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var obstacle = _obstacles.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotBringBack(obstacle.TakenBackOn).ThrowIfPresent();
        obstacle.TakeBack(null);
        CallBackNotice(RemovedKind.Obstacle, id.Value);
        _history.Add(new(HistoryKind.ObstacleBroughtBack, signed) { Day = obstacle.On });
    }

    /// <summary>Puts a line back while the plan is still being made; it was taken from a measure that is chosen.</summary>
    /// <inheritdoc cref="BringBackResult" />
    public void BringBackAction(PlanActionId id, Signature signed)
    {
        (WhyNotMove(signed.On) ?? (Step == SupportStep.ActionPlanning ? null : SupportRefusals.OnlyInPlanning)).ThrowIfPresent();
        var action = _actions.Find(known => known.Id == id) ?? throw new MissingException();
        WhyNotBringBack(action.TakenBackOn).ThrowIfPresent();
        if (!FindNow(action.MeasureId).IsChosen)
            SupportRefusals.MeasureNotChosen.ThrowIfPresent();
        action.TakeBack(null);
        CallBackNotice(RemovedKind.PlanLine, id.Value);
        ForgetAgreementBeforeImplementation();
        _history.Add(new(HistoryKind.ActionBroughtBack, signed) { ActionId = id });
    }

    /// <inheritdoc cref="BringBackResult" />
    public void BringBackMeasure(MeasureId id, Signature signed)
    {
        WhyNotConsiderMeasures(signed.On).ThrowIfPresent();
        var measure = _measures.Find(known => known.Id == id && known.Round == Round.Number) ?? throw new MissingException();
        WhyNotBringBack(measure.TakenBackOn).ThrowIfPresent();
        measure.TakeBack(null);
        if (measure.IsChosen)
            ForgetAgreementBeforeImplementation();
        CallBackNotice(RemovedKind.Measure, id.Value);
        _history.Add(new(HistoryKind.MeasureBroughtBack, signed) { MeasureId = id });
    }

    private static Refusal? WhyNotTakeBack(DateOnly? takenBackOn) => takenBackOn is null ? null : SupportRefusals.AlreadyTakenBack;

    private static Refusal? WhyNotBringBack(DateOnly? takenBackOn) => takenBackOn is null ? SupportRefusals.NotTakenBack : null;

    /// <summary>The rule itself: who wrote it decides whether a reason is needed and whether somebody is told. What was asked about it ends.</summary>
    private string TakeFrom(TeamMemberId whose, RemovedKind kind, int part, DateOnly day, string why, Signature signed)
    {
        var isOwn = whose == signed.By;
        var reason = isOwn ? Input.OptionalText(why, Input.LongestLine) : Input.Text(why, Input.LongestLine, SupportRefusals.ColleaguesNeedsReason);
        EndQuestions(PlaceOf(kind), part, signed.At);
        if (!isOwn)
            _removalNotices.Add(new(whose, kind, part, day, reason, signed));
        return reason;
    }

    /// <summary>What is there again is nothing to be told of, and what was asked about it goes on.</summary>
    private void CallBackNotice(RemovedKind kind, int part)
    {
        EndQuestions(PlaceOf(kind), part, null);
        _removalNotices.RemoveAll(notice => notice.Kind == kind && notice.Part == part && notice.ReadAt is null);
    }

    private void KeepLastContact() => LastContactOn = _contacts.Where(contact => contact.TakenBackOn is null).Max(contact => (DateOnly?)contact.On);
}
