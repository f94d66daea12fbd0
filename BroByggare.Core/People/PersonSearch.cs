using System.Globalization;
using System.Linq.Expressions;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.People;

/// <summary>
/// How people are found: by number or through the keys of their name, among those the actor may see, and never by
/// reading through names. What the keys find is checked against the name itself.
/// </summary>
internal static class PersonSearch
{
    /// <summary>So many are shown.</summary>
    public const int Most = 8;

    /// <summary>The longest that is searched for, in characters.</summary>
    private const int LongestTyped = 100;

    /// <summary>Of a very common beginning so many are looked at, and the best of them shown; another letter tells them apart.</summary>
    private const int MostLookedAt = 60;

    /// <summary>So many that only share a key are judged before the search gives up on it.</summary>
    private const int MostJudged = 2_000;

    /// <summary>How many digits more than typed a number may have: 10 finds 10, 100–109, 1000–1099 and 10000–10999.</summary>
    private const int MostDigitsMore = 3;

    public static async Task<IReadOnlyList<PersonHit>> Find(
        this BroByggareContext db, Actor actor, string typed, CancellationToken cancelled)
    {
        var words = typed.Trim();
        if (words.Length is 0 or > LongestTyped)
            return [];
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return await WithResponsible(db, await ByNumber(db, actor, number, cancelled));
        var found = BestFirst(await ByName(db, actor, words, cancelled));
        var near = found.Count == Most || words.Length < NameKeys.ShortestWithSlips ? [] : await ByNearName(db, actor, words, cancelled);
        near.RemoveAll(hit => found.Exists(already => already.Person == hit.Person));
        var hits = await WithResponsible(db, [.. found, .. near.Take(Most - found.Count)]);
        return [.. hits.Select((hit, at) => at < found.Count ? hit : hit with { IsNear = true })];
    }

    /// <summary>Those whose name may be the same person's, one line for each person: their open support, or the one closed last.</summary>
    public static async Task<IReadOnlyList<PersonHit>> Near(
        this BroByggareContext db, Actor actor, string name, CancellationToken cancelled) =>
        await WithResponsible(db, await ByNearName(db, actor, name, cancelled));

    /// <summary>
    /// People of a near name with whom somebody else of the team works, for who asks the coordinator: not those the actor
    /// finds, and nobody who is protected, restricted or kept from the actor. The nearest first.
    /// </summary>
    public static async Task<IReadOnlyList<(PersonId Person, SupportId Support)>> NearElsewhere(
        this BroByggareContext db, Actor actor, string name, CancellationToken cancelled = default)
    {
        if (actor.Role is not Role.Bridgebuilder)
            return [];
        var asCoordinator = actor with { Role = Role.Coordinator, StandsInFor = [] };
        var all = await ByNearName(db, asCoordinator, name, cancelled);
        if (all.Count == 0)
            return [];
        var own = await ByNearName(db, actor, name, cancelled);
        List<SupportId> ids = [.. all.Where(hit => own.TrueForAll(mine => mine.Person != hit.Person)).Select(hit => hit.Support)];
        var told = await db.Supports.Where(support => ids.Contains(support.Id) && !support.AccessMarks.Any(mark => mark.Until == null))
            .Select(support => support.Id)
            .ToListAsync(cancelled);
        return [.. all.Where(hit => told.Contains(hit.Support)).Select(hit => (hit.Person, hit.Support))];
    }

    private static async Task<List<Found>> ByNearName(BroByggareContext db, Actor actor, string name, CancellationToken cancelled)
    {
        var found = new Dictionary<SupportId, Found>();
        var judged = 0;
        // The sound of each word as it stands comes first of its keys, so that the nearest are found before the search gives up.
        foreach (var key in name.Length > LongestTyped ? [] : NearKeys(name, db.FieldEncryption.NameSecret))
        {
            await foreach (var some in Read(db, WithKey(db, actor, key)).AsAsyncEnumerable().WithCancellation(cancelled))
            {
                if (NameMatch.IsNear(some.Name, name))
                    found.TryAdd(some.Support, some);
                if (++judged == MostJudged || found.Count == MostLookedAt)
                    break;
            }

            if (judged == MostJudged || found.Count == MostLookedAt)
                break;
        }

        var perPerson = found.Values.GroupBy(hit => hit.Person)
            .Select(supports => supports.MinBy(hit => (hit.ClosedOn is not null, -hit.Support.Value))!);
        return BestFirst([.. perPerson]);
    }

    private static async Task<List<Found>> ByNumber(BroByggareContext db, Actor actor, int number, CancellationToken cancelled)
    {
        var found = new List<Found>();
        long from = number, to = number;
        for (var more = 0; more <= MostDigitsMore && found.Count < Most && number > 0 && to <= int.MaxValue; more++)
        {
            found.AddRange(await Read(db, Numbered(db, actor, (int)from, (int)to)
                .OrderBy(support => support.Id)
                .Take(Most - found.Count)).ToListAsync(cancelled));
            (from, to) = (from * 10, (to * 10) + 9);
        }

        return found;
    }

    /// <summary>
    /// At most a thousand numbers. For a coordinator they are taken before the team is asked for: the limit keeps SQLite
    /// from turning it round and reading all of the team.
    /// </summary>
    private static IQueryable<IndividualSupport> Numbered(BroByggareContext db, Actor actor, int from, int to)
    {
        SupportId first = new(from), last = new(to);
        return actor.Role switch
        {
            Role.Coordinator => IndividualSupport.VisibleTo(
                db.Supports.FromSql($"""
                    SELECT s.* FROM "Supports" AS s WHERE s."Id" BETWEEN {from} AND {to} LIMIT {to - from + 1}
                    """),
                actor),
            Role.Bridgebuilder or Role.Manager or Role.Administrator =>
                IndividualSupport.VisibleTo(db.Supports, actor).Where(support => support.Id >= first && support.Id <= last),
        };
    }

    private static async Task<List<Found>> ByName(BroByggareContext db, Actor actor, string typed, CancellationToken cancelled)
    {
        var keys = NameKeys.ForPrefix(typed, db.FieldEncryption.NameSecret);
        // "Mira L" may be all of a name: those whose last word is just L are looked at before those where it only begins with L.
        List<int> withInitials = [.. typed.Split(' ').SelectMany(word => NameKeys.ForPrefix(word, db.FieldEncryption.NameSecret)).Distinct()];
        var found = new Dictionary<SupportId, Found>();
        if (withInitials.Count > keys.Count)
            await Gather(db, actor, typed, withInitials, found, cancelled);
        await Gather(db, actor, typed, keys, found, cancelled);
        return [.. found.Values];
    }

    private static async Task Gather(
        BroByggareContext db, Actor actor, string typed, IReadOnlyList<int> keys, Dictionary<SupportId, Found> found, CancellationToken cancelled)
    {
        if (keys.Count == 0 || found.Count >= MostLookedAt)
            return;
        var supports = keys.Skip(1).Aggregate(WithKey(db, actor, keys[0]), (narrowed, key) => narrowed.Where(HasKey(db, key)));
        await foreach (var some in Read(db, supports).Take(MostJudged).AsAsyncEnumerable().WithCancellation(cancelled))
        {
            if (NameMatch.StartsWith(some.Name, typed))
                found.TryAdd(some.Support, some);
            if (found.Count == MostLookedAt)
                break;
        }
    }

    private static IEnumerable<int> NearKeys(string name, ReadOnlySpan<byte> secret)
    {
        // A longer word has more keys and says more than an initial, which many share.
        var sets = NameKeys.ForNear(name, secret).Where(keys => keys.Count > 0).OrderByDescending(keys => keys.Count).ToList();
        return sets.Select(keys => keys[0]).Concat(NameKeys.ForJoined(name, secret)).Concat(sets.SelectMany(keys => keys)).Distinct();
    }

    /// <summary>
    /// A bridge-builder has few supports and looks through those; a team's coordinator may have many, so there the key
    /// comes first. SQLite keeps the order of a cross join; without it, it would begin with the team and read all of it.
    /// </summary>
    private static IQueryable<IndividualSupport> WithKey(BroByggareContext db, Actor actor, int key) => actor.Role switch
    {
        Role.Coordinator => IndividualSupport.VisibleTo(
            db.Supports.FromSql($"""
                SELECT s.* FROM "PersonNameKeys" AS k CROSS JOIN "Supports" AS s WHERE k."Key" = {key} AND s."PersonId" = k."PersonId"
                """),
            actor),
        Role.Bridgebuilder or Role.Manager or Role.Administrator =>
            IndividualSupport.VisibleTo(db.Supports, actor).Where(HasKey(db, key)),
    };

    private static Expression<Func<IndividualSupport, bool>> HasKey(BroByggareContext db, int key) =>
        support => db.Set<PersonNameKey>().Any(has => has.Key == key && EF.Property<PersonId>(has, "PersonId") == support.PersonId);

    private static IQueryable<Found> Read(BroByggareContext db, IQueryable<IndividualSupport> supports)
    {
        var seals = db.FieldEncryption;
        return supports.Select(support => new Found(
            support.Id,
            support.PersonId,
            seals.Read(db.Set<Person>().Where(person => person.Id == support.PersonId).Select(person => person.Name).First(), support.PersonId),
            support.Step,
            support.ClosedOn));
    }

    /// <summary>Open ones first, then the newest.</summary>
    private static List<Found> BestFirst(List<Found> found) =>
        [.. found.OrderBy(hit => hit.ClosedOn is not null).ThenByDescending(hit => hit.Support.Value).Take(Most)];

    private static async Task<IReadOnlyList<PersonHit>> WithResponsible(BroByggareContext db, List<Found> found)
    {
        var ids = found.ConvertAll(hit => hit.Support);
        var responsible = await db.ResponsibleNow(ids);
        var marked = await db.ProtectedOrRestricted(ids);
        return found.ConvertAll(hit =>
            new PersonHit(hit.Support, hit.Person, hit.Name, hit.Step, hit.ClosedOn, [.. responsible[hit.Support].Select(member => member.Name)])
            {
                IsProtected = marked[hit.Support].Contains(AccessMarkKind.Protected),
                IsRestricted = marked[hit.Support].Contains(AccessMarkKind.Restricted),
            });
    }

    private sealed record Found(SupportId Support, PersonId Person, string Name, SupportStep Step, DateOnly? ClosedOn);
}
