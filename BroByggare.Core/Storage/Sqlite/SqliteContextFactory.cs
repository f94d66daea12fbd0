using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Encryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace BroByggare.Core.Storage.Sqlite;

/// <summary>Opens a context on the SQLite file; everyday code knows only the base type.</summary>
public sealed class SqliteContextFactory : IDbContextFactory<BroByggareContext>
{
    private readonly PooledDbContextFactory<SqliteContext> _pool;
    private readonly FieldEncryption _seals;
    private readonly AuditChain _chain;
    private readonly IMembership _membership;
    private readonly IRowKeys _keys;

    public SqliteContextFactory(DatabaseSettings settings, FieldEncryption seals, AuditChain chain, IMembership membership, IRowKeys keys)
    {
        _pool = new(Options(settings));
        _seals = seals;
        _chain = chain;
        _membership = membership;
        _keys = keys;
    }

    public static DbContextOptions<SqliteContext> Options(DatabaseSettings settings) =>
        new DbContextOptionsBuilder<SqliteContext>()
            .UseSqlite(settings.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(new SqliteSettingsInterceptor(), DecryptOnLoad.Instance, EncryptOnSave.Instance)
            .Options;

    public BroByggareContext CreateDbContext()
    {
        var db = _pool.CreateDbContext();
        db.FieldEncryption = _seals;
        db.Chain = _chain;
        db.Membership = _membership;
        db.RowKeys = _keys;
        (db.LeavesSealed, db.HasOpenedWords) = (false, false);
        return db;
    }
}
