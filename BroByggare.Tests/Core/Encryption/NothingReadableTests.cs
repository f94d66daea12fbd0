using System.Text;
using BroByggare.Core.Demo;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Encryption;

/// <summary>Whoever takes the file, its log of writes or a copy of it finds no name and no word (docs/promises.md).</summary>
public sealed class NothingReadableTests : IDisposable
{
    private static readonly string[] Written =
    [
        "Zäfira Quillström", "070-555 01 99", "zafira@example.org", "Ring efter kvällsmaten",
        "Jag vågar inte öppna breven", "Skriva till värden", "Samla kvitton", "Hon grät när hon berättade",
        "Det var inte så hon menade", "Jag håller inte med om det", "Provjobb i bageriet", "Blev avvisad i luckan",
        "Ring om en vecka", "Det gick bättre än väntat", "Får veta om skulden", "För att slippa berätta igen",
        "Vill ha en egen handläggare", "Har fullt i kön", "Ny lapp på dörren", "Jag öppnar posten själv", "Hellre en god man",
    ];

    private readonly TestDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task No_word_of_a_whole_support_lies_readable_in_any_file()
    {
        await WriteEverything();
        var copy = _database.Settings.Path + ".backup";
        using (var db = _database.Open())
            await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}");

        var files = Directory.GetFiles(Path.GetDirectoryName(copy)!, "*", SearchOption.AllDirectories);
        var readable = from file in files
                       let bytes = Read(file)
                       from words in Written
                       where Holds(bytes, words)
                       select $"{Path.GetFileName(file)} holds \"{words}\"";

        files.Should().Contain(file => file.EndsWith(".backup", StringComparison.Ordinal)).And.Contain(file => file.EndsWith("-wal", StringComparison.Ordinal));
        readable.Should().BeEmpty();
    }

    [Fact]
    public async Task The_same_look_finds_a_word_that_is_not_sealed()
    {
        _database.HasTeam("Brobyggarna i norr");

        using (var db = _database.Open())
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");

        Holds(Read(_database.Settings.Path), "Brobyggarna i norr").Should().BeTrue();
    }

    [Fact]
    public async Task No_name_of_the_demo_municipality_lies_readable_in_its_file()
    {
        await _database.Get<DemoMunicipality>().Fill(3_000, DemoMunicipality.UsualSeed, null, CancellationToken.None);

        using var db = _database.Open();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        var bytes = Read(_database.Settings.Path);
        var safeTimes = DemoWords.SafeTimes.Where(words => words.Length > 0 && Holds(bytes, words));

        safeTimes.Should().BeEmpty();
        (await db.People.AsNoTracking().IgnoreAutoIncludes().ToListAsync()).Should().HaveCount(3_000).And.OnlyContain(person => person.Name.Length > 0);
    }

    [Fact]
    public async Task A_text_that_somebody_moves_in_the_file_is_refused_when_it_is_read()
    {
        var (one, other) = (await Opened("Mira"), await Opened("Daniel"));
        using (var db = _database.Open())
            await db.Database.ExecuteSqlRawAsync("UPDATE People SET Name = (SELECT Name FROM People WHERE Id = 1) WHERE Id = 2");

        var read = () => _database.Get<SupportQueries>().View(_bridgebuilder!, other);

        await read.Should().ThrowAsync<BrokenSealException>();
        (await _database.Get<SupportQueries>().View(_bridgebuilder!, one)).Should().NotBeNull();
    }

    [Fact]
    public void Every_personal_text_is_sealed()
    {
        using var db = _database.Open();

        var open = from table in db.Model.GetEntityTypes()
                   where table.ClrType == typeof(Person) || table.FindProperty("SupportId") is not null
                   from column in table.GetProperties()
                   where column.ClrType == typeof(string)
                   select $"{table.ClrType.Name}.{column.Name}";

        open.Should().BeEquivalentTo(["SupportDraft.Form", "SupportDraft.Device", "HandoverOffer.Decisions"], "the name of a form, the family of a browser and what was decided in codes are no words about anybody");
    }

    private Actor? _bridgebuilder;

    private async Task<SupportId> Opened(string name, ContactWays? ways = null)
    {
        _bridgebuilder ??= _database.HasMember(Role.Bridgebuilder, _database.HasTeam());
        return await _database.Get<OpeningCommands>().Start(
            FormKey.By(_bridgebuilder), new(name, 1981, ways ?? ContactWays.None, null, "En annan med liknande namn"));
    }

    private async Task WriteEverything()
    {
        var id = await Opened(Written[0], new(Written[1], true, Written[2], Written[3]));
        using var db = _database.Open();
        var contact = KeyContactOf(db);
        var support = await db.Supports.SingleAsync(known => known.Id == id);
        var signed = new Signature(_bridgebuilder!.Id, _database.Clock.GetUtcNow().UtcDateTime);
        support.WriteProblem(Written[4], signed);
        support.ChooseAreas([new("housing")], signed);
        support.Inform(signed.On, signed);
        support.Advance(signed);
        support.ChooseMeasure(support.ConsiderMeasure(Written[5], signed), signed);
        support.Advance(signed);
        support.PlanAction(new(1), PlanActor.Person, null, Written[6], signed.On, signed);
        support.WriteGoal(null, Written[19], signed);
        support.AgreePlan(signed.On, signed);
        support.Advance(signed);
        support.LogContact(ContactKind.Visit, signed.On, 30, Written[7], isShared: true, signed);
        await db.SaveChangesAsync();
        var note = (await db.Notes.SingleAsync()).Id;
        support.CorrectNote(note, Written[8], signed);
        support.WriteOwnView(note, Written[9], signed);
        support.NoteResult(BroByggare.Core.Supports.Results.ResultKind.Job, signed.On, Written[10], signed);
        support.NoteObstacle(BroByggare.Core.Supports.Results.ObstacleKind.Refused, contact, signed.On, Written[11], signed);
        support.WatchFor(Written[12], signed.On, signed);
        support.DropAction(new(1), Written[18], signed);
        support.GiveConsent(contact, Written[14], Written[15], signed.On.AddDays(30), signed);
        var referral = support.Refer(BroByggare.Core.Supports.Referrals.ReferralKind.Guide, contact, Written[16], signed.On, signed);
        support.MakeContact(referral, signed);
        support.DeclineReferral(referral, Written[17], signed);
        support.Advance(signed);
        support.JudgeGoal(new(1), new(GoalOutcome.Changed, Written[20]), signed);
        support.Judge(HowFar.Yes, Written[13], signed);
        await db.SaveChangesAsync();
    }

    private static BroByggare.Core.Kernel.KeyContactId KeyContactOf(BroByggareContext db)
    {
        var contact = BroByggare.Core.KeyContacts.KeyContact.Add(new("Bostadskontoret", "", "", "", "", []));
        db.Add(contact);
        db.SaveChanges();
        return contact.Id;
    }

    private static bool Holds(byte[] bytes, string words) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(words)) >= 0;

    /// <summary>Also while it is open.</summary>
    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
