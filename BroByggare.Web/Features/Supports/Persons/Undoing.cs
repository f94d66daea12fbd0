using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Striking;

namespace BroByggare.Web.Features.Supports.Persons;

/// <summary>What is undone, is undone on the support as it is by then.</summary>
public static class Undoing
{
    /// <summary>The contact that was just logged, with its words and the next step that was written with it: as if it had not been.</summary>
    public static async Task UndoLastContact(this SupportListQueries supports, StrikingCommands striking, Actor actor, SupportId support, bool hasNextStep)
    {
        if (await supports.LastLogged(actor, support) is { } logged)
            await striking.UndoContact(logged.Seen, logged.Contact, hasNextStep ? logged.NextStep : null);
    }

    public static async Task OnWhatIsThere(this SupportListQueries supports, Seen<SupportId> before, Func<Seen<SupportId>, Task> change, Guid? once = null) =>
        await change(await supports.SeenNow(before.Actor, before.Id, once ?? Guid.NewGuid()) ?? throw new MissingException());
}
