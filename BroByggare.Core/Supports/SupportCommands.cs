using BroByggare.Core.Accounts;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports;

/// <summary>What is done with a support, one line each; the rules stand on the support.</summary>
[DocumentedRight(Right.Sees)]
public sealed class SupportCommands(Changes changes)
{
    public Task Advance(Seen<SupportId> seen) =>
        changes.Make(seen, SupportActions.Advance, (support, signed) => support.Advance(signed));

    public Task StepBack(Seen<SupportId> seen, string why) =>
        changes.Make(seen, SupportActions.StepBack, (support, signed) => support.StepBack(why, signed));

    /// <param name="goals">Those that were not reached and are taken along.</param>
    public Task StartNewRound(Seen<SupportId> seen, RoundKind kind, string why, params IReadOnlyCollection<PlanGoalId> goals) =>
        changes.Make(seen, SupportActions.StartNewRound, (support, signed) => support.StartNewRound(kind, why, signed, goals));

    public Task Park(Seen<SupportId> seen, DateOnly until, string why) =>
        changes.Make(seen, SupportActions.Park, (support, signed) => support.Park(until, why, signed));

    public Task Resume(Seen<SupportId> seen) =>
        changes.Make(seen, SupportActions.Resume, (support, signed) => support.Resume(signed));

    /// <inheritdoc cref="IndividualSupport.LetWait" />
    public Task LetWait(Seen<SupportId> seen, DateOnly until) =>
        changes.Make(seen, SupportActions.LetWait, (support, signed) => support.LetWait(until, signed));

    /// <returns>What takes it back the same day, with all that it ended, for whoever closed it and while they remember it.</returns>
    public async Task<Func<Seen<SupportId>, Task>> Close(Seen<SupportId> seen, ClosingReason reason, string why)
    {
        EndedByClosing? ended = null;
        await changes.Make(seen, SupportActions.Close, (support, signed) => { ended = support.Close(reason, why, signed); });
        return again => changes.Make(
            again, SupportActions.TakeBackClosing,
            (support, signed) => support.TakeBackClosing(ended ?? throw new MissingException(), signed));
    }

    /// <param name="newResponsible">Needed when none of those before still works here.</param>
    [DocumentedRight(Right.HasInHand)]
    public Task Reopen(Seen<SupportId> seen, string why, TeamMemberId? newResponsible) =>
        changes.Make(seen, SupportActions.Reopen, async (support, signed, db) =>
        {
            await db.AuthorizeInHand(seen.Actor, support);
            var bridgebuilders = await db.Bridgebuilders(support.TeamId);
            if (newResponsible is { } member && !bridgebuilders.Contains(member))
                SupportRefusals.NotABridgebuilder.ThrowIfPresent();
            support.Reopen(why, newResponsible, bridgebuilders.Contains, signed);
            await db.SpreadAccess(support, signed, SupportActions.Reopen);
        });

    public Task Inform(Seen<SupportId> seen, DateOnly on) =>
        changes.Make(seen, SupportActions.Inform, (support, signed) => support.Inform(on, signed));

    /// <summary>What the first step asks for, as much of it as is there.</summary>
    /// <param name="informedOn">The day the person was told what is written down and why.</param>
    public Task FormulateProblem(Seen<SupportId> seen, string words, IReadOnlyCollection<AreaCode> areas, DateOnly? informedOn) =>
        changes.Make(seen, SupportActions.FormulateProblem, (support, signed) => support.FormulateProblem(words, areas, informedOn, signed));

    /// <summary>The same, and on to the next step: all of it or nothing.</summary>
    public Task FormulateProblemAndAdvance(Seen<SupportId> seen, string words, IReadOnlyCollection<AreaCode> areas, DateOnly? informedOn) =>
        changes.Make(seen, SupportActions.FormulateProblemAndAdvance, (support, signed) =>
        {
            support.FormulateProblem(words, areas, informedOn, signed);
            support.Advance(signed);
        });

    public Task WriteProblem(Seen<SupportId> seen, string words) =>
        changes.Make(seen, SupportActions.WriteProblem, (support, signed) => support.WriteProblem(words, signed));

    public Task ChooseAreas(Seen<SupportId> seen, IReadOnlyCollection<AreaCode> areas) =>
        changes.Make(seen, SupportActions.ChooseAreas, (support, signed) => support.ChooseAreas(areas, signed));

    public Task ConsiderMeasure(Seen<SupportId> seen, string what) =>
        changes.Make(seen, SupportActions.ConsiderMeasure, (support, signed) => { support.ConsiderMeasure(what, signed); });

    /// <summary>A measure that was typed and not yet added, and on to the next step: all of it or nothing.</summary>
    public Task ConsiderMeasureAndAdvance(Seen<SupportId> seen, string what) =>
        changes.Make(seen, SupportActions.ConsiderMeasureAndAdvance, (support, signed) =>
        {
            support.ConsiderMeasure(what, signed);
            support.Advance(signed);
        });

    public Task EditMeasure(Seen<SupportId> seen, MeasureId measure, string what) =>
        changes.Make(seen, SupportActions.EditMeasure, (support, signed) => support.EditMeasure(measure, what, signed));

    /// <param name="why">Needed when a colleague wrote it.</param>
    public Task RemoveMeasure(Seen<SupportId> seen, MeasureId measure, string why = "") =>
        changes.Make(seen, SupportActions.RemoveMeasure, (support, signed) => support.RemoveMeasure(measure, signed, why));

    public Task BringBackMeasure(Seen<SupportId> seen, MeasureId measure) =>
        changes.Make(seen, SupportActions.BringBackMeasure, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.RemovalNotices).LoadAsync();
            support.BringBackMeasure(measure, signed);
        });

    public Task ChooseMeasure(Seen<SupportId> seen, MeasureId measure) =>
        changes.Make(seen, SupportActions.ChooseMeasure, (support, signed) => support.ChooseMeasure(measure, signed));

    public Task LeaveMeasure(Seen<SupportId> seen, MeasureId measure) =>
        changes.Make(seen, SupportActions.LeaveMeasure, (support, signed) => support.LeaveMeasure(measure, signed));

    public Task PlanAction(Seen<SupportId> seen, MeasureId measure, PlanActor who, KeyContactId? contact, string what, DateOnly dueOn) =>
        changes.Make(seen, SupportActions.PlanAction, (support, signed) => { support.PlanAction(measure, who, contact, what, dueOn, signed); });

    public Task EditAction(Seen<SupportId> seen, PlanActionId action, PlanActor who, KeyContactId? contact, string what, DateOnly dueOn) =>
        changes.Make(seen, SupportActions.EditAction, (support, signed) => support.EditAction(action, who, contact, what, dueOn, signed));

    /// <param name="why">Needed when a colleague wrote the line.</param>
    public Task RemoveAction(Seen<SupportId> seen, PlanActionId action, string why = "") =>
        changes.Make(seen, SupportActions.RemoveAction, (support, signed) => support.RemoveAction(action, signed, why));

    public Task BringBackAction(Seen<SupportId> seen, PlanActionId action) =>
        changes.Make(seen, SupportActions.BringBackAction, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.RemovalNotices).LoadAsync();
            support.BringBackAction(action, signed);
        });

    /// <summary>What the person wants, in their own words, for their own plan.</summary>
    public Task WriteWishes(Seen<SupportId> seen, string words) =>
        changes.Make(seen, SupportActions.WriteWishes, (support, signed) => support.WriteWishes(words, signed));

    /// <param name="measure">The chosen measure it is for; null: the whole plan.</param>
    public Task WriteGoal(Seen<SupportId> seen, MeasureId? measure, string what) =>
        changes.Make(seen, SupportActions.WriteGoal, (support, signed) => { support.WriteGoal(measure, what, signed); });

    /// <inheritdoc cref="WriteGoal" />
    public Task EditGoal(Seen<SupportId> seen, PlanGoalId goal, MeasureId? measure, string what) =>
        changes.Make(seen, SupportActions.EditGoal, (support, signed) => support.EditGoal(goal, measure, what, signed));

    /// <param name="why">Needed when a colleague wrote it, and once the plan is carried out.</param>
    public Task RemoveGoal(Seen<SupportId> seen, PlanGoalId goal, string why = "") =>
        changes.Make(seen, SupportActions.RemoveGoal, (support, signed) => support.RemoveGoal(goal, signed, why));

    public Task BringBackGoal(Seen<SupportId> seen, PlanGoalId goal) =>
        changes.Make(seen, SupportActions.BringBackGoal, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.RemovalNotices).LoadAsync();
            support.BringBackGoal(goal, signed);
        });

    public Task AgreePlan(Seen<SupportId> seen, DateOnly on) =>
        changes.Make(seen, SupportActions.AgreePlan, (support, signed) => support.AgreePlan(on, signed));

    /// <summary>On to the next step, with what stands beside the plan and is not saved yet.</summary>
    /// <param name="agreedOn">The day the plan was agreed on; null where it stands already.</param>
    /// <param name="wishes">What the person wants, where it is written or changed; else null.</param>
    public Task AdvanceWithPlan(Seen<SupportId> seen, DateOnly? agreedOn, string? wishes) =>
        changes.Make(seen, SupportActions.AdvanceWithPlan, (support, signed) =>
        {
            if (wishes is not null)
                support.WriteWishes(wishes, signed);
            if (agreedOn is { } on)
                support.AgreePlan(on, signed);
            support.Advance(signed);
        });

    public Task FinishAction(Seen<SupportId> seen, PlanActionId action) =>
        changes.Make(seen, SupportActions.FinishAction, (support, signed) => support.FinishAction(action, signed));

    /// <param name="why">May be left out by whoever settled it, the same day.</param>
    public Task OpenActionAgain(Seen<SupportId> seen, PlanActionId action, string why = "") =>
        changes.Make(seen, SupportActions.OpenActionAgain, (support, signed) => support.OpenActionAgain(action, why, signed));

    public Task DropAction(Seen<SupportId> seen, PlanActionId action, string why) =>
        changes.Make(seen, SupportActions.DropAction, (support, signed) => support.DropAction(action, why, signed));

    /// <summary>What is new of the outcomes, of measures and of goals, and of the person's own judgement, in one.</summary>
    /// <param name="judgement">Null when it is not given yet.</param>
    public Task Evaluate(
        Seen<SupportId> seen,
        IReadOnlyDictionary<MeasureId, MeasureOutcome> outcomes,
        IReadOnlyDictionary<PlanGoalId, NewGoalOutcome> goals,
        NewJudgement? judgement) =>
        changes.Make(seen, SupportActions.Evaluate, (support, signed) => support.Evaluate(outcomes, goals, judgement, signed));

    /// <param name="nextStep">May be left out; needs <paramref name="nextStepOn"/> when given.</param>
    /// <param name="nextIsMeeting">They meet the person then: it stands on the person's own plan.</param>
    /// <param name="nextAt">When on that day they meet, if it is said.</param>
    /// <param name="nextPlace">Where they meet; may be left out.</param>
    public Task LogContact(
        Seen<SupportId> seen,
        ContactKind kind,
        DateOnly on,
        int minutes,
        string words,
        bool isShared,
        string nextStep,
        DateOnly? nextStepOn,
        bool nextIsMeeting = false,
        TimeOnly? nextAt = null,
        string nextPlace = "") =>
        changes.Make(seen, SupportActions.LogContact, (support, signed) =>
        {
            support.LogContact(kind, on, minutes, words, isShared, signed);
            if (!string.IsNullOrWhiteSpace(nextStep))
                support.WatchFor(nextStep, nextStepOn ?? throw new RefusedException(SupportRefusals.NextStepDayMissing), signed, nextIsMeeting, nextAt, nextPlace);
        });

    /// <param name="why">Needed when a colleague noted it.</param>
    public Task TakeBackContact(Seen<SupportId> seen, ContactId contact, string why = "") =>
        changes.Make(seen, SupportActions.TakeBackContact, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Contacts).LoadAsync();
            support.TakeBackContact(contact, signed, why);
        });

    public Task BringBackContact(Seen<SupportId> seen, ContactId contact) =>
        changes.Make(seen, SupportActions.BringBackContact, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Contacts).LoadAsync();
            await db.Entry(support).Collection(loaded => loaded.RemovalNotices).LoadAsync();
            support.BringBackContact(contact, signed);
        });

    /// <param name="why">Needed when a colleague noted it.</param>
    public Task CorrectContact(Seen<SupportId> seen, ContactId contact, ContactKind kind, DateOnly on, int minutes, string why = "") =>
        changes.Make(seen, SupportActions.CorrectContact, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Contacts).LoadAsync();
            support.CorrectContact(contact, kind, on, minutes, why, signed);
        });

    public Task WriteNote(Seen<SupportId> seen, string words, bool isShared) =>
        changes.Make(seen, SupportActions.WriteNote, (support, signed) => support.WriteNote(words, isShared, signed));

    public Task CorrectNote(Seen<SupportId> seen, NoteId note, string words) =>
        changes.Make(seen, SupportActions.CorrectNote, async (support, signed, db) =>
        {
            var writtenOn = await db.FindNote(support, note, signed.By);
            support.CorrectNote(note, words, signed, writtenOn);
        });

    public Task WriteOwnView(Seen<SupportId> seen, NoteId note, string words) =>
        changes.Make(seen, SupportActions.WriteOwnView, async (support, signed, db) =>
        {
            var writtenOn = await db.FindNote(support, note, signed.By);
            support.WriteOwnView(note, words, signed, writtenOn);
        });

    /// <param name="isMeeting">They meet the person then: it stands on the person's own plan.</param>
    /// <param name="at">When on that day they meet, if it is said.</param>
    /// <param name="place">Where they meet; may be left out.</param>
    public Task WatchFor(Seen<SupportId> seen, string what, DateOnly dueOn, bool isMeeting = false, TimeOnly? at = null, string place = "") =>
        changes.Make(seen, SupportActions.WatchFor, (support, signed) => { support.WatchFor(what, dueOn, signed, isMeeting, at, place); });

    /// <inheritdoc cref="WatchFor" />
    public Task EditWatch(Seen<SupportId> seen, WatchId watch, string what, DateOnly dueOn, bool isMeeting, TimeOnly? at, string place) =>
        changes.Make(seen, SupportActions.EditWatch, (support, signed) => support.EditWatch(watch, what, dueOn, isMeeting, at, place, signed));

    public Task RemoveWatch(Seen<SupportId> seen, WatchId watch) =>
        changes.Make(seen, SupportActions.RemoveWatch, (support, signed) => support.RemoveWatch(watch, signed));

    public Task BringBackWatch(Seen<SupportId> seen, WatchId watch) =>
        changes.Make(seen, SupportActions.BringBackWatch, (support, _) => support.BringBackWatch(watch));

    public Task FinishWatch(Seen<SupportId> seen, WatchId watch) =>
        changes.Make(seen, SupportActions.FinishWatch, (support, signed) => support.FinishWatch(watch, signed));

    public Task OpenWatchAgain(Seen<SupportId> seen, WatchId watch) =>
        changes.Make(seen, SupportActions.OpenWatchAgain, (support, signed) => support.OpenWatchAgain(watch, signed));

    public Task NoteResult(Seen<SupportId> seen, ResultKind kind, DateOnly on, string what) =>
        changes.Make(seen, SupportActions.NoteResult, (support, signed) => support.NoteResult(kind, on, what, signed));

    /// <param name="why">Needed when a colleague noted it.</param>
    public Task TakeBackResult(Seen<SupportId> seen, ResultId result, string why = "") =>
        changes.Make(seen, SupportActions.TakeBackResult, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Results).LoadAsync();
            support.TakeBackResult(result, signed, why);
        });

    public Task BringBackResult(Seen<SupportId> seen, ResultId result) =>
        changes.Make(seen, SupportActions.BringBackResult, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Results).LoadAsync();
            await db.Entry(support).Collection(loaded => loaded.RemovalNotices).LoadAsync();
            support.BringBackResult(result, signed);
        });

    public Task NoteObstacle(Seen<SupportId> seen, ObstacleKind kind, KeyContactId at, DateOnly on, string what) =>
        changes.Make(seen, SupportActions.NoteObstacle, (support, signed) => support.NoteObstacle(kind, at, on, what, signed));

    /// <param name="why">Needed when a colleague noted it.</param>
    public Task TakeBackObstacle(Seen<SupportId> seen, ObstacleId obstacle, string why = "") =>
        changes.Make(seen, SupportActions.TakeBackObstacle, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Obstacles).LoadAsync();
            support.TakeBackObstacle(obstacle, signed, why);
        });

    public Task BringBackObstacle(Seen<SupportId> seen, ObstacleId obstacle) =>
        changes.Make(seen, SupportActions.BringBackObstacle, async (support, signed, db) =>
        {
            await db.Entry(support).Collection(loaded => loaded.Obstacles).LoadAsync();
            await db.Entry(support).Collection(loaded => loaded.RemovalNotices).LoadAsync();
            support.BringBackObstacle(obstacle, signed);
        });

    [DocumentedRight(Right.HasInHand)]
    public Task AddResponsible(Seen<SupportId> seen, TeamMemberId member, string why) =>
        changes.Make(seen, SupportActions.AddResponsible, async (support, signed, db) =>
        {
            await db.AuthorizeInHand(seen.Actor, support);
            if (!(await db.Bridgebuilders(support.TeamId)).Contains(member))
                SupportRefusals.NotABridgebuilder.ThrowIfPresent();
            support.AddResponsible(member, why, signed);
            await db.SpreadAccess(support, signed, SupportActions.AddResponsible);
        });

    /// <param name="why">May be left out only by the one who stops.</param>
    [DocumentedRight(Right.HasInHand)]
    public Task RemoveResponsible(Seen<SupportId> seen, TeamMemberId member, string why) =>
        changes.Make(seen, SupportActions.RemoveResponsible, async (support, signed, db) =>
        {
            await db.AuthorizeInHand(seen.Actor, support);
            support.WhyNotLetGo(member, (await db.CanFind(support.TeamId)).Contains).ThrowIfPresent();
            support.RemoveResponsible(member, why, signed);
            await db.SpreadAccess(support, signed, SupportActions.RemoveResponsible);
        });
}
