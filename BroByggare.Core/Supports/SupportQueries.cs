using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports;

/// <summary>
/// One support and what is written in it. Each reading stands in the log before anything is shown; null means that
/// it does not exist or is not the actor's to see.
/// </summary>
[DocumentedRight(Right.Sees)]
public sealed class SupportQueries(Reads reads, TimeProvider clock)
{
    private const int MostOthers = 10;

    /// <summary>The support itself, with the rule against each thing one could do with it.</summary>
    public async Task<SupportView?> View(Actor claimed, SupportId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (await Load(db, actor, id) is not { } support)
        {
            await reading.RecordKnock(id);
            return null;
        }

        await reading.Record(SupportActions.ReadOpened, id);
        var bridgebuilders = await db.Bridgebuilders(support.TeamId);
        var emergencyUntil = await EmergencyUntil(db, actor, id);
        return (await Making(db, actor, support)).Make(await PassedOn(db, id), bridgebuilders.Contains) with
        {
            EmergencyUntil = emergencyUntil,
            CanTakeIntoHand = emergencyUntil is not null && await db.WhyNotTakeIntoHand(id) is null,
            WhyNotStrikeAny = support.IsFoundByFew ? await db.WhyNotStrike(id, actor.Id) : null,
            Merged = actor.Role is Role.Coordinator ? await Merged(db, actor, support.PersonId) : null,
            StandsIn = await StandsIn(db, actor, support),
            Others = await Others(db, actor, support),
            Former = await SupportWords.Former(db, id),
            ClosedWhy = support.IsClosed ? await SupportWords.WhyClosed(db, id) : "",
            Strikings = await SupportWords.Waiting(db, actor, id),
        };
    }

    /// <summary>What the person takes home.</summary>
    /// <exception cref="RefusedException">The person is protected: nothing of them is put on paper.</exception>
    public async Task<PlanSheet?> OwnPlan(Actor claimed, SupportId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (await Load(db, actor, id) is not { } support)
            return null;
        await reading.Record(SupportActions.TookOutPlan, id);
        support.WhyNotPrint().ThrowIfPresent();
        return (await Making(db, actor, support)).MakeSheet();
    }

    /// <summary>One consent, to read together and take home.</summary>
    /// <inheritdoc cref="OwnPlan" path="/exception" />
    public async Task<ConsentSheet?> Consent(Actor claimed, SupportId id, ConsentId consent)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (await Load(db, actor, id) is not { } support)
            return null;
        await reading.Record(SupportActions.TookOutConsent, id);
        if (support.Consents.All(known => known.Id != consent))
            return null;
        support.WhyNotPrint().ThrowIfPresent();
        return (await Making(db, actor, support)).MakeConsentSheet(consent);
    }

    /// <summary>Contacts and notes as one journal, newest day first. Another's own notes are never among them.</summary>
    /// <param name="count">How many entries; the list grows when older ones are asked for.</param>
    public async Task<Page<JournalEntry>?> Journal(Actor claimed, SupportId id, int count)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!await MaySee(db, actor, id))
            return null;
        await reading.Record(SupportActions.ReadJournal, id);
        return await JournalReading.Read(db, actor, id, count);
    }

    /// <summary>What happened, newest first.</summary>
    /// <param name="count">How many lines; the list grows when older ones are asked for.</param>
    public async Task<Page<HistoryRow>?> History(Actor claimed, SupportId id, int count)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!await MaySee(db, actor, id))
            return null;
        await reading.Record(SupportActions.ReadHistory, id);
        var all = db.History.Of(id);
        var seals = db.FieldEncryption;
        var rows =
            from entry in all.OrderByDescending(entry => entry.Id).Take(count)
            join writer in db.Members on entry.By equals writer.Id
            orderby entry.Id descending
            select new ToldEntry(entry.ActionId, entry.MeasureId, entry.GoalId, new HistoryRow(
                entry.Kind,
                writer.Name,
                entry.At.InStockholm(),
                entry.FromStep,
                entry.ToStep,
                seals.Read(entry.Why, entry.Id),
                entry.ClosingReason,
                entry.RoundKind,
                db.Set<TeamMember>().Where(member => member.Id == entry.MemberId).Select(member => member.Name).FirstOrDefault(),
                db.Set<KeyContact>().Where(contact => contact.Id == entry.KeyContactId).Select(contact => contact.Organisation).FirstOrDefault(),
                entry.Day)
            {
                FromMember = db.Set<TeamMember>().Where(member => member.Id == entry.FromMemberId).Select(member => member.Name).FirstOrDefault(),
                ContactKind = entry.ContactKind,
                Minutes = entry.Minutes,
                Done = entry.Done,
                Helped = entry.Helped,
                GoalOutcome = entry.GoalOutcome,
                ToldWay = entry.ToldWay,
                ToldOn = entry.ToldOn,
            });
        var told = await rows.ToListAsync();
        var lines = await Lines(db, id, told);
        var measures = await Measures(db, id, told);
        var goals = await Goals(db, id, told);
        return new(
            [.. told.Select(entry => entry.Row with
            {
                Line = entry.Line is { } line ? lines.GetValueOrDefault(line) : null,
                Measure = entry.Measure is { } measure ? measures.GetValueOrDefault(measure) : null,
                Goal = entry.Goal is { } goal ? goals.GetValueOrDefault(goal) : null,
            })],
            1,
            count,
            await all.Take(Page<HistoryRow>.CountedTo).CountAsync());
    }

    /// <summary>Results and obstacles, newest first.</summary>
    /// <param name="count">How many of each; the lists grow when older ones are asked for.</param>
    public async Task<OutcomesView?> Outcomes(Actor claimed, SupportId id, int count)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!await MaySee(db, actor, id))
            return null;
        await reading.Record(SupportActions.ReadOutcomes, id);
        return new(await Results(db, actor, id, count), await Obstacles(db, actor, id, count));
    }

    private Task<IndividualSupport?> Load(BroByggareContext db, Actor actor, SupportId id) =>
        IndividualSupport.VisibleAt(db.Supports, actor, clock.Now()).AsNoTracking().FirstOrDefaultAsync(IndividualSupport.Is(id));

    private Task<bool> MaySee(BroByggareContext db, Actor actor, SupportId id) =>
        IndividualSupport.VisibleAt(db.Supports, actor, clock.Now()).AnyAsync(IndividualSupport.Is(id));

    /// <summary>When the emergency ends by which alone the actor sees it, on the wall clock; null for whoever finds it anyway.</summary>
    private async Task<MergedNow?> Merged(BroByggareContext db, Actor actor, PersonId person) =>
        await db.MergeToUndo(person, clock.Now()) is { } merge
            ? new(new(merge.Id, merge.Version, actor, Guid.NewGuid()), (merge.At + PersonMerge.CanBeUndoneFor).InStockholm())
            : null;

    private async Task<DateTime?> EmergencyUntil(BroByggareContext db, Actor actor, SupportId id)
    {
        var now = clock.Now();
        var until = await db.EmergencyOpenings
            .Where(opening => opening.SupportId == id && opening.By == actor.Id && opening.Until > now)
            .MaxAsync(opening => (DateTime?)opening.Until);
        return until is null || await IndividualSupport.VisibleTo(db.Supports, actor).AnyAsync(IndividualSupport.Is(id))
            ? null
            : until.Value.InStockholm();
    }

    private async Task<StandingIn?> StandsIn(BroByggareContext db, Actor actor, IndividualSupport support)
    {
        var away = support.Responsible.Where(responsibility => responsibility.IsCurrent && actor.StandsInFor.Contains(responsibility.MemberId)).Select(responsibility => responsibility.MemberId).ToList();
        if (away.Count == 0 || await db.Supports.Where(SupportAccess.IsHeldBy(actor)).AnyAsync(IndividualSupport.Is(support.Id)))
            return null;
        return await db.StandsInFor(actor.Id, away, clock.Today()) is [var longest, ..] ? longest : null;
    }

    private async Task<SupportViewMaking> Making(BroByggareContext db, Actor actor, IndividualSupport support)
    {
        var person = await db.People.AsNoTracking().IgnoreAutoIncludes().FirstAsync(person => person.Id == support.PersonId);
        var statements = await db.StandingStatements(person.Id);
        var shown = new SupportedPerson(
            new(person.Id, person.Version, actor, Guid.NewGuid()),
            person.Name.Text,
            person.YearOfBirth,
            person.Ways,
            statements,
            await db.FormerFactsOf(person.Id, SupportedPerson.FormerShown),
            await db.FormerFacts.CountAsync(former => EF.Property<PersonId>(former, PersonMapping.PersonId) == person.Id))
        {
            WhyNotWriteStatement = Person.WhyNotWriteStatement(statements.Count),
        };
        return new(support, shown, actor, await Members(db, support), await Contacts(db, support), clock.Today());
    }

    private static async Task<Dictionary<TeamMemberId, MemberView>> Members(BroByggareContext db, IndividualSupport support)
    {
        // Those before too: what was done keeps the name of who did it.
        var wanted = support.Responsible.Select(responsibility => (TeamMemberId?)responsibility.MemberId)
            .Concat(support.Actions.Select(action => action.SettledBy))
            .Concat(support.Rounds.Select(round => round.PlanAgreedBy))
            .OfType<TeamMemberId>().Distinct().ToList();
        return await db.Members
            .Where(member => wanted.Contains(member.Id))
            .Select(member => new MemberView(member.Id, member.Name, member.Role, member.TeamId, member.Phone))
            .ToDictionaryAsync(member => member.Id);
    }

    private static async Task<Dictionary<KeyContactId, string>> Contacts(BroByggareContext db, IndividualSupport support)
    {
        var wanted = support.Actions.Select(action => action.KeyContactId).OfType<KeyContactId>()
            .Concat(support.Consents.Select(consent => consent.KeyContactId))
            .Concat(support.Referrals.Select(referral => referral.KeyContactId))
            .Distinct().ToList();
        return await db.KeyContacts
            .Where(contact => wanted.Contains(contact.Id))
            .Select(contact => new { contact.Id, contact.Organisation })
            .ToDictionaryAsync(contact => contact.Id, contact => contact.Organisation);
    }

    /// <summary>What the lines of the plan say that the history speaks of.</summary>
    private static async Task<Dictionary<PlanActionId, string>> Lines(BroByggareContext db, SupportId id, List<ToldEntry> told)
    {
        var wanted = told.Select(entry => entry.Line).OfType<PlanActionId>().Distinct().ToList();
        var seals = db.FieldEncryption;
        return wanted is [] ? [] : await db.PlanActions.Of(id)
            .Where(line => wanted.Contains(line.Id))
            .Select(line => new { line.Id, What = seals.Read(line.What, id, line.Id) })
            .ToDictionaryAsync(line => line.Id, line => line.What);
    }

    /// <inheritdoc cref="Lines" />
    private static async Task<Dictionary<MeasureId, string>> Measures(BroByggareContext db, SupportId id, List<ToldEntry> told)
    {
        var wanted = told.Select(entry => entry.Measure).OfType<MeasureId>().Distinct().ToList();
        var seals = db.FieldEncryption;
        return wanted is [] ? [] : await db.Measures.Of(id)
            .Where(measure => wanted.Contains(measure.Id))
            .Select(measure => new { measure.Id, What = seals.Read(measure.What, id, measure.Id) })
            .ToDictionaryAsync(measure => measure.Id, measure => measure.What);
    }

    /// <inheritdoc cref="Lines" />
    private static async Task<Dictionary<PlanGoalId, string>> Goals(BroByggareContext db, SupportId id, List<ToldEntry> told)
    {
        var wanted = told.Select(entry => entry.Goal).OfType<PlanGoalId>().Distinct().ToList();
        var seals = db.FieldEncryption;
        return wanted is [] ? [] : await db.PlanGoals.Of(id)
            .Where(goal => wanted.Contains(goal.Id))
            .Select(goal => new { goal.Id, What = seals.Read(goal.What, id, goal.Id) })
            .ToDictionaryAsync(goal => goal.Id, goal => goal.What);
    }

    private static async Task<Dictionary<SupportStep, DateOnly>> PassedOn(BroByggareContext db, SupportId id)
    {
        var passed = await db.History.Of(id)
            .Where(entry => entry.Kind == HistoryKind.Advanced)
            .GroupBy(entry => entry.FromStep)
            .Select(left => new { Step = left.Key, At = left.Max(entry => entry.At) })
            .ToListAsync();
        return passed.Where(left => left.Step is not null).ToDictionary(left => left.Step!.Value, left => left.At.DayInStockholm());
    }

    private static async Task<Page<ResultRow>> Results(BroByggareContext db, Actor actor, SupportId id, int count)
    {
        var all = db.Results.Of(id);
        var seals = db.FieldEncryption;
        var rows =
            from result in all.OrderByDescending(result => result.On).ThenByDescending(result => result.Id).Take(count)
            join writer in db.Members on result.By equals writer.Id
            orderby result.On descending, result.Id descending
            select new ResultRow(result.Id, result.Kind, result.On, seals.Read(result.What, result.Id), writer.Name, result.TakenBackOn != null) { IsOwn = result.By == actor.Id };
        return new(await rows.ToListAsync(), 1, count, await all.Take(Page<ResultRow>.CountedTo).CountAsync());
    }

    private static async Task<Page<ObstacleRow>> Obstacles(BroByggareContext db, Actor actor, SupportId id, int count)
    {
        var all = db.Obstacles.Of(id);
        var seals = db.FieldEncryption;
        var rows =
            from obstacle in all.OrderByDescending(obstacle => obstacle.On).ThenByDescending(obstacle => obstacle.Id).Take(count)
            join writer in db.Members on obstacle.By equals writer.Id
            join at in db.KeyContacts on obstacle.KeyContactId equals at.Id
            orderby obstacle.On descending, obstacle.Id descending
            select new ObstacleRow(obstacle.Id, obstacle.Kind, at.Organisation, obstacle.On, seals.Read(obstacle.What, obstacle.Id), writer.Name, obstacle.TakenBackOn != null) { IsOwn = obstacle.By == actor.Id };
        return new(await rows.ToListAsync(), 1, count, await all.Take(Page<ObstacleRow>.CountedTo).CountAsync());
    }

    /// <summary>A line of the history with the numbers of what it speaks of.</summary>
    private sealed record ToldEntry(PlanActionId? Line, MeasureId? Measure, PlanGoalId? Goal, HistoryRow Row);

    private static async Task<IReadOnlyList<OtherSupport>> Others(BroByggareContext db, Actor actor, IndividualSupport support) =>
        await IndividualSupport.VisibleTo(db.Supports, actor)
            .Where(other => other.PersonId == support.PersonId && other.Id != support.Id)
            .OrderByDescending(other => other.Id)
            .Take(MostOthers)
            .Select(other => new OtherSupport(other.Id, other.ClosedOn))
            .ToListAsync();
}
