using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Tests.Core.Authorization.Walk;

/// <summary>Who may see what, written once more and plainly, without the product's conditions and without what stands beside its commands.</summary>
internal static class PlainAccess
{
    /// <summary>It is their own, and not only for a time.</summary>
    public static bool Holds(PlainActor who, PlainSupport what) =>
        MayFind(who, what) && (who.Role == Role.Coordinator ? who.Team == what.Team : what.Responsible.Contains(who.Name));

    public static bool Finds(PlainActor who, PlainSupport what) =>
        Holds(who, what)
        || (MayFind(who, what) && who.Team == what.Team && who.StandsInFor is { } away && what.Responsible.Contains(away));

    public static bool Sees(PlainActor who, PlainSupport what) =>
        Finds(who, what) || (IsNear(who, what) && who.Team == what.Team && who.Emergency is >= 0 and < 24);

    public static bool MayOpenInEmergency(PlainActor who, PlainSupport what) => IsNear(who, what) && who.Team == what.Team;

    private static bool MayFind(PlainActor who, PlainSupport what) =>
        IsNear(who, what) && (what.Granted is null || what.Granted.Contains(who.Name));

    private static bool IsNear(PlainActor who, PlainSupport what) =>
        what.Exists && who.IsActive && who.WorksWithPeople && !what.KeptOut.Contains(who.Name);
}
