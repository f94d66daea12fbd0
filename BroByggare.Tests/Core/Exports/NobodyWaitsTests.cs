using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Exports;

/// <summary>Whoever breaks off a download leaves no work behind on the server. That they asked stays in the log.</summary>
public sealed class NobodyWaitsTests : IDisposable
{
    private const string Logged = "INSERT INTO \"Log\"";

    private readonly SupportScene _scene = new();

    private TestDatabase Database => _scene.Database;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Nothing_more_of_a_year_is_counted_when_nobody_waits_for_its_file()
    {
        using var whole = new QuestionsHeard(Database);
        await Database.Get<FigureFileQueries>().Outward(_scene.Anders, 2026);
        var all = whole.Count;
        using var stop = new CancellationTokenSource();
        using var heard = new QuestionsHeard(Database);
        heard.After = _ =>
        {
            if (heard.Count == all / 2)
                stop.Cancel();
        };

        var file = () => Database.Get<FigureFileQueries>().Outward(_scene.Anders, 2026, stop.Token);

        await file.Should().ThrowAsync<OperationCanceledException>();
        heard.Count.Should().BeLessThan(all / 2 + 10);
        Lines("FigureFile.Outward").Should().Be(2, "both were asked for");
    }

    [Fact]
    public async Task An_extract_of_the_log_is_not_read_on_when_nobody_waits_for_it()
    {
        await IsLeft(stop => Database.Get<LogExtractQueries>().WhoHasRead(_scene.Helena, _scene.Id, null, null, stop), Logged);
        await IsLeft(stop => Database.Get<LogExtractQueries>().OpenedBy(_scene.Anders, _scene.Sara.Id, new(_scene.Today, _scene.Today), null, stop), "FROM \"Members\"");
        await IsLeft(stop => Database.Get<IncidentQueries>().Exposed(
            _scene.Anders, new(Database.Clock.Now().AddDays(-2), Database.Clock.Now(), null, null), null, stop), Logged);

        Lines("IndividualSupport.WhoHasReadFile").Should().Be(1);
    }

    /// <param name="after">When this has been asked.</param>
    private async Task IsLeft(Func<CancellationToken, Task> asking, string after)
    {
        using var stop = new CancellationTokenSource();
        using var heard = new QuestionsHeard(Database);
        heard.After = asked =>
        {
            if (asked.Contains(after, StringComparison.Ordinal))
                stop.Cancel();
        };
        var ask = () => asking(stop.Token);
        await ask.Should().ThrowAsync<OperationCanceledException>();
    }

    private int Lines(string command)
    {
        using var db = Database.Open();
        return db.Log.Count(entry => entry.Command == command);
    }
}
