using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.KeyContacts;

/// <summary>The key contacts that a form lets one choose between: those that are not archived.</summary>
[Allowed(Right.Member)]
public sealed class KeyContactChoiceQueries(IDbContextFactory<BroByggareContext> contexts)
{
    private const int Most = 500;

    /// <summary>As Swedes sort, which the database does not know.</summary>
    public async Task<IReadOnlyList<KeyContactChoice>> All(Actor claimed)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var actor = await db.Authorize(claimed);
        var choices = await KeyContact.OpenTo(db.KeyContacts, actor)
            .Where(contact => contact.RetiredOn == null)
            .OrderBy(contact => contact.Organisation)
            .Take(Most)
            .Select(contact => new KeyContactChoice(contact.Id, contact.Organisation))
            .ToListAsync();
        return [.. choices.OrderBy(choice => choice.Organisation, StringComparer.Create(Text.SwedishCulture, ignoreCase: true))];
    }
}
