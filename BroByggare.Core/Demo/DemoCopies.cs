using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Demo;

/// <summary>
/// Makes a large demo out of a small one: copies of all its rows with shifted numbers, spread over more bridge-builders.
/// The database does it by itself, so a million take minutes. What is stopped on the way leaves whole copies behind.
/// </summary>
internal sealed class DemoCopies(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, PersonKeys keys)
{
    /// <summary>The most supports that are made by the verbs; more are copies of these.</summary>
    public const int MostInBlock = 2_000;

    /// <summary>So many copies of the staff, two hundred bridge-builders in all; after that each gets more supports.</summary>
    private const int MostTeams = 40;

    /// <summary>
    /// What is written and checkpointed together is at least five copies, and about a twelfth of it all: each batch touches
    /// most pages of the indexes once more, so many small ones would write the file many times over.
    /// </summary>
    private const int FewestTogether = 5;
    private const int Batches = 12;

    /// <param name="block">How many supports there are to copy.</param>
    /// <param name="supports">How many there shall be.</param>
    public async Task<int> Multiply(int block, int supports, IProgress<int>? progress, CancellationToken cancel)
    {
        var copies = (supports + block - 1) / block;
        var plan = await Plan(block, supports, Math.Min(copies, MostTeams), cancel);
        var openings = await Openings(cancel);
        // A small one is so soon done that each copy is written, and told of, by itself.
        var together = copies <= FewestTogether ? 1 : Math.Max(FewestTogether, copies / Batches);
        for (var copy = 1; copy < copies; copy += together)
        {
            var last = Math.Min(copies, copy + together) - 1;
            keys.Prepare((last - copy + 1) * block);
            await Write(plan.Copy(copy, last), plan.CopyLog(openings, copy, last), cancel);
            progress?.Report(Math.Min(supports, (last + 1) * block));
        }

        // No ANALYZE: it counts null as one value among many and so takes the supports that are not closed for few, and
        // then reads all of them to find one bridge-builder's (109–273 ms against 4–13 ms at 100,000, on a busy machine).
        return supports;
    }

    private async Task<DemoCopyPlan> Plan(int block, int supports, int teams, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var tables = DemoCopyTable.All(db.Model.GetRelationalModel());
        foreach (var table in tables)
            table.Span = await Span(db, table, cancel);
        var staff = await db.Members.Where(member => member.Role == Role.Bridgebuilder).OrderBy(member => member.Id).ToListAsync(cancel);
        var firstExtra = await gate.Write(() => HireMore(db, staff, teams - 1, cancel));
        var firstSupport = (await db.Supports.MinAsync(support => (SupportId?)support.Id, cancel))?.Value ?? 1;
        return new(tables, firstSupport, block, supports, staff.Count, firstExtra, teams);
    }

    private async Task<IReadOnlyList<LogLine>> Openings(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Log
            .Where(entry => entry.Command == SupportActions.Start.Word && !entry.IsRead)
            .OrderBy(entry => entry.Id)
            .Select(entry => new LogLine(entry.At, entry.By, SupportActions.Start, entry.SubjectId))
            .ToListAsync(cancel);
    }

    private static async Task<long> Span(BroByggareContext db, DemoCopyTable table, CancellationToken cancel)
    {
        if (table.Number is null)
            return 0;
        var sql = $"SELECT coalesce(max(\"{table.Number}\") - min(\"{table.Number}\") + 1, 0) AS Value FROM \"{table.Name}\"";
        return (await db.Database.SqlQueryRaw<long>(sql).ToListAsync(cancel))[0];
    }

    /// <summary>Hires the same staff again and again; their numbers follow one another.</summary>
    private static async Task<int> HireMore(BroByggareContext db, List<TeamMember> staff, int times, CancellationToken cancel)
    {
        var last = await db.Members.MaxAsync(member => member.Id, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        for (var i = 0; i < times * staff.Count; i++)
        {
            var name = $"{DemoWords.Names[i * 7 % DemoWords.Names.Length]} {DemoWords.LastNames[i % DemoWords.LastNames.Length]}";
            var member = TeamMember.Join(name, Role.Bridgebuilder, staff[0].TeamId);
            if (!staff[i % staff.Count].IsActive)
                member.SwitchOff();
            member.CountVersion();
            db.Add(member);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return last.Value + 1;
    }

    private Task<bool> Write(IEnumerable<string> statements, IEnumerable<LogLine> log, CancellationToken cancel) => gate.Write(async () =>
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await db.Database.OpenConnectionAsync(cancel);
        new DemoReseal(db.FieldEncryption).TeachTo((SqliteConnection)db.Database.GetDbConnection());
        // Rows land all over the indexes, so a large cache is worth much here; and copies of rows that hold together hold
        // together, so each need not be asked for its parents. Both are this connection's only while this runs.
        await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -400000; PRAGMA foreign_keys = OFF;", cancel);
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            foreach (var sql in statements)
            {
                cancel.ThrowIfCancellationRequested();
                await db.Database.ExecuteSqlRawAsync(sql, cancel);
            }

            using var rows = new DemoRows(db);
            foreach (var entry in db.Chain.Continue(await AuditChain.Head(db), log))
                rows.Write(entry);
            await transaction.CommitAsync(cancel);
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size = -2000; PRAGMA foreign_keys = ON;", CancellationToken.None);
        }

        return true;
    });
}
