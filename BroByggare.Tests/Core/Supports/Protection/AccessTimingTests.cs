using System.Diagnostics;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Tests.Making;
using Xunit.Abstractions;

namespace BroByggare.Tests.Core.Supports.Protection;

/// <summary>
/// What is hidden and what never was take the same time to answer. The promise is ±20 %, read from what is written out
/// on a quiet machine; what fails here is a difference that nobody can blame on a busy one.
/// </summary>
public sealed class AccessTimingTests : IDisposable
{
    private const int Rounds = 300;

    private readonly ITestOutputHelper _output;
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;
    private readonly Actor _daniel;
    private readonly Dictionary<string, SupportId> _hidden;

    public AccessTimingTests(ITestOutputHelper output)
    {
        _output = output;
        var team = _database.HasTeam();
        _sara = _database.HasMember(Role.Bridgebuilder, team, "Sara Lind");
        _daniel = _database.HasMember(Role.Bridgebuilder, team, "Daniel Ek");
        var now = new Signature(_daniel.Id, _database.Clock.GetUtcNow().UtcDateTime);
        var all = Enumerable.Range(0, 120).Select(number => _database.HasSupport(number % 2 == 0 ? _sara : _daniel, $"Person {number}")).ToList();
        _hidden = new()
        {
            ["a colleague's"] = all[1],
            ["a protected one"] = Changed(all[2], support =>
            {
                support.AddResponsible(_daniel.Id, "", now);
                support.Protect(ProtectionKind.ConfidentialityMark, [_daniel.Id], _ => true, now);
            }),
            ["one that one is kept out of"] = Changed(all[4], support =>
            {
                support.AddResponsible(_daniel.Id, "", now);
                support.KeepOut(_sara.Id, "Är släkt.", _ => true, now);
            }),
        };
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public Task Opening_takes_the_same_time() =>
        SameTime(async id => (await _database.Get<SupportQueries>().View(_sara, id)).Should().BeNull());

    [Fact]
    public Task Reading_the_journal_takes_the_same_time() =>
        SameTime(async id => (await _database.Get<SupportQueries>().Journal(_sara, id, 20)).Should().BeNull());

    [Fact]
    public Task Searching_by_number_takes_the_same_time() =>
        SameTime(async id => (await _database.Get<PersonQueries>().Find(_sara, id.ToString())).Should().NotContain(hit => hit.Support == id));

    [Fact]
    public Task Writing_takes_the_same_time() =>
        SameTime(id => Missing(() => _database.Get<SupportCommands>().WriteNote(new(id, 1, _sara, Guid.NewGuid()), "Hej", true)));

    [Fact]
    public Task An_emergency_is_no_oracle_for_whoever_is_kept_out() =>
        SameTime(
            id => Missing(() => _database.Get<EmergencyCommands>().OpenInEmergency(FormKey.By(_sara), id, "En mycket god anledning.")),
            "one that one is kept out of");

    private static async Task Missing(Func<Task> attempt) => await attempt.Should().ThrowAsync<MissingException>();

    /// <summary>In turns, so that whatever else the machine does strikes both alike.</summary>
    private async Task SameTime(Func<SupportId, Task> ask, params string[] only)
    {
        SupportId never = new(1_999);
        foreach (var (name, hidden) in _hidden.Where(pair => only is [] || only.Contains(pair.Key)))
        {
            List<double> ofHidden = [], ofNever = [];
            for (var round = 0; round < Rounds + 20; round++)
            {
                var isWarm = round >= 20;
                var first = await Time(ask, round % 2 == 0 ? hidden : never);
                var second = await Time(ask, round % 2 == 0 ? never : hidden);
                if (isWarm)
                {
                    ofHidden.Add(round % 2 == 0 ? first : second);
                    ofNever.Add(round % 2 == 0 ? second : first);
                }
            }

            // Whatever else the machine does only adds, so the quicker quarter says what the answer itself takes.
            var ratio = Of(ofHidden, 0.25) / Of(ofNever, 0.25);
            _output.WriteLine(
                $"{name}: median {Of(ofHidden, 0.5):N3} ms, never used {Of(ofNever, 0.5):N3} ms; quickest quarter {Of(ofHidden, 0.25):N3} and {Of(ofNever, 0.25):N3} ms, ratio {ratio:N2}");
            ratio.Should().BeInRange(0.5, 2);
        }
    }

    private static async Task<double> Time(Func<SupportId, Task> ask, SupportId id)
    {
        var from = Stopwatch.GetTimestamp();
        await ask(id);
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }

    private static double Of(List<double> times, double share) => times.Order().ElementAt((int)(times.Count * share));

    private SupportId Changed(SupportId id, Action<IndividualSupport> change)
    {
        using var db = _database.Open();
        var support = db.Supports.Single(support => support.Id == id);
        change(support);
        support.Settle();
        db.SaveChanges();
        return id;
    }
}
