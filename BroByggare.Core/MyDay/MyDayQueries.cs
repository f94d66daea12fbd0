using System.Globalization;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Striking;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.MyDay;

/// <summary>
/// What there is to do now. Starts from the supports that wait for a day, so it does not grow with all the others. Of those
/// whose use is restricted there is nothing to do.
/// </summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class MyDayQueries(Reads reads, TimeProvider clock, WorkRules work)
{
    /// <summary>How many days ahead are shown.</summary>
    public const int DaysAhead = 7;

    /// <summary>So many days before it ends, a consent is told of.</summary>
    public const int ConsentDaysAhead = 14;

    /// <summary>More than anybody does in a day; a large team's coordinator sees the oldest.</summary>
    private const int MostSupports = 100;

    private const int MostQuiet = 10;

    /// <summary>The day of a bridge-builder, or of a coordinator's team.</summary>
    /// <param name="responsible">Only what this bridge-builder is responsible for; null shows all.</param>
    /// <exception cref="RefusedException">Managers and administrators have no part in it.</exception>
    public async Task<MyDayView> Today(Actor claimed, TeamMemberId? responsible = null)
    {
        await using var reading = await reads.Begin(claimed, Role.Bridgebuilder, Role.Coordinator);
        var (db, actor) = reading;
        var today = clock.Today();
        var last = today.AddDays(DaysAhead);

        var waiting = await WaitingSupports.Until(db, actor, responsible, last, MostSupports);
        var lastConsent = today.AddDays(ConsentDaysAhead);
        var ending = await WaitingSupports.WithEndingConsent(db, actor, responsible, today, lastConsent, MostSupports);
        var whose = await WhoseSupports.Of(db, actor, waiting.Concat(ending).Select(support => support.Id));
        var items = await new DayItems(db, actor, today, last, whose).Of(waiting, ending, lastConsent);
        var quiet = await Quiet(db, actor, responsible, today);
        await reading.RecordList(ListActions.MyDay, items.Select(item => item.Seen).OfType<Seen<SupportId>>().Select(seen => seen.Id).Concat(quiet.Select(row => row.Id)));
        return new(
            today,
            ISOWeek.GetWeekOfYear(today.ToDateTime(TimeOnly.MinValue)),
            [.. items.Where(item => item.Due.IsLate && item.Kind != DayItemKind.Woken)],
            [.. items.Where(item => item.Due.DaysLeft == 0 || item.Kind == DayItemKind.Woken)],
            [.. items.Where(item => item.Due.DaysLeft > 0)],
            quiet,
            work.DaysWithoutContact,
            waiting.Count == MostSupports)
        {
            ToStrike = await ToStrike(db, actor),
        };
    }

    /// <summary>Starts from the few that wait. A closed support's words are struck too.</summary>
    private static Task<List<SupportId>> ToStrike(BroByggareContext db, Actor actor) => (
        from striking in db.Strikings
        where striking.DecidedBy == null && striking.AskedBy != actor.Id
        join asker in db.Members on striking.AskedBy equals asker.Id
        where actor.Role == Role.Coordinator || asker.Role == Role.Coordinator
        join support in IndividualSupport.VisibleTo(db.Supports, actor).Where(Restriction.IsOff)
            on EF.Property<SupportId>(striking, IndividualSupportMapping.SupportId) equals support.Id
        select support.Id).Distinct().Take(MostSupports).ToListAsync();

    private async Task<IReadOnlyList<QuietSupport>> Quiet(BroByggareContext db, Actor actor, TeamMemberId? responsible, DateOnly today)
    {
        var before = today.AddDays(-work.DaysWithoutContact);
        var awake = IndividualSupport.OngoingFor(db.Supports, actor)
            .Of(responsible)
            .Where(support => support.ParkedUntil == null || support.ParkedUntil <= today)
            .Where(Restriction.IsOff);
        var never = awake.Where(support => support.LastContactOn == null && support.OpenedOn < before).OrderBy(support => support.Id);
        var longAgo = awake.Where(support => support.LastContactOn < before)
            .OrderBy(support => support.LastContactOn)
            .ThenBy(support => support.Id);

        List<QuietRow> quiet = [.. await QuietRows(db, never).ToListAsync(), .. await QuietRows(db, longAgo).ToListAsync()];
        quiet = [.. quiet.OrderBy(row => row.LastContactOn ?? row.OpenedOn).Take(MostQuiet)];
        var whose = await WhoseSupports.Of(db, actor, quiet.Select(row => row.Id));
        return quiet.ConvertAll(row => new QuietSupport(
            row.Id,
            row.Name,
            row.LastContactOn,
            today.DayNumber - (row.LastContactOn ?? row.OpenedOn).DayNumber,
            whose.For(row.Id))
        {
            Responsible = whose.Responsible(row.Id),
        });
    }

    private static IQueryable<QuietRow> QuietRows(BroByggareContext db, IQueryable<IndividualSupport> supports)
    {
        var seals = db.FieldEncryption;
        return supports.Take(MostQuiet).Select(support => new QuietRow(
            support.Id,
            seals.Read(db.Set<Person>().Where(person => person.Id == support.PersonId).Select(person => person.Name).First(), support.PersonId),
            support.LastContactOn,
            support.OpenedOn));
    }

    private sealed record QuietRow(SupportId Id, string Name, DateOnly? LastContactOn, DateOnly OpenedOn);
}
