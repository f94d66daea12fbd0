using System.Linq.Expressions;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Who may see a support, as conditions that the database answers. Everything that shows a support goes through these.</summary>
internal static class SupportAccess
{
    /// <summary>It is the member's to work with: as one who is responsible, or who coordinates its team.</summary>
    public static Expression<Func<IndividualSupport, bool>> IsInHandOf(Actor actor) => actor.Role switch
    {
        Role.Bridgebuilder => support => support.Responsible.Any(responsibility => responsibility.MemberId == actor.Id && responsibility.Until == null),
        Role.Coordinator => support => support.TeamId == actor.TeamId,
        Role.Manager or Role.Administrator => support => false,
    };

    /// <summary>
    /// In hand, or for the time being in that of a colleague of the team whom the member stands in for. It is enough to
    /// read and to write; who finds it and who is responsible is decided by those who have it in hand.
    /// </summary>
    public static Expression<Func<IndividualSupport, bool>> IsInCareOf(Actor actor)
    {
        List<TeamMemberId> colleagues = [.. actor.StandsInFor];
        return colleagues is []
            ? IsInHandOf(actor)
            : IsInHandOf(actor).Or(support => support.TeamId == actor.TeamId
                && support.Responsible.Any(responsibility => colleagues.Contains(responsibility.MemberId) && responsibility.Until == null));
    }

    /// <summary>It is not erased, and no mark hides it: the member is not kept out, and is granted when the person is protected.</summary>
    /// <remarks>One question of a table that is nearly empty, because lists ask it of every row.</remarks>
    public static Expression<Func<IndividualSupport, bool>> IsUnhiddenFrom(TeamMemberId member) => support =>
        !support.IsErased && !support.AccessMarks.Any(mark => mark.Until == null
            && ((mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == member)
                || (mark.Kind == AccessMarkKind.Protected && !support.AccessMarks.Any(grant =>
                    grant.Until == null && grant.Kind == AccessMarkKind.Granted && grant.MemberId == member))));

    /// <summary>For what tells of supports to others than those who find them, such as the log.</summary>
    public static Expression<Func<IndividualSupport, bool>> IsNotClosedTo(TeamMemberId member) => support =>
        !support.IsErased && !support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == member);

    /// <summary>Opened in an emergency that has not ended, by one who may still: of its team, and not kept out.</summary>
    /// <param name="now">UTC.</param>
    public static Expression<Func<IndividualSupport, bool>> IsOpenedBy(Actor actor, DateTime now) => actor.Role switch
    {
        Role.Bridgebuilder or Role.Coordinator => IsNotClosedTo(actor.Id).And(support =>
            support.TeamId == actor.TeamId
            && support.EmergencyOpenings.Any(opening => opening.By == actor.Id && opening.From <= now && opening.Until > now)),
        Role.Manager or Role.Administrator => support => false,
    };

    /// <summary>Found by the member as their own: not only for a time.</summary>
    public static Expression<Func<IndividualSupport, bool>> IsHeldBy(Actor actor) => IsInHandOf(actor).And(IsUnhiddenFrom(actor.Id));

    /// <summary>Lists and searches show it to the member.</summary>
    public static Expression<Func<IndividualSupport, bool>> IsFoundBy(Actor actor) => IsInCareOf(actor).And(IsUnhiddenFrom(actor.Id));

    /// <summary>Found by the member, or opened in an emergency.</summary>
    /// <param name="now">UTC.</param>
    public static Expression<Func<IndividualSupport, bool>> IsOpenAt(Actor actor, DateTime now) =>
        IsFoundBy(actor).Or(IsOpenedBy(actor, now));
}
