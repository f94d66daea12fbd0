using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Bench;

/// <summary>What is measured, through the same commands and queries that the pages use.</summary>
internal sealed class Measurements(ServiceProvider core, RawSql raw)
{
    private readonly int _thisYear = DateTime.Today.Year;
    private readonly Random _random = new(1);
    private Actor _bridgebuilder = null!;
    private Actor _coordinator = null!;
    private List<SupportId> _mine = [];

    public async IAsyncEnumerable<(string What, Timing Ours, Timing Raw)> All()
    {
        await Meet();
        var lists = core.GetRequiredService<SupportListQueries>();
        var people = core.GetRequiredService<PersonQueries>();
        var supports = core.GetRequiredService<SupportQueries>();
        var situation = core.GetRequiredService<SituationQueries>();
        var figures = core.GetRequiredService<FigureQueries>();
        (string, object)[] me = [("@member", _bridgebuilder.Id.Value), ("@team", _bridgebuilder.TeamId.Value)];

        yield return ("list, a bridge-builder's, with its line in the log (raw: without)", await Timing.Of(() => lists.List(_bridgebuilder, new(), 1)), await Raw(RawStatements.ListOfMine, me));
        yield return ("list, the team's, with its line in the log (raw: without)", await Timing.Of(() => lists.List(_coordinator, new(), 1)), await Raw(RawStatements.ListOfTeam, me));
        yield return ("search by name, with its line in the log (raw: without)", await Timing.Of(() => people.Find(_coordinator, "mari")), await Raw(RawStatements.ByName, [.. me, ("@key", await AKey())]));
        yield return ("search by number, with its line in the log (raw: without)", await Timing.Of(() => people.Find(_bridgebuilder, $"{AnyOfMine().Value}")), await RawOfMine(RawStatements.ByNumber));
        yield return ("open a support, with its line in the log", await Timing.Of(() => supports.View(_bridgebuilder, AnyOfMine())), await RawOfMine(RawStatements.Open));
        yield return ("advance, with its line in the log", await Advance(), await RawOfMine(RawStatements.Advance));
        yield return ("dashboard data, running year", await Timing.Of(() => situation.Of(_coordinator, _thisYear)), await RawYear(RawStatements.Dashboard, _thisYear));
        yield return ("dashboard data, 2018", await Timing.Of(() => situation.Of(_coordinator, 2018)), await RawYear(RawStatements.Dashboard, 2018));
        yield return ("all figures of 2018 and 2017 (raw: the five of 2018)", await Timing.Of(() => figures.Year(_coordinator, 2018)), await RawYear(RawStatements.FiveFigures, 2018));
        yield return ("all figures of 2018 as XLSX (raw: the five)", await Timing.Of(async () => await Export(await figures.ForCommandLine(2018))), await RawYear(RawStatements.FiveFigures, 2018));
    }

    private static Task Export(YearlyFigures year) =>
        XlsxWriter.Write(FigureExport.Title(year), FigureExport.Sheets(year, "Bench", isInternal: false), Stream.Null);

    private async Task Meet()
    {
        var members = await core.GetRequiredService<TeamQueries>().DemoMembers();
        _bridgebuilder = members.First(member => member.Role == Role.Bridgebuilder).AsActor();
        _coordinator = members.First(member => member.Role == Role.Coordinator).AsActor();
        await using var db = await core.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContextAsync();
        _mine = await IndividualSupport.VisibleTo(db.Supports, _bridgebuilder).OrderBy(support => support.Id).Select(support => support.Id).Take(5_000).ToListAsync();
    }

    private SupportId AnyOfMine() => _mine[_random.Next(_mine.Count)];

    /// <summary>Forth is measured, back is not; each time with the version that was seen.</summary>
    private async Task<Timing> Advance()
    {
        var commands = core.GetRequiredService<SupportCommands>();
        var seen = await ReadyToAdvance();
        var isForth = false;
        return await Timing.Of(
            async () =>
            {
                await commands.Advance(seen);
                isForth = true;
            },
            async () =>
            {
                if (isForth)
                {
                    seen = Next(seen);
                    await commands.StepBack(seen, "Mäts en gång till.");
                    seen = Next(seen);
                }
            });
    }

    private async Task<Seen<SupportId>> ReadyToAdvance()
    {
        await using var db = await core.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContextAsync();
        var support = await IndividualSupport.VisibleTo(db.Supports, _bridgebuilder)
            .Where(candidate => candidate.ClosedOn == null && candidate.ParkedUntil == null && candidate.Step == SupportStep.MeasureIdentification && candidate.Measures.Any(measure => measure.IsChosen))
            .Select(candidate => new { candidate.Id, candidate.Version })
            .FirstAsync();
        return new(support.Id, support.Version, _bridgebuilder, Guid.NewGuid());
    }

    private static Seen<SupportId> Next(Seen<SupportId> seen) => seen with { Version = seen.Version + 1, Once = Guid.NewGuid() };

    private async Task<object> AKey()
    {
        await using var db = await core.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContextAsync();
        var key = NameKeys.ForPrefix("mari", db.FieldEncryption.NameSecret).Single();
        return await db.PersonNameKeys.AnyAsync(stored => stored.Key == key) ? key : throw new InvalidOperationException("Nobody is called so.");
    }

    private Task<Timing> Raw(string[] statements, (string, object)[] with) => Timing.Of(() => raw.RunAll(statements, with));

    private Task<Timing> RawOfMine(string[] statements) => Timing.Of(() =>
        raw.RunAll(statements, ("@member", _bridgebuilder.Id.Value), ("@team", _bridgebuilder.TeamId.Value), ("@id", AnyOfMine().Value)));

    private Task<Timing> RawYear(string[] statements, int year) => Raw(statements, [("@first", $"{year}-01-01"), ("@last", $"{year}-12-31")]);
}
