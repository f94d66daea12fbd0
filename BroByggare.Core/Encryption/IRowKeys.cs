using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BroByggare.Core.Encryption;

/// <summary>Whose key each row is sealed by; answered by the features that have the rows.</summary>
public interface IRowKeys
{
    /// <summary>It seals nothing itself, and its parts do: it has its number before they are sealed.</summary>
    bool HasSealedParts(object thing);

    /// <summary>Gives a key to those of what is about to be written that are to have one of their own.</summary>
    /// <returns>Something was given.</returns>
    bool Give(BroByggareContext db, IEnumerable<object> written);

    /// <summary>The key that this row is sealed by.</summary>
    PersonKeyId Of(BroByggareContext db, EntityEntry row);

    /// <summary>All keys that something is still sealed by.</summary>
    Task<HashSet<PersonKeyId>> Needed(BroByggareContext db);
}
