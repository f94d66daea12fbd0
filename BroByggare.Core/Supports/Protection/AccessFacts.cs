using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Facts about access that commands need.</summary>
internal static class AccessFacts
{
    /// <summary>The support is the actor's own, and not only seen by them for a time.</summary>
    /// <exception cref="RefusedException">They stand in for somebody, or have opened it in an emergency.</exception>
    public static async Task ConfirmInHand(this BroByggareContext db, Actor claimed, IndividualSupport support)
    {
        var actor = await db.Authorize(claimed);
        var it = db.Supports.Where(IndividualSupport.Is(support.Id));
        if (await it.AnyAsync(SupportAccess.IsHeldBy(actor)))
            return;
        (await it.AnyAsync(SupportAccess.IsFoundBy(actor)) ? AccessRefusals.NotForDeputies : AccessRefusals.OnlyInHand).ThrowIfPresent();
    }

    /// <summary>Those who coordinate a team now.</summary>
    public static async Task<HashSet<TeamMemberId>> Coordinators(this BroByggareContext db, TeamId team) =>
        [.. await db.Members
            .Where(member => member.TeamId == team && member.Role == Role.Coordinator && member.IsActive)
            .Select(member => member.Id)
            .ToListAsync()];

    /// <summary>Those of a team who find what they are granted: its bridge-builders and coordinators.</summary>
    public static async Task<HashSet<TeamMemberId>> CanFind(this BroByggareContext db, TeamId team) =>
        [.. await db.Coordinators(team), .. await db.Bridgebuilders(team)];

    /// <summary>Refuses, with their names, when somebody who answers for a support and works here would no longer find it.</summary>
    public static async Task ConfirmNobodyLeftOut(this BroByggareContext db, TeamId team, List<TeamMemberId> responsible)
    {
        if (responsible.Count == 0)
            return;
        var able = await db.CanFind(team);
        var names = await db.Members.Where(member => responsible.Contains(member.Id) && able.Contains(member.Id))
            .OrderBy(member => member.Name)
            .Select(member => member.Name)
            .ToListAsync();
        if (names.Count > 0)
            AccessRefusals.ResponsibleLeftOut.With(string.Join(", ", names)).ThrowIfPresent();
    }

    /// <summary>Marks the person's other supports as this one is, whoever finds those; each that is changed has its line in the log.</summary>
    /// <param name="command">What was done to this one.</param>
    public static async Task SpreadAccess(this BroByggareContext db, IndividualSupport support, Signature signed, string command)
    {
        foreach (var other in await db.Supports.Where(other => other.PersonId == support.PersonId && other.Id != support.Id).ToListAsync())
        {
            if (other.FollowAccessOf(support, signed))
                await Changes.Also(db, other, other.Id, signed, command);
        }
    }

    /// <summary>Which of these are protected or restricted, in one question of a table that is nearly empty.</summary>
    public static async Task<ILookup<SupportId, AccessMarkKind>> ProtectedOrRestricted(this BroByggareContext db, IReadOnlyCollection<SupportId> supports)
    {
        if (supports.Count == 0)
            return Array.Empty<AccessMarkKind>().ToLookup(_ => default(SupportId));
        var found = await db.AccessMarks
            .Where(mark => mark.Until == null
                && (mark.Kind == AccessMarkKind.Protected || mark.Kind == AccessMarkKind.Restricted)
                && supports.Contains(EF.Property<SupportId>(mark, IndividualSupportMapping.SupportId)))
            .Select(mark => new { Support = EF.Property<SupportId>(mark, IndividualSupportMapping.SupportId), mark.Kind })
            .ToListAsync();
        return found.ToLookup(mark => mark.Support, mark => mark.Kind);
    }

    /// <summary>The stronger protection, on any of the person's supports.</summary>
    public static Task<bool> HasProtectedRegistration(this BroByggareContext db, PersonId person) =>
        db.Supports.AnyAsync(support => support.PersonId == person && support.AccessMarks.Any(mark =>
            mark.Until == null && mark.Protection == ProtectionKind.ProtectedRegistration));

    /// <summary>Where the person could be reached before tells where they may be; where they can be now, unless somebody knows it to be safe.</summary>
    /// <returns>Whether any that could be used was taken away.</returns>
    public static async Task<bool> ForgetWays(this BroByggareContext db, PersonId id, bool presentAreSafe, Signature signed)
    {
        var person = await db.People.Include(person => person.FormerFacts).FirstAsync(Person.Is(id));
        person.ForgetFormerWays();
        // Nor do they lie with a record that was merged into this one, or with the merging.
        foreach (var gone in await db.People.Where(other => other.MergedInto == id).ToListAsync())
        {
            gone.ForgetWays();
            await Changes.Also(db, gone, gone.Id, signed, nameof(Person.ForgetWays));
        }

        foreach (var merge in await db.PersonMerges.Where(merge => merge.PersonId == id).ToListAsync())
        {
            merge.ForgetKnown();
            await Changes.Also(db, merge, merge.Id, signed, nameof(Person.ForgetWays));
        }

        var isUsable = !presentAreSafe && person.Ways is not { Phone: "", Mail: "" };
        if (isUsable)
            person.ForgetWays();
        await Changes.Also(db, person, id, signed, nameof(Person.ForgetWays));
        return isUsable;
    }

    /// <summary>
    /// Why a member cannot be switched off or given another role or team: somebody protected would be found by nobody, or
    /// there are supports that only some may find, which an administrator can hand to nobody without being told who may not.
    /// To be asked, and thrown, where that is done.
    /// </summary>
    public static async Task<Refusal?> WhyNotLeave(this BroByggareContext db, TeamMemberId member)
    {
        var grants = db.AccessMarks.Where(mark => mark.Until == null && mark.Kind == AccessMarkKind.Granted);
        var isAlone = await grants.Where(mark => mark.MemberId == member).AnyAsync(mine => !grants.Any(other =>
            other.MemberId != member
            && EF.Property<SupportId>(other, IndividualSupportMapping.SupportId) == EF.Property<SupportId>(mine, IndividualSupportMapping.SupportId)
            && db.Set<TeamMember>().Any(some => some.Id == other.MemberId && some.IsActive
                && (some.Role == Role.Bridgebuilder || some.Role == Role.Coordinator))));
        if (isAlone)
            return AccessRefusals.LeavesProtectedAlone;
        var kept = await db.OpenSupportsOf(member).CountAsync(support => support.AccessMarks.Any(mark =>
            mark.Until == null && (mark.Kind == AccessMarkKind.Protected || mark.Kind == AccessMarkKind.KeptOut)));
        return kept > 0 ? AccessRefusals.CoordinatorHandsOverFirst.With(kept) : null;
    }
}
