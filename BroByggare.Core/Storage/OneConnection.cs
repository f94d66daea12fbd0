using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Storage;

/// <summary>One connection for several questions: left to itself, each question opens one, which is given all its settings again.</summary>
internal sealed class OneConnection : IAsyncDisposable
{
    private readonly BroByggareContext _db;

    private OneConnection(BroByggareContext db) => _db = db;

    /// <summary>Open until it is disposed. A context that goes back to its pool would keep it open for ever.</summary>
    public static async Task<OneConnection> Hold(BroByggareContext db)
    {
        await db.Database.OpenConnectionAsync();
        return new(db);
    }

    public async ValueTask DisposeAsync() => await _db.Database.CloseConnectionAsync();
}
