using BroByggare.Core.Demo;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Demo;

public sealed class LargeDemoTests : IDisposable
{
    private const int Many = 3_000;

    private readonly TestDatabase _database = new();

    [Fact]
    public async Task Three_thousand_supports_hold_together_and_are_alike_in_every_part()
    {
        using var small = new TestDatabase();
        await small.Get<DemoMunicipality>().Fill(2_000, DemoMunicipality.UsualSeed, null, CancellationToken.None);
        var told = new List<int>();

        var made = await _database.Get<DemoMunicipality>().Fill(Many, DemoMunicipality.UsualSeed, new Told(told), CancellationToken.None);

        made.Should().Be(Many);
        told.Should().NotBeEmpty().And.EndWith(Many);
        Rows.Read(_database, "PRAGMA integrity_check").Single().Should().Equal("ok");
        Rows.Read(_database, "PRAGMA foreign_key_check").Should().BeEmpty();
        var counts = Rows.Counts(_database);
        var block = Rows.Counts(small);
        counts["Supports"].Should().Be(Many);
        counts["People"].Should().Be(Many);
        var factor = (double)Many / block["Supports"];
        foreach (var table in new[]
        {
            "History", "Contacts", "Notes", "Measures", "PlanActions", "PlanGoals", "Rounds", "OpenPeriods", "Responsibilities", "SupportAreas",
            "Consents", "Referrals", "Results", "Watches", "PersonNameKeys", "HelpWithoutIdentity", "Activities", "ActivityAreas",
        })
            ((double)counts[table]).Should().BeApproximately(block[table] * factor, block[table] * factor * 0.15, table);
    }

    [Fact]
    public async Task A_copy_has_its_own_people_its_own_notes_and_other_bridge_builders()
    {
        await _database.Get<DemoMunicipality>().Fill(Many, DemoMunicipality.UsualSeed, null, CancellationToken.None);
        var block = (long)Rows.Read(_database, "SELECT min(SupportId) FROM Responsibilities WHERE MemberId > 9").Single()[0] - 1;

        Rows.Read(_database, $"SELECT 1 FROM Responsibilities WHERE SupportId > {block} AND MemberId <= 6").Should().BeEmpty();
        Rows.Read(_database, "SELECT 1 FROM Notes JOIN Contacts ON Contacts.Id = Notes.ContactId WHERE Contacts.SupportId <> Notes.SupportId").Should().BeEmpty();
        Rows.Read(_database, "SELECT 1 FROM NoteAdditions JOIN Notes ON Notes.Id = NoteAdditions.NoteId WHERE Notes.SupportId <> NoteAdditions.SupportId").Should().BeEmpty();
        Rows.Read(_database, "SELECT PersonId FROM Supports GROUP BY PersonId HAVING count(*) > 1").Should().BeEmpty();
        Rows.Read(_database, "SELECT 1 FROM Supports WHERE NOT EXISTS (SELECT 1 FROM Log WHERE Subject = 'IndividualSupport' AND SubjectId = Supports.Id)").Should().BeEmpty();
    }

    [Fact]
    public async Task Stopping_on_the_way_leaves_a_database_that_works()
    {
        using var stop = new CancellationTokenSource();

        var making = () => _database.Get<DemoMunicipality>().Fill(60_000, DemoMunicipality.UsualSeed, new Stops(stop), stop.Token);

        await making.Should().ThrowAsync<OperationCanceledException>();
        Rows.Read(_database, "PRAGMA integrity_check").Single().Should().Equal("ok");
        Rows.Read(_database, "PRAGMA foreign_key_check").Should().BeEmpty();
        (await _database.Get<DemoMunicipality>().IsDemo()).Should().BeTrue();
        ((long)Rows.Read(_database, "SELECT count(*) FROM Supports").Single()[0]).Should().BeInRange(10_000, 60_000 - 1);
    }

    [Fact]
    public async Task Stopping_before_anything_is_whole_leaves_nothing_and_the_next_time_works()
    {
        using var stop = new CancellationTokenSource();
        using var heard = new QuestionsHeard(_database);
        // In the one transaction that all of the first supports are written in.
        heard.After = asked =>
        {
            if (asked.Contains("defer_foreign_keys", StringComparison.Ordinal))
                stop.Cancel();
        };

        var making = () => _database.Get<DemoMunicipality>().Fill(Many, DemoMunicipality.UsualSeed, null, stop.Token);

        await making.Should().ThrowAsync<OperationCanceledException>();
        (await _database.Get<DemoMunicipality>().IsEmpty()).Should().BeTrue();
        (await _database.Get<DemoMunicipality>().Fill()).Should().BeGreaterThan(300);
    }

    public void Dispose() => _database.Dispose();

    private sealed class Told(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }

    /// <summary>As Ctrl+C once some copies have been written.</summary>
    private sealed class Stops(CancellationTokenSource stop) : IProgress<int>
    {
        private int _reports;

        public void Report(int value)
        {
            if (++_reports == 2)
                stop.Cancel();
        }
    }
}
