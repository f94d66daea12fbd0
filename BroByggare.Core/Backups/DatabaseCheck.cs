using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Backups;

/// <summary>Whether a database is whole: its pages, its references, its log, and what is sealed in it. Only reads.</summary>
public sealed class DatabaseCheck(IDbContextFactory<BroByggareContext> contexts, DatabaseStart start, LogCheck log, KeyCheck keys)
{
    private const int Sampled = 25;

    /// <exception cref="StartRefusedException">It cannot be read at all.</exception>
    public async Task<DatabaseFindings> Look(CancellationToken cancel = default)
    {
        await start.PrepareToRead();
        await using var db = await contexts.CreateDbContextAsync(cancel);
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
        var pages = await Column(db, "PRAGMA integrity_check(20)", cancel);
        var references = pages is ["ok"] ? await Column(db, "PRAGMA foreign_key_check", cancel) : [];
        if (pages is not ["ok"])
            return new(pages, references, null, null, 0, 0, "", "");
        var verdict = await log.Whole(cancel);
        var found = KeysAreHere() ? await keys.Look() : null;
        return new(
            [],
            references,
            verdict,
            found,
            await db.People.CountAsync(cancel),
            await db.Supports.CountAsync(cancel),
            await Head(db, cancel),
            (await Column(db, "SELECT sqlite_version()", cancel))[0])
        {
            Unsealed = found is null ? null : await Unsealed(db, cancel),
        };
    }

    private bool KeysAreHere()
    {
        try
        {
            keys.RequireKeys();
            return true;
        }
        catch (StartRefusedException)
        {
            return false;
        }
    }

    /// <summary>The last written names, opened: a database beside another's keys is found.</summary>
    private static async Task<bool> Unsealed(BroByggareContext db, CancellationToken cancel)
    {
        try
        {
            var names = await db.People.AsNoTracking().Where(person => !person.IsErased).OrderByDescending(person => person.Id).Take(Sampled).ToListAsync(cancel);
            return names.TrueForAll(person => person.Name.Text.Length > 0);
        }
        catch (Exception fault) when (fault is BrokenSealException or KeyDestroyedException)
        {
            return false;
        }
    }

    private static async Task<string> Head(BroByggareContext db, CancellationToken cancel) =>
        await db.Log.AsNoTracking().OrderByDescending(entry => entry.Id).Select(entry => entry.Hash).FirstOrDefaultAsync(cancel) is { } hash
            ? Convert.ToHexStringLower(hash)
            : "";

    private static async Task<List<string>> Column(BroByggareContext db, string question, CancellationToken cancel)
    {
        var rows = new List<string>();
        await using var held = await OneConnection.Hold(db);
        await using var ask = db.Database.GetDbConnection().CreateCommand();
        ask.CommandText = question;
        try
        {
            await using var answer = await ask.ExecuteReaderAsync(cancel);
            while (await answer.ReadAsync(cancel))
                rows.Add($"{answer.GetValue(0)}");
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == 11)
        {
            rows.Add(fault.Message);
        }

        return rows;
    }
}

/// <summary>What a look at a database found.</summary>
/// <param name="Pages">What is wrong with its pages, at most 20 lines; empty when nothing is.</param>
/// <param name="References">Rows that point to what is not there.</param>
/// <param name="Log">Null when the pages are not whole: then nothing else is looked at.</param>
/// <param name="Keys">Null where there are none to look at.</param>
/// <param name="LogHead">The last line's seal, in hexadecimal.</param>
public sealed record DatabaseFindings(
    IReadOnlyList<string> Pages, IReadOnlyList<string> References, LogVerdict? Log, KeysFound? Keys, int Persons, int Supports, string LogHead, string Sqlite)
{
    /// <summary>Whether what is sealed opens with the keys that are here; null where there are none.</summary>
    public bool? Unsealed { get; init; }

    public bool IsWhole => Pages.Count == 0 && References.Count == 0 && Log is { IsWhole: true } && Keys is null or { IsAllThere: true } && Unsealed is not false;
}
