using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Team;

namespace BroByggare.Core.MyDay;

/// <summary>
/// Who has supports in hand, for one who does not alone: a coordinator is told whose each is, and a deputy for whom they
/// stand in. Asked in one question, and not at all for others.
/// </summary>
internal sealed class WhoseSupports
{
    private readonly Actor _actor;
    private readonly ILookup<SupportId, ResponsibleNow> _responsible;

    private WhoseSupports(Actor actor, ILookup<SupportId, ResponsibleNow> responsible) => (_actor, _responsible) = (actor, responsible);

    public static async Task<WhoseSupports> Of(BroByggareContext db, Actor actor, IEnumerable<SupportId> supports) =>
        new(actor, await db.ResponsibleNow(actor.Role is Role.Coordinator || actor.StandsInFor is not [] ? [.. supports.Distinct()] : []));

    /// <summary>By name, in the order in which they became responsible.</summary>
    public IReadOnlyList<string> Responsible(SupportId support) =>
        _actor.Role is Role.Coordinator ? [.. _responsible[support].Select(member => member.Name)] : [];

    /// <summary>For whom the actor stands in; empty for what is their own.</summary>
    public string For(SupportId support) =>
        _responsible[support].All(member => member.Id != _actor.Id)
            ? _responsible[support].FirstOrDefault(member => _actor.StandsInFor.Contains(member.Id))?.Name ?? ""
            : "";
}
