using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Tests.Making;

/// <summary>Lays out supports by the product's own commands, a line each.</summary>
public static class SupportsLaid
{
    /// <summary>Opens a support for somebody new, as the bridge-builder who is responsible.</summary>
    public static Task<SupportId> Opened(this TestDatabase database, Actor bridgebuilder, string name = "Mira") =>
        database.Get<OpeningCommands>().Start(
            FormKey.By(bridgebuilder), new(name, null, ContactWays.None, null, "Har träffat båda."));

    /// <summary>The support as the actor has it before them now.</summary>
    public static async Task<Seen<SupportId>> Seen(this TestDatabase database, Actor actor, SupportId id) =>
        (await database.Get<SupportListQueries>().SeenNow(actor, id, Guid.NewGuid()))!;

    /// <summary>A contact on a day, which the clock must have reached.</summary>
    public static async Task Contacted(this TestDatabase database, Actor by, SupportId id, DateOnly on) =>
        await database.Get<SupportCommands>().LogContact(
            await database.Seen(by, id), ContactKind.Call, on, 15, "", true, "", null);

    /// <summary>Something to remember.</summary>
    public static async Task Watched(this TestDatabase database, Actor by, SupportId id, DateOnly due, string what = "Ring om intyget") =>
        await database.Get<SupportCommands>().WatchFor(await database.Seen(by, id), what, due);

    public static async Task Parked(this TestDatabase database, Actor by, SupportId id, DateOnly until) =>
        await database.Get<SupportCommands>().Park(await database.Seen(by, id), until, "");

    public static async Task Closed(this TestDatabase database, Actor by, SupportId id) =>
        await database.Get<SupportCommands>().Close(await database.Seen(by, id), ClosingReason.Moved, "");

    public static async Task MadeJoint(this TestDatabase database, Actor by, SupportId id, Actor with) =>
        await database.Get<SupportCommands>().AddResponsible(await database.Seen(by, id), with.Id, "");
}
