using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Storage;

/// <summary>Reading has one owner. Every test database listens for what goes round it, so each test of a query asks this too.</summary>
public sealed class ReadingTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Reads _reads;
    private readonly Actor _sara;
    private readonly SupportId _mira;
    private int _unrecorded;

    public ReadingTests()
    {
        (_sara, _, _) = _database.HasColleagues();
        _mira = _database.HasSupport(_sara, "Mira");
        _reads = new(_database.Get<IDbContextFactory<BroByggareContext>>(), _database.Get<WriteGate>(), _database.Clock);
        _reads.Unrecorded += () => _unrecorded++;
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public void No_query_opens_the_database_by_itself() =>
        typeof(Reads).Assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Queries", StringComparison.Ordinal))
            .Where(type => type.GetConstructors().Any(made => made.GetParameters().Any(given => given.ParameterType == typeof(IDbContextFactory<BroByggareContext>))))
            .Should().BeEmpty();

    [Fact]
    public async Task Words_that_are_opened_and_stand_in_no_line_of_the_log_are_told_of()
    {
        await using (var reading = await _reads.Begin(_sara))
        {
            var (db, _) = reading;
            (await db.People.AsNoTracking().SingleAsync()).Name.Text.Should().Be("Mira");
        }

        _unrecorded.Should().Be(1);
    }

    [Fact]
    public async Task Words_that_stand_in_the_log_and_readings_without_words_are_not()
    {
        await using (var reading = await _reads.Begin(_sara))
        {
            var (db, _) = reading;
            await reading.Record(SupportActions.ReadOpened, _mira);
            await db.People.AsNoTracking().SingleAsync();
        }

        await using (var reading = await _reads.Begin(_sara))
        {
            var (db, _) = reading;
            (await db.Supports.CountAsync()).Should().Be(1);
        }

        _unrecorded.Should().Be(0);
    }
}
