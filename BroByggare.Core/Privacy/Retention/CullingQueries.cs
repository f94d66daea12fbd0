using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>Cullings as they are read. A coordinator sees names of those they find, and that stands in the log; others see numbers and months.</summary>
[DocumentedRight(Right.Culls)]
public sealed class CullingQueries(Reads reads, CullingRules rules, TimeProvider clock)
{
    /// <summary>How many of the latest are listed.</summary>
    private const int Latest = 50;

    /// <summary>Null for a role that does not cull.</summary>
    public async Task<CullingOverview?> Overview(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (actor.Role == Role.Bridgebuilder)
            return null;
        var due = await Due(db, actor, rules, clock.Today());
        var cullings = await Culling.VisibleTo(db.Cullings.AsNoTracking(), actor).OrderByDescending(culling => culling.Id).Take(Latest).ToListAsync();
        var staff = await LogExtractQueries.Staff(db);
        return new(
            due,
            cullings.ConvertAll(culling => new CullingHead(
                culling.Id, culling.Kind, culling.State, culling.PreparedAt.InStockholm(), staff[culling.PreparedBy].Name)),
            WhyNotPrepare(due));
    }

    /// <summary>Lists that wait for the actor's decision, the oldest first: handed in by somebody else.</summary>
    public async Task<IReadOnlyList<CullingId>> ToDecide(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return await Culling.VisibleTo(db.Cullings, actor)
            .Where(culling => culling.HandedInAt != null && culling.DecidedAt == null && culling.PreparedBy != actor.Id)
            .OrderBy(culling => culling.Id)
            .Select(culling => culling.Id)
            .ToListAsync();
    }

    /// <summary>Null when there is none that the actor may see.</summary>
    public async Task<CullingView?> Of(Actor claimed, CullingId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (await Culling.VisibleTo(db.Cullings.AsNoTracking(), actor).FirstOrDefaultAsync(Culling.Is(id)) is not { } culling)
            return null;
        var rows = await Rows(db, actor, culling);
        if (actor.Role == Role.Coordinator)
            await reading.RecordList(ListActions.Culling, rows.Select(row => row.Support));
        return await View(db, actor, culling, rows);
    }

    /// <summary>What was done, with nobody on it; null until it is done, and when there is none that the actor may see.</summary>
    public async Task<CullingView?> Certificate(Actor claimed, CullingId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return await Culling.VisibleTo(db.Cullings.AsNoTracking(), actor).FirstOrDefaultAsync(Culling.Is(id)) is { State: CullingState.Done } culling
            ? await View(db, actor, culling, [])
            : null;
    }

    /// <summary>Why the person of a support cannot be asked to be erased now; null when they can. Missing for all but a coordinator who finds it.</summary>
    [DocumentedRight(Right.CoordinatesIt)]
    public async Task<ErasureQuestion?> Asking(Actor claimed, SupportId number)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (actor.Role != Role.Coordinator)
            return null;
        var found = IndividualSupport.VisibleTo(db.Supports, actor);
        if (await found.Where(IndividualSupport.Is(number)).Select(support => (PersonId?)support.PersonId).FirstOrDefaultAsync() is not { } person)
            return null;
        var supports = await found.Where(support => support.PersonId == person).OrderBy(support => support.Id).Select(support => support.Id).ToListAsync();
        return new(FormKey.By(actor), number, supports, await WhyNotAsk(db, actor, person));
    }

    /// <summary>Only what the actor finds is told: what else there is, is asked when it comes to it.</summary>
    internal static async Task<Refusal?> WhyNotAsk(BroByggareContext db, Actor actor, PersonId person)
    {
        var open = await IndividualSupport.VisibleTo(db.Supports, actor)
            .Where(support => support.PersonId == person && support.ClosedOn == null)
            .Select(support => (SupportId?)support.Id)
            .FirstOrDefaultAsync();
        return open is { } number ? CullingRefusals.SupportOpen.With(number)
            : await Restriction.IsOn(db, person) ? CommonRefusals.UseIsRestricted
            : await DueForCulling.OnList(db).AnyAsync(listed => listed.PersonId == person) ? CullingRefusals.AlreadyListed
            : null;
    }

    internal static Refusal? WhyNotPrepare(IReadOnlyList<RuleRow> due) =>
        due.All(row => row.Months is null) ? CullingRefusals.NoRule
        : due.All(row => row.Due == 0) ? CullingRefusals.NothingDue
        : null;

    /// <summary>Persons first, then the registers.</summary>
    internal static async Task<IReadOnlyList<RuleRow>> Due(BroByggareContext db, Actor actor, CullingRules rules, DateOnly today)
    {
        var persons = rules.PersonsMonths is { } months ? await DueForCulling.Persons(db, actor, today.AddMonths(-months)).CountAsync() : 0;
        return
        [
            new(CullingTexts.Persons, rules.PersonsMonths, persons),
            .. await Registers(db, rules, actor.Role == Role.Administrator ? null : actor.TeamId, today),
        ];
    }

    private static async Task<List<RuleRow>> Registers(BroByggareContext db, CullingRules rules, TeamId? team, DateOnly today)
    {
        var rows = new List<RuleRow>();
        foreach (var rule in RegisterRule.All)
            rows.Add(new(CullingTexts.NameOf(rule.Table.Name), rule.Months(rules), await rule.Count(db, rules, team, today)));
        return rows;
    }

    private async Task<CullingView> View(BroByggareContext db, Actor actor, Culling culling, IReadOnlyList<CullingRow> rows)
    {
        var staff = await LogExtractQueries.Staff(db);
        var isOpen = culling.DecidedAt is null;
        return new(
            new(culling.Id, culling.Version, actor, Guid.NewGuid()),
            culling.Kind,
            culling.State,
            culling.Months,
            culling.ClosedBy,
            staff[culling.PreparedBy].Name,
            culling.PreparedAt.InStockholm(),
            culling.HandedInAt?.InStockholm(),
            culling.DecidedBy is { } by ? staff[by].Name : null,
            culling.DecidedAt?.InStockholm(),
            culling.StoppedBy is { } stopped ? staff[stopped].Name : null,
            culling.StoppedAt?.InStockholm(),
            culling.GoneOnBy is { } goneOn ? staff[goneOn].Name : null,
            culling.GoneOnAt?.InStockholm(),
            culling.DoneAt?.InStockholm(),
            culling.Progress,
            rows,
            isOpen && culling.Kind == CullingKind.ByRule ? await Registers(db, rules, culling.TeamId, clock.Today()) : [],
            culling.Lines.Count(line => line.Outcome == CullingOutcome.Erased),
            culling.Counts.Where(count => count.Table == nameof(IndividualSupport)).Sum(count => count.Bare),
            culling.Lines.Count(line => line.Exemption is not null),
            culling.Lines.Count(line => line.Outcome == CullingOutcome.LeftOut),
            culling.Lines.Count(line => line.Outcome == CullingOutcome.Spared),
            [.. DataMap.Tables.Join(culling.Counts, table => table.Entity.Name, count => count.Table, (table, count) => new CountRow(CullingTexts.NameOf(count.Table), count.Gone, count.Bare))],
            new(culling.WhyNotExempt(), culling.WhyNotHandIn(), culling.WhyNotWithdraw(actor.Id), culling.WhyNotDecide(actor.Id), culling.WhyNotStop(), culling.WhyNotDecideRest(actor.Id)));
    }

    private static async Task<List<CullingRow>> Rows(BroByggareContext db, Actor actor, Culling culling)
    {
        var numbers = culling.Lines.Select(line => line.SupportId).ToList();
        var sees = actor.Role == Role.Coordinator;
        var mayBeSeen = sees ? IndividualSupport.VisibleTo(db.Supports, actor) : db.Supports.Where(SupportAccess.IsNotClosedTo(actor.Id));
        var found = await mayBeSeen
            .Where(support => numbers.Contains(support.Id))
            .Select(support => new
            {
                support.Id,
                support.PersonId,
                ClosedOn = db.Set<IndividualSupport>().Any(other => other.PersonId == support.PersonId && other.ClosedOn == null) ? null : support.ClosedOn,
                db.Set<Person>().First(person => person.Id == support.PersonId).Name,
                Supports = db.Set<IndividualSupport>().Count(other => other.PersonId == support.PersonId && (!sees || other.TeamId == support.TeamId)),
            })
            .ToDictionaryAsync(support => support.Id);
        return
        [
            .. from line in culling.Lines
               orderby line.Number
               where found.ContainsKey(line.SupportId)
               let support = found[line.SupportId]
               select new CullingRow(
                   line.Number,
                   line.SupportId,
                   sees ? db.FieldEncryption.Read(support.Name, support.PersonId) : null,
                   support.ClosedOn is { } day ? CoarseDays.Month(day) : null,
                   support.Supports,
                   line.Exemption,
                   line.Outcome),
        ];
    }
}
