using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>Who is on a list, and who may see that they are.</summary>
internal static class DueForCulling
{
    /// <summary>The latest support of each person whose supports were all closed by a day, and who is on no list already.</summary>
    public static IQueryable<IndividualSupport> Persons(BroByggareContext db, Actor actor, DateOnly closedBy)
    {
        var isOfOneTeam = actor.Role != Role.Administrator;
        return VisibleTo(db, actor)
            .Where(support => support.ClosedOn <= closedBy)
            .Where(Restriction.IsOff)
            .Where(support => !db.Set<IndividualSupport>().Any(other => other.PersonId == support.PersonId
                && (other.ClosedOn == null || other.ClosedOn > closedBy || !(other.Id <= support.Id) || (isOfOneTeam && other.TeamId != support.TeamId))))
            .Where(support => !OnList(db).Any(listed => listed.PersonId == support.PersonId));
    }

    /// <summary>The supports on lists that are not decided, or not done.</summary>
    public static IQueryable<IndividualSupport> OnList(BroByggareContext db) =>
        db.Cullings
            .Where(culling => culling.DoneAt == null && (culling.DecidedAt == null || culling.IsApproved))
            .SelectMany(culling => culling.Lines)
            .Select(line => line.Support!);

    /// <summary>Whom the member may put on a list: a coordinator those they find, the others whoever they are not kept out of.</summary>
    private static IQueryable<IndividualSupport> VisibleTo(BroByggareContext db, Actor actor) => actor.Role switch
    {
        Role.Coordinator => IndividualSupport.VisibleTo(db.Supports, actor),
        Role.Manager => db.Supports.Where(SupportAccess.IsNotClosedTo(actor.Id)).Where(support => support.TeamId == actor.TeamId),
        Role.Administrator => db.Supports.Where(SupportAccess.IsNotClosedTo(actor.Id)),
        Role.Bridgebuilder => db.Supports.Where(support => false),
    };
}
