using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.KeyContacts;

/// <summary>The key contacts that a form lets one choose between: those that are not archived.</summary>
[DocumentedRight(Right.Member)]
public sealed class KeyContactChoiceQueries(Reads reads)
{
    private const int Most = 500;

    /// <summary>As Swedes sort, which the database does not know.</summary>
    public async Task<IReadOnlyList<KeyContactChoice>> All(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var choices = await KeyContact.VisibleTo(db.KeyContacts, actor)
            .Where(contact => contact.RetiredOn == null)
            .OrderBy(contact => contact.Organisation)
            .Take(Most)
            .Select(contact => new KeyContactChoice(contact.Id, contact.Organisation))
            .ToListAsync();
        return [.. choices.OrderBy(choice => choice.Organisation, StringComparer.Create(Text.SwedishCulture, ignoreCase: true))];
    }
}
