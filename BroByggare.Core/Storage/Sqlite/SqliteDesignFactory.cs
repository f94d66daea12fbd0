using Microsoft.EntityFrameworkCore.Design;

namespace BroByggare.Core.Storage.Sqlite;

/// <summary>For `dotnet ef migrations add` only; it never opens the file.</summary>
internal sealed class SqliteDesignFactory : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(SqliteContextFactory.Options(new("design-time-only.db")));
}
