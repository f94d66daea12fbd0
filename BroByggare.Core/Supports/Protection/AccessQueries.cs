using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Who finds a support, and who could.</summary>
public sealed class AccessQueries(Reads reads)
{
    /// <summary>Null when it is missing, not the actor's to see, or theirs only for a time.</summary>
    [DocumentedRight(Right.HasInHand)]
    public async Task<AccessView?> Of(Actor claimed, SupportId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (await db.Supports.Where(SupportAccess.IsHeldBy(actor)).AsNoTracking().FirstOrDefaultAsync(IndividualSupport.Is(id)) is not { } support)
            return null;
        await reading.Record(SupportActions.ReadAccess, id);
        var members = await db.Members.AsNoTracking().OrderBy(member => member.Name).ToListAsync();
        var coordinators = await db.Coordinators(support.TeamId);
        var able = await db.CanFind(support.TeamId);
        var ways = await db.People.Where(person => person.Id == support.PersonId).Select(person => person.Ways).AsNoTracking().FirstAsync();
        var mustFind = support.ResponsibleLeftOut([]).ToHashSet();
        return new(
            new(id, support.Version, actor, Guid.NewGuid()),
            support.Protection,
            support.AccessMarks.FirstOrDefault(mark => mark is { IsCurrent: true, Kind: AccessMarkKind.Protected })?.From,
            [.. Marked(support, members, AccessMarkKind.Granted, member => support.WhyNotEndGrant(member, able.Contains))],
            [.. Marked(support, members, AccessMarkKind.KeptOut, _ => null)],
            [
                .. from member in members
                   where able.Contains(member.Id) && !support.IsGranted(member.Id) && !support.IsKeptOut(member.Id)
                   where coordinators.Contains(member.Id) || support.Responsible.Any(responsibility => responsibility.IsCurrent && responsibility.MemberId == member.Id)
                   select new AccessMember(member.Id, member.Name, member.Role, null, "", null) { MustFind = mustFind.Contains(member.Id) },
            ],
            [
                .. from member in members
                   where member.IsActive && !support.IsKeptOut(member.Id)
                   select new AccessMember(member.Id, member.Name, member.Role, null, "", support.WhyNotKeepOut(member.Id, able.Contains)),
            ],
            ways.Phone.Length + ways.Mail.Length > 0);
    }

    /// <summary>
    /// Who can be made responsible, by name: bridge-builders of its team who are not so already and not kept out. Asked only by
    /// those who may know who is kept out, for whoever is missing from the list could be noticed.
    /// </summary>
    /// <returns>Null when it is missing, not the actor's to see, or theirs only for a time.</returns>
    [DocumentedRight(Right.HasInHand)]
    public async Task<IReadOnlyList<MemberView>?> CanBeResponsible(Actor claimed, SupportId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        db.LeavesSealed = true;
        if (await db.Supports.Where(SupportAccess.IsHeldBy(actor)).AsNoTracking().FirstOrDefaultAsync(IndividualSupport.Is(id)) is not { } support)
            return null;
        var bridgebuilders = await db.Bridgebuilders(support.TeamId);
        var taken = support.Responsible.Where(responsibility => responsibility.IsCurrent && bridgebuilders.Contains(responsibility.MemberId)).Select(responsibility => responsibility.MemberId).ToHashSet();
        var free = bridgebuilders.Where(member => !taken.Contains(member) && !support.IsKeptOut(member)).ToList();
        return await db.Members
            .Where(member => free.Contains(member.Id))
            .OrderBy(member => member.Name)
            .Select(member => new MemberView(member.Id, member.Name, member.Role, member.TeamId, member.Phone))
            .ToListAsync();
    }

    private static IEnumerable<AccessMember> Marked(
        IndividualSupport support, List<TeamMember> members, AccessMarkKind kind, Func<TeamMemberId, Refusal?> whyNotEnd) =>
        from mark in support.AccessMarks
        where mark.IsCurrent && mark.Kind == kind
        join member in members on mark.MemberId equals member.Id
        select new AccessMember(member.Id, member.Name, member.Role, mark.From, mark.Why.Text, whyNotEnd(member.Id));
}
