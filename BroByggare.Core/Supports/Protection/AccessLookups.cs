using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Facts about access that commands need.</summary>
internal static class AccessLookups
{
    /// <summary>The support is the actor's own, and not only seen by them for a time.</summary>
    /// <exception cref="RefusedException">They stand in for somebody, or have opened it in an emergency.</exception>
    public static async Task AuthorizeInHand(this BroByggareContext db, Actor claimed, IndividualSupport support)
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
    public static async Task RequireNobodyLeftOut(this BroByggareContext db, TeamId team, List<TeamMemberId> responsible)
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
    /// <param name="action">What was done to this one.</param>
    public static async Task SpreadAccess(this BroByggareContext db, IndividualSupport support, Signature signed, AuditAction<IndividualSupport> action)
    {
        foreach (var other in await db.Supports.Where(other => other.PersonId == support.PersonId && other.Id != support.Id).ToListAsync())
        {
            if (other.FollowAccessOf(support, signed))
                await Changes.Also(db, other, other.Id, signed, action);
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
            await Changes.Also(db, gone, gone.Id, signed, PersonActions.ForgetWays);
        }

        foreach (var merge in await db.PersonMerges.Where(merge => merge.PersonId == id).ToListAsync())
        {
            merge.ForgetKnown();
            await Changes.Also(db, merge, merge.Id, signed, MergeActions.ForgetWays);
        }

        var isUsable = !presentAreSafe && person.Ways is not { Phone: "", Mail: "" };
        if (isUsable)
            person.ForgetWays();
        await Changes.Also(db, person, id, signed, PersonActions.ForgetWays);
        return isUsable;
    }

    /// <summary>
    /// Protected supports, and open ones with somebody kept out, that nobody who works here has in hand and finds. The same
    /// rule as <see cref="SupportAccess.IsHeldBy" />, asked of everybody at once. A coordinator who is only invited and has never
    /// signed in is told of nothing, so does not count; a bridge-builder who has been given the support does.
    /// </summary>
    /// <param name="butFor">As if this member worked here no longer; null asks how it is now.</param>
    public static IQueryable<IndividualSupport> FoundByNobody(this BroByggareContext db, TeamMemberId? butFor = null)
    {
        var coordinators = db.Members.Where(TeamMember.IsCoordinatorWhoCame);
        return db.Supports.Where(support => !support.IsErased
            && support.AccessMarks.Any(mark => mark.Until == null
                && (mark.Kind == AccessMarkKind.Protected || (mark.Kind == AccessMarkKind.KeptOut && support.ClosedOn == null)))
            && !db.Set<TeamMember>().Any(member => member.IsActive && member.Id != butFor && member.TeamId == support.TeamId
                && (coordinators.Any(coordinator => coordinator.Id == member.Id)
                    || (member.Role == Role.Bridgebuilder && support.Responsible.Any(responsibility => responsibility.MemberId == member.Id && responsibility.Until == null)))
                && !support.AccessMarks.Any(mark => mark.Until == null
                    && ((mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == member.Id)
                        || (mark.Kind == AccessMarkKind.Protected && !support.AccessMarks.Any(grant =>
                            grant.Until == null && grant.Kind == AccessMarkKind.Granted && grant.MemberId == member.Id))))));
    }

    /// <summary>Why somebody who has opened it in an emergency cannot keep it.</summary>
    public static async Task<Refusal?> WhyNotTakeIntoHand(this BroByggareContext db, SupportId id) =>
        await db.FoundByNobody().AnyAsync(IndividualSupport.Is(id)) ? null : AccessRefusals.SomebodyFindsIt;

    /// <summary>Another approves a striking, so there must be another who finds it.</summary>
    public static async Task<Refusal?> WhyNotStrike(this BroByggareContext db, SupportId id, TeamMemberId asker) =>
        await db.FoundByNobody(butFor: asker).AnyAsync(IndividualSupport.Is(id)) ? SupportRefusals.NobodyElseToStrike : null;

    /// <summary>Those that nobody would find if this member no longer worked here.</summary>
    public static IQueryable<IndividualSupport> LeftBehindBy(this BroByggareContext db, TeamMemberId member) =>
        db.FoundByNobody(butFor: member).Where(support =>
            support.Responsible.Any(responsibility => responsibility.MemberId == member && responsibility.Until == null)
            || support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.Granted && mark.MemberId == member));

    /// <summary>
    /// Why a member cannot be switched off: there are supports that only some may find, which an administrator can hand to
    /// nobody without being told who may not. Those that nobody else finds stay, for they cannot keep an account open whose
    /// owner is gone; the team is told of them.
    /// </summary>
    public static async Task<Refusal?> WhyNotSwitchOff(this BroByggareContext db, TeamMemberId member)
    {
        var leftBehind = db.LeftBehindBy(member).Select(support => support.Id);
        return HandsOverFirst(await db.KeptOpen(member).CountAsync(support => !leftBehind.Contains(support.Id)));
    }

    /// <summary>Why a member cannot be given another role or team. They are still here, and can let another in before.</summary>
    public static async Task<Refusal?> WhyNotMove(this BroByggareContext db, TeamMemberId member) =>
        await db.LeftBehindBy(member).AnyAsync(support => support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.Protected))
            ? AccessRefusals.LeavesProtectedAlone
            : HandsOverFirst(await db.KeptOpen(member).CountAsync());

    private static IQueryable<IndividualSupport> KeptOpen(this BroByggareContext db, TeamMemberId member) =>
        db.OpenSupportsOf(member).Where(support => support.AccessMarks.Any(mark =>
            mark.Until == null && (mark.Kind == AccessMarkKind.Protected || mark.Kind == AccessMarkKind.KeptOut)));

    private static Refusal? HandsOverFirst(int supports) => supports > 0 ? AccessRefusals.CoordinatorHandsOverFirst.With(supports) : null;
}
