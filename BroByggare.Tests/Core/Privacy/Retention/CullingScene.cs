using BroByggare.Core.Kernel;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Sessions;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Privacy.Retention;

/// <summary>A team with everybody who has to do with culling, and supports that were closed when a test says. Today is 19 November 2026.</summary>
internal sealed class CullingScene : IDisposable
{
    private readonly Dictionary<TeamMemberId, SessionId> _sessions = [];

    /// <param name="rules">Two years for persons, unless a test is about something else.</param>
    public CullingScene(CullingRules? rules = null)
    {
        Database = new(rules ?? new() { PersonsMonths = 24 });
        var team = Database.HasTeam();
        Sara = Database.HasMember(Role.Bridgebuilder, team, "Sara Lind");
        Helena = Database.HasMember(Role.Coordinator, team, "Helena Sund");
        Maria = Database.HasMember(Role.Coordinator, team, "Maria Ros");
        Anders = Database.HasMember(Role.Manager, team, "Anders Nyman");
        Karin = Database.HasMember(Role.Administrator, Database.HasTeam("Kansliet"), "Karin Wall");
    }

    public TestDatabase Database { get; }

    public Actor Sara { get; }

    public Actor Helena { get; }

    public Actor Maria { get; }

    public Actor Anders { get; }

    public Actor Karin { get; }

    public CullingCommands Commands => Database.Get<CullingCommands>();

    public CullingQueries Queries => Database.Get<CullingQueries>();

    /// <param name="closed">How many months ago; null: it is open.</param>
    /// <param name="keptOut">Somebody who is kept out of it.</param>
    /// <param name="grantees">Who find it, when the person is protected.</param>
    public SupportId Has(int? closed, string name = "Mira", Actor? keptOut = null, params Actor[] grantees)
    {
        var now = Database.Clock.Now();
        Database.Clock.Set(now.InStockholm().AddMonths(-(closed ?? 0)).AddDays(-30));
        var id = Database.HasSupport(Sara, name);
        Database.Clock.Set(now.InStockholm().AddMonths(-(closed ?? 0)));
        using (var db = Database.Open())
        {
            var support = db.Supports.Single(known => known.Id == id);
            var signed = new Signature(Sara.Id, Database.Clock.Now());
            support.WriteNote("Ringde om hyran.", true, signed);
            if (keptOut is not null)
                support.KeepOut(keptOut.Id, "Släkt", _ => true, signed);
            if (grantees.Length > 0)
                support.Protect(ProtectionKind.ConfidentialityMark, [.. grantees.Select(member => member.Id)], _ => true, signed);
            if (closed is not null)
                support.Close(ClosingReason.Moved, "", signed);
            support.Settle();
            db.SaveChanges();
        }

        Database.Clock.Set(now.InStockholm());
        return id;
    }

    public Task<CullingId> Prepared(Actor by) => Commands.Prepare(FormKey.By(by));

    public async Task<CullingView> Seen(Actor by, CullingId id) => await Queries.Of(by, id) ?? throw new InvalidOperationException("The culling cannot be seen.");

    public async Task Do(Actor by, CullingId id, Func<CullingCommands, Seen<CullingId>, Task> what) => await what(Commands, (await Seen(by, id)).Seen);

    public Task Approved(Actor by, CullingId id) => Do(by, id, (commands, seen) => commands.Approve(seen, Session(by)));

    /// <summary>Handed in by the one who made it.</summary>
    public async Task<CullingId> HandedIn(Actor by)
    {
        var id = await Prepared(by);
        await Do(by, id, (commands, seen) => commands.HandIn(seen));
        return id;
    }

    /// <summary>One in which they have just proved who they are.</summary>
    public SessionId Session(Actor of) => _sessions.TryGetValue(of.Id, out var session) ? session : _sessions[of.Id] = Database.HasSession(of);

    public bool IsErased(SupportId id)
    {
        using var db = Database.Open();
        return db.Supports.Where(support => support.Id == id).Select(support => support.IsErased).Single();
    }

    public void Dispose() => Database.Dispose();
}
