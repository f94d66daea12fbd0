using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BroByggare.Core.Storage;

/// <summary>Several questions answered from the same moment, so that parts sum to their total while others write.</summary>
internal static class Snapshot
{
    /// <summary>Until it is disposed, everything is read as it was at the first question. Keep it short: the write-ahead log cannot be emptied meanwhile.</summary>
    /// <remarks>The weakest level is the only one for which SQLite does not take the write lock; it reads a snapshot at every level.</remarks>
    public static Task<IDbContextTransaction> Hold(BroByggareContext db) =>
        db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted);
}
