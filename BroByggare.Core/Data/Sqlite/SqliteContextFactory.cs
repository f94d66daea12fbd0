using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace BroByggare.Core.Data.Sqlite;

/// <summary>Opens a context on the SQLite file; everyday code knows only the base type.</summary>
public sealed class SqliteContextFactory : IDbContextFactory<BroByggareContext>
{
    private readonly PooledDbContextFactory<SqliteContext> _pool;

    public SqliteContextFactory(DatabaseSettings settings) => _pool = new(Options(settings));

    public static DbContextOptions<SqliteContext> Options(DatabaseSettings settings) =>
        new DbContextOptionsBuilder<SqliteContext>()
            .UseSqlite(settings.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(new SqliteSettingsInterceptor())
            .Options;

    public BroByggareContext CreateDbContext() => _pool.CreateDbContext();
}
