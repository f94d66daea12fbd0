using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Demo;

/// <summary>
/// An invented municipality to try the system in: the same seed on the same day gives the same one. It is made by the
/// aggregates' own verbs, so it holds nothing that a user could not have written, and everything in it is in the log.
/// </summary>
public sealed class DemoMunicipality(
    IDbContextFactory<BroByggareContext> contexts, FirstStart first, WriteGate gate, PersonKeys keys, LogAnchor anchor, TimeProvider clock)
{
    /// <summary>The seed when none is given.</summary>
    public const int UsualSeed = 2018;

    /// <summary>Nobody works here and nobody is supported; the register may have its first content.</summary>
    public async Task<bool> IsEmpty(CancellationToken cancel = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return !await db.Teams.AnyAsync(cancel) && !await db.People.AnyAsync(cancel) && !await db.Activities.AnyAsync(cancel);
    }

    /// <summary>All that is there is a demo municipality.</summary>
    public async Task<bool> IsDemo(CancellationToken cancel = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Teams.AnyAsync(cancel) && await db.Teams.AllAsync(team => team.Name == DemoStaff.TeamName, cancel);
    }

    /// <summary>Somebody who works here is invented: it is a demo, or was one, and nothing real may be written in it.</summary>
    public async Task<bool> IsMarked(CancellationToken cancel = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Members.AnyAsync(member => member.IsDemo, cancel);
    }

    /// <summary>How many supports there are, whoever made them.</summary>
    public async Task<int> Supports()
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Supports.CountAsync();
    }

    /// <summary>Fills an empty database, all or nothing.</summary>
    /// <returns>How many supports there are now.</returns>
    public async Task<int> Fill(int seed = UsualSeed, CancellationToken cancel = default)
    {
        await first.Fill();
        return await gate.Write(() => Fill(seed, atLeast: 0, cancel));
    }

    /// <summary>Fills an empty database with so many supports: some by the verbs, the rest as copies of them.</summary>
    /// <param name="supports">Not fewer than an ordinary demo has.</param>
    public async Task<int> Fill(int supports, int seed, IProgress<int>? progress, CancellationToken cancel)
    {
        await first.Fill();
        var made = await gate.Write(() => Fill(seed, Math.Min(supports, DemoCopies.MostInBlock), cancel));
        progress?.Report(made);
        return made < supports
            ? await new DemoCopies(contexts, gate, keys).Multiply(made, supports, progress, cancel)
            : made;
    }

    /// <summary>
    /// Takes away a demo municipality with the whole file, and makes the tables anew. Not to be stopped halfway: a file that is
    /// gone while its log is still marked as long as it was would be taken for a log that somebody has cut.
    /// </summary>
    public Task Clear() => gate.Write(async () =>
    {
        await using var db = await contexts.CreateDbContextAsync();
        await db.Database.EnsureDeletedAsync();
        await db.Database.MigrateAsync();
        keys.Destroy([.. keys.Known()]);
        // The log went with the file; that it is empty now is meant.
        anchor.Accept(LogHead.Start);
        return true;
    });

    private async Task<int> Fill(int seed, int atLeast, CancellationToken cancel)
    {
        var draw = new DemoDraw(seed);
        var pen = new DemoPen(draw);
        var today = clock.Today();
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        // A plan line may be written before the measure it belongs to; all is asked for at the end.
        await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", cancel);

        var staff = await DemoStaff.Hire(db, cancel);
        var register = await Register(db, cancel);
        var lives = Lives(draw, pen, register, staff, today, atLeast, cancel);
        keys.Prepare(lives.Count);
        using var rows = new DemoRows(db);
        foreach (var thing in Everything(draw, pen, lives, staff, today, rows))
        {
            cancel.ThrowIfCancellationRequested();
            rows.Write(thing);
        }

        staff.Former.SwitchOff();
        staff.Former.CountVersion();
        await db.SaveChangesAsync(cancel);
        new DemoReads(draw, pen, staff, today).Tell([.. lives.Select(life => life.Support)]);
        var frozen = await DemoFrozenYear.Freeze(db, staff, draw, today, cancel);
        var figureKeys = await DemoFigureKeys.Make(db, staff, draw, today, cancel);
        foreach (var entry in db.Chain.Continue(await AuditChain.Head(db), [.. pen.TakeLog().Concat(frozen).Concat(figureKeys).OrderBy(line => line.At)]))
            rows.Write(entry);

        await transaction.CommitAsync(cancel);
        return lives.Count;
    }

    private static async Task<DemoRegister> Register(BroByggareContext db, CancellationToken cancel)
    {
        var contacts = await db.KeyContacts.OrderBy(contact => contact.Id).ToListAsync(cancel);
        foreach (var (place, contact) in contacts.Index().Where(indexed => indexed.Item.Phone.Length == 0))
        {
            if (DemoContacts.Find(contact.Organisation) is not { } about)
                continue;
            contact.Change(new(contact.Organisation, about.Persons, $"031-390 06 {place + 30:00}", about.Mail, about.Hours, about.Areas));
            contact.CountVersion();
        }

        await db.SaveChangesAsync(cancel);
        return new(contacts.ToDictionary(contact => contact.Organisation, contact => contact.Id));
    }

    private static List<DemoLife> Lives(DemoDraw draw, DemoPen pen, DemoRegister register, DemoStaff staff, DateOnly today, int atLeast, CancellationToken cancel)
    {
        var lives = Ordinary(draw, pen, register, staff, today);
        var many = Math.Max(atLeast, lives.Count);
        while (lives.Count < many)
        {
            cancel.ThrowIfCancellationRequested();
            lives.AddRange(Ordinary(draw, pen, register, staff, today));
        }

        return lives[..many];
    }

    private static List<DemoLife> Ordinary(DemoDraw draw, DemoPen pen, DemoRegister register, DemoStaff staff, DateOnly today)
    {
        var now = new DemoNow(draw, pen, register, staff, today).Plan();
        var examples = now.CountBy(life => life.OpenedOn.Year).ToDictionary();
        var past = new DemoPast(draw, pen, register, staff, today, year => examples.GetValueOrDefault(year)).Plan();
        List<DemoLife> lives = [.. past.Concat(now).OrderBy(life => life.OpenedOn)];
        new DemoBalance(draw, staff, today, lives).Even();
        return lives;
    }

    /// <summary>Lived through and numbered, parents before children.</summary>
    private static IEnumerable<object> Everything(
        DemoDraw draw, DemoPen pen, List<DemoLife> lives, DemoStaff staff, DateOnly today, DemoRows rows)
    {
        foreach (var life in lives)
        {
            var person = Someone(draw, life.OpenedOn);
            if (life.Statement is { } said)
            {
                var signed = new Signature(life.By, DemoPen.Moment(said.Day, 12 * 60));
                pen.Change(person, () => person.Id.Value, signed, PersonActions.WriteStatement, _ => person.WriteStatement(StatementAbout.Support, said.Words, signed));
            }

            rows.Number(person);
            yield return person;
            var support = life.Live(person.Id, staff.Team.Id);
            rows.Number(support);
            life.LiveAfterwards();
            rows.Number(support);
            yield return support;
        }

        foreach (var thing in new DemoActivities(draw, pen, staff, today).Plan())
        {
            rows.Number(thing);
            yield return thing;
        }
    }

    private static Person Someone(DemoDraw draw, DateOnly since)
    {
        var name = draw.Next(DemoWords.Names) + (draw.Chance(55) ? $" {draw.One(DemoWords.Letters)}" : "");
        var ways = draw.Chance(90)
            ? new ContactWays($"031-390 06 {draw.Between(0, 99):00}", draw.Chance(60), "", draw.Next(DemoWords.SafeTimes))
            : ContactWays.None;
        if (ways.When == DemoWords.TextFirst)
            ways = ways with { TextMessages = true };
        var person = Person.Register(name, draw.Chance(70) ? since.Year - draw.Between(18, 67) : null, ways, since);
        person.CountVersion();
        return person;
    }
}
