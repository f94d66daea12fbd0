using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Lists;

/// <summary>
/// Lists of the supports that the actor may see. Time does not grow with how many there are. Whose names are shown stands in
/// the log before they are.
/// </summary>
[DocumentedRight(Right.Finds)]
public sealed class SupportListQueries(Reads reads, TimeProvider clock, WorkRules work)
{
    /// <summary>Rows on a page, when nothing else is chosen.</summary>
    public const int PageSize = 50;

    /// <summary>What one can choose among; another number is as if none were chosen.</summary>
    public static IReadOnlyList<int> PageSizes { get; } = [25, PageSize];

    private const int MostRecent = 5;

    private const int MostToldOf = 20;

    /// <param name="page">From 1; beyond the last shows the last.</param>
    public async Task<SupportList> List(Actor claimed, SupportFilter filter, int page)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var today = clock.Today();
        // What is closed waits for nothing, so none of it is late.
        if (filter.OnlyLate)
            filter = filter with { ShowClosed = false };
        var ongoing = IndividualSupport.OngoingFor(db.Supports, actor);
        var open = Narrow(ongoing, filter, today);
        var closed = Narrow(IndividualSupport.VisibleTo(db.Supports, actor).Where(support => support.ClosedOn != null), filter, today);

        var inStep = new List<(SupportStep Step, int Count)>();
        foreach (var step in SupportSteps.InOrder)
            inStep.Add((step, await All(open.Where(support => support.Step == step), closed.Where(support => support.Step == step), filter)));

        var size = PageSizes.Contains(filter.Rows) ? filter.Rows : PageSize;
        var rows = await Rows(reading, InOrder(open, closed, filter), page, size, today);
        await reading.RecordList(ListActions.Supports, rows.Rows.Select(row => row.Id));
        return new(
            rows,
            await Bounded(ongoing),
            await Bounded(ongoing.Where(support => support.ParkedUntil > today)),
            await All(open, closed, filter),
            inStep);
    }

    /// <summary>The supports that somebody was last in contact with: those that a new contact most likely concerns. None whose use is restricted.</summary>
    public async Task<IReadOnlyList<SupportChoice>> Recent(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return await Choices(reading, IndividualSupport.OngoingFor(db.Supports, actor)
            .Where(Restriction.IsOff)
            .OrderByDescending(support => support.LastContactOn)
            .ThenByDescending(support => support.Id)
            .Take(MostRecent));
    }

    /// <summary>
    /// The numbers of the team's open supports whose responsible have all left, the oldest first, at most 20: told to its
    /// coordinators, who hand them over.
    /// </summary>
    public async Task<IReadOnlyList<SupportId>> NeedingResponsible(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (actor.Role is not Role.Coordinator)
            return [];
        var working = db.Members.Where(TeamMember.DoesTheWork).Select(member => member.Id);
        return await IndividualSupport.VisibleTo(db.Supports, actor)
            .Where(support => support.ClosedOn == null
                && !support.Responsible.Any(responsibility => responsibility.Until == null && working.Contains(responsibility.MemberId)))
            .OrderBy(support => support.Id)
            .Take(MostToldOf)
            .Select(support => support.Id)
            .ToListAsync();
    }

    /// <summary>One open support to write in; null when it is closed, restricted, missing, or not the actor's to see.</summary>
    [DocumentedRight(Right.Sees)]
    public async Task<SupportChoice?> Choice(Actor claimed, SupportId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var choices = await Choices(reading, IndividualSupport.VisibleAt(db.Supports, actor, clock.Now())
            .Where(support => support.Id == id && support.ClosedOn == null)
            .Where(Restriction.IsOff));
        return choices is [var only] ? only : null;
    }

    /// <summary>
    /// The support as it is now. For what is only added and so cannot overwrite anything: a contact does not become
    /// false because a colleague wrote something meanwhile.
    /// </summary>
    /// <param name="once">Made when the form was opened.</param>
    [DocumentedRight(Right.Sees)]
    public async Task<Seen<SupportId>?> SeenNow(Actor claimed, SupportId id, Guid once)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var version = await IndividualSupport.VisibleAt(db.Supports, actor, clock.Now())
            .Where(support => support.Id == id)
            .Select(support => (int?)support.Version)
            .FirstOrDefaultAsync();
        return version is { } now ? new(id, now, actor, once) : null;
    }

    /// <summary>For whom the actor stands in today, whose supports stand among their own.</summary>
    [DocumentedRight(Right.Member)]
    public async Task<IReadOnlyList<StandingIn>> StandsInFor(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return await db.StandsInFor(actor.Id, actor.StandsInFor, clock.Today());
    }

    /// <summary>What the actor logged last there; null when nothing, or when it is taken back.</summary>
    [DocumentedRight(Right.Sees)]
    public async Task<LoggedContact?> LastLogged(Actor claimed, SupportId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var last = await IndividualSupport.VisibleAt(db.Supports, actor, clock.Now())
            .Where(support => support.Id == id)
            .SelectMany(support => support.Contacts, (support, contact) => new { support.Version, contact.Id, contact.By, contact.TakenBackOn })
            .Where(contact => contact.By == actor.Id && contact.TakenBackOn == null)
            .OrderByDescending(contact => contact.Id)
            .FirstOrDefaultAsync();
        if (last is null)
            return null;

        var watch = await db.Watches
            .Where(watch => EF.Property<SupportId>(watch, IndividualSupportMapping.SupportId) == id)
            .OrderByDescending(watch => watch.Id)
            .Select(watch => new { watch.Id, IsOpen = watch.DoneOn == null && watch.TakenBackOn == null })
            .FirstOrDefaultAsync();
        return new(
            new(id, last.Version, actor, Guid.NewGuid()),
            last.Id,
            watch is { IsOpen: true } ? watch.Id : null);
    }

    private static IQueryable<IndividualSupport> Narrow(IQueryable<IndividualSupport> supports, SupportFilter filter, DateOnly today)
    {
        supports = supports.Of(filter.Responsible);
        if (filter.QuietDays is { } days)
        {
            var before = today.AddDays(-Math.Clamp(days, 0, 36_500));
            supports = supports.Where(support =>
                support.LastContactOn < before || (support.LastContactOn == null && support.OpenedOn < before));
        }

        // One that has been parked and has woken is told of as woken, not as late.
        if (filter.OnlyLate)
            supports = supports.Where(support => support.NextDueOn < today && support.ParkedUntil == null);

        return filter.ShowParked ? supports : supports.Where(support => support.ParkedUntil == null || support.ParkedUntil <= today);
    }

    /// <summary>
    /// The list in pieces, each of which an index gives in order: the steps' words do not sort as the steps do, and
    /// those that wait for nothing stand after those that do, whichever way it is sorted. What is closed comes after what is not, the latest first.
    /// </summary>
    private static List<IQueryable<IndividualSupport>> InOrder(
        IQueryable<IndividualSupport> open, IQueryable<IndividualSupport> closed, SupportFilter filter)
    {
        if (filter.Step is { } only)
        {
            open = open.Where(support => support.Step == only);
            closed = closed.Where(support => support.Step == only);
        }

        return filter.ShowClosed
            ? [.. InOrder(open, filter), closed.OrderByDescending(support => support.ClosedOn).ThenByDescending(support => support.Id)]
            : InOrder(open, filter);
    }

    private static List<IQueryable<IndividualSupport>> InOrder(IQueryable<IndividualSupport> open, SupportFilter filter) => filter.Order switch
    {
        SupportOrder.Number => [filter.Falls ? NewestFirst(open) : open.OrderBy(support => support.Id)],
        SupportOrder.Step =>
        [
            .. (filter.Falls ? SupportSteps.InOrder.Reverse() : SupportSteps.InOrder)
                .Where(step => filter.Step is null || filter.Step == step)
                .Select(step => NewestFirst(open.Where(support => support.Step == step))),
        ],
        SupportOrder.LastContact =>
        [
            filter.Falls
                ? open.OrderByDescending(support => support.LastContactOn).ThenByDescending(support => support.Id)
                : open.OrderBy(support => support.LastContactOn).ThenBy(support => support.Id),
        ],
        SupportOrder.NextDue => [ByNextDue(open, filter.Falls), NewestFirst(open.Where(support => support.NextDueOn == null))],
    };

    private static IQueryable<IndividualSupport> NewestFirst(IQueryable<IndividualSupport> supports) =>
        supports.OrderByDescending(support => support.Id);

    private static IQueryable<IndividualSupport> ByNextDue(IQueryable<IndividualSupport> open, bool falls)
    {
        var waiting = open.Where(support => support.NextDueOn != null);
        return falls
            ? waiting.OrderByDescending(support => support.NextDueOn).ThenByDescending(support => support.Id)
            : waiting.OrderBy(support => support.NextDueOn).ThenBy(support => support.Id);
    }

    private static Task<int> Bounded(IQueryable<IndividualSupport> supports, int most = Page<SupportRow>.CountedTo) =>
        supports.Take(most).CountAsync();

    private static async Task<int> All(IQueryable<IndividualSupport> open, IQueryable<IndividualSupport> closed, SupportFilter filter)
    {
        var counted = await Bounded(open);
        return filter.ShowClosed ? counted + await Bounded(closed, Page<SupportRow>.CountedTo - counted) : counted;
    }

    private static async Task<IReadOnlyList<SupportChoice>> Choices(Reading reading, IQueryable<IndividualSupport> supports)
    {
        var (db, actor) = reading;
        var seals = db.FieldEncryption;
        var choices = await supports
            .Select(support => new
            {
                support.Id,
                support.OpenedOn,
                Name = seals.Read(db.Set<Person>().Where(person => person.Id == support.PersonId).Select(person => person.Name).First(), support.PersonId),
            })
            .ToListAsync();
        var responsible = await db.ResponsibleNow(choices.ConvertAll(choice => choice.Id));
        await reading.RecordList(ListActions.Choices, choices.Select(choice => choice.Id));
        return choices.ConvertAll(choice => new SupportChoice(choice.Id, choice.Name, choice.OpenedOn, Others(responsible[choice.Id], actor)));
    }

    private static List<string> Others(IEnumerable<ResponsibleNow> responsible, Actor actor)
    {
        var all = responsible.ToList();
        return all.Count > 1 || all.Exists(member => actor.StandsInFor.Contains(member.Id)) ? [.. all.Where(member => member.Id != actor.Id).Select(member => member.Name)] : [];
    }

    private async Task<Page<SupportRow>> Rows(Reading reading, List<IQueryable<IndividualSupport>> pieces, int page, int size, DateOnly today)
    {
        var (db, actor) = reading;
        var counts = new List<int>();
        foreach (var piece in pieces)
            counts.Add(await Bounded(piece, Page<SupportRow>.CountedTo - counts.Sum()));
        var total = counts.Sum();
        var number = Math.Clamp(page, 1, new Page<SupportRow>([], 1, size, total).Pages);

        var listed = new List<Listed>();
        var skip = (number - 1) * size;
        foreach (var (piece, count) in pieces.Zip(counts))
        {
            var here = Math.Clamp(count - skip, 0, size - listed.Count);
            if (here > 0)
                listed.AddRange(await Read(db, piece.Skip(skip).Take(here)).ToListAsync());
            skip = Math.Max(0, skip - count);
        }

        var ids = listed.ConvertAll(row => row.Id);
        var responsible = await db.ResponsibleNow(ids);
        var marked = await db.ProtectedOrRestricted(ids);
        var asked = await db.OpenQuestions(ids);
        return new(
            listed.ConvertAll(row => row.Shown([.. responsible[row.Id]], [.. marked[row.Id]], actor, today, work.DaysWithoutContact) with { OpenQuestions = asked.GetValueOrDefault(row.Id) }),
            number,
            size,
            total);
    }

    private static IQueryable<Listed> Read(BroByggareContext db, IQueryable<IndividualSupport> supports)
    {
        var seals = db.FieldEncryption;
        return supports.Select(support => new Listed(
            support.Id,
            support.Version,
            seals.Read(db.Set<Person>().Where(person => person.Id == support.PersonId).Select(person => person.Name).First(), support.PersonId),
            support.Step,
            support.OpenedOn,
            support.LastContactOn,
            support.NextDueOn,
            support.ParkedUntil,
            support.ClosedOn));
    }

    private sealed record Listed(
        SupportId Id,
        int Version,
        string Name,
        SupportStep Step,
        DateOnly OpenedOn,
        DateOnly? LastContactOn,
        DateOnly? NextDueOn,
        DateOnly? ParkedUntil,
        DateOnly? ClosedOn)
    {
        public SupportRow Shown(IReadOnlyList<ResponsibleNow> responsible, IReadOnlyList<AccessMarkKind> marked, Actor actor, DateOnly today, int quietDays) =>
            new(Id, Name, Step, [.. responsible.Select(member => member.Name)], LastContactOn, NextDueOn, ParkedUntil, ClosedOn, [.. Marks(responsible, marked, actor, today, quietDays)])
            {
                Version = Version,
            };

        private IEnumerable<SupportMark> Marks(IReadOnlyList<ResponsibleNow> responsible, IReadOnlyList<AccessMarkKind> marked, Actor actor, DateOnly today, int quietDays)
        {
            if (marked.Contains(AccessMarkKind.Protected))
                yield return SupportMark.Protected;
            if (marked.Contains(AccessMarkKind.Restricted))
                yield return SupportMark.Restricted;
            if (ClosedOn is not null)
                yield return SupportMark.Closed;
            else if (ParkedUntil > today)
                yield return SupportMark.Parked;
            else if (ParkedUntil is not null)
                yield return SupportMark.Woken;
            else if (NextDueOn < today)
                yield return SupportMark.Late;
            else if (NextDueOn == today)
                yield return SupportMark.DueToday;
            if (ClosedOn is null && !(ParkedUntil > today) && (LastContactOn ?? OpenedOn) < today.AddDays(-quietDays))
                yield return SupportMark.Quiet;
            if (ClosedOn is null && !responsible.Any(member => member.WorksHere))
                yield return SupportMark.NeedsResponsible;
            if (responsible.Any(member => actor.StandsInFor.Contains(member.Id)) && !responsible.Any(member => member.Id == actor.Id))
                yield return SupportMark.StandIn;
            if (responsible.Count > 1)
                yield return SupportMark.Joint;
        }
    }
}
