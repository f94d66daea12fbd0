using BroByggare.Core.Log;
using BroByggare.Core.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace BroByggare.Core.Data.Sqlite;

/// <summary>Opens a context on the SQLite file; everyday code knows only the base type.</summary>
public sealed class SqliteContextFactory : IDbContextFactory<BroByggareContext>
{
    private readonly PooledDbContextFactory<SqliteContext> _pool;
    private readonly Seals _seals;
    private readonly LogChain _chain;
    private readonly TimeProvider _clock;

    public SqliteContextFactory(DatabaseSettings settings, Seals seals, LogChain chain, TimeProvider clock)
    {
        _pool = new(Options(settings));
        _seals = seals;
        _chain = chain;
        _clock = clock;
    }

    public static DbContextOptions<SqliteContext> Options(DatabaseSettings settings) =>
        new DbContextOptionsBuilder<SqliteContext>()
            .UseSqlite(settings.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(new SqliteSettingsInterceptor(), OpeningOnLoad.Instance)
            .Options;

    public BroByggareContext CreateDbContext()
    {
        var db = _pool.CreateDbContext();
        db.Seals = _seals;
        db.Chain = _chain;
        db.Clock = _clock;
        db.LeavesSealed = false;
        return db;
    }
}
