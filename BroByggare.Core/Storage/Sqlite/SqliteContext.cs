using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BroByggare.Core.Storage.Sqlite;

/// <summary>The tables in SQLite; carries its migrations and nothing else.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : BroByggareContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        // Without this SQLite gives the number of a deleted row to the next one, and an erased support's number to a stranger.
        foreach (var key in modelBuilder.Model.GetEntityTypes().Select(type => type.FindPrimaryKey()!.Properties))
        {
            if (key is [{ ValueGenerated: ValueGenerated.OnAdd } id])
                id.SetValueGenerationStrategy(SqliteValueGenerationStrategy.Autoincrement);
        }
    }
}
