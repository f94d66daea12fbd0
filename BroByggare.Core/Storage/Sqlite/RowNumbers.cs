using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BroByggare.Core.Storage.Sqlite;

/// <summary>
/// Where SQLite would go on numbering a table's rows. One process writes, one change at a time (<see cref="WriteGate"/>), so
/// the next number can be known before the row is written; were it not so, the key would refuse the second one.
/// </summary>
internal static class RowNumbers
{
    public static int LastGiven(BroByggareContext db, string table)
    {
        db.Database.OpenConnection();
        try
        {
            using var ask = db.Database.GetDbConnection().CreateCommand();
            ask.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            ask.CommandText = "SELECT COALESCE(MAX(seq), 0) FROM sqlite_sequence WHERE name = $table";
            var name = ask.CreateParameter();
            (name.ParameterName, name.Value) = ("$table", table);
            ask.Parameters.Add(name);
            return Convert.ToInt32(ask.ExecuteScalar(), CultureInfo.InvariantCulture);
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }
}
