using BroByggare.Core.AuditLog;
using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Demo;

/// <summary>The year before last is frozen and was sent to two; the last one waits to be.</summary>
internal static class DemoFrozenYear
{
    private const string Csv = "text/csv; charset=utf-8";

    /// <summary>All else of the demo is saved.</summary>
    /// <returns>What the log says of it.</returns>
    public static async Task<IReadOnlyList<LogLine>> Freeze(BroByggareContext db, DemoStaff staff, DemoDraw draw, DateOnly today, CancellationToken cancel)
    {
        var year = today.Year - 2;
        var frozenAt = new DateTime(year + 1, 1, 14, 8, 12, 0, DateTimeKind.Utc);
        var sentAt = new DateTime(year + 1, 2, 3, 12, 40, 0, DateTimeKind.Utc);
        var counted = await YearCount.Live(db, year, frozenAt, cancel);
        var frozen = FrozenYear.Freeze(counted, missing: 0, await FrozenYears.Newest(db), new(staff.Manager.Id, frozenAt));
        frozen.CountVersion();
        db.Add(frozen);
        await db.SaveChangesAsync(cancel);

        var content = await File(await FrozenYears.Of(db, year) ?? counted, cancel);
        var name = $"arets-siffror-{FigureExport.Written(year)}.csv";
        SentFile[] sent =
        [
            SentFile.Keep(frozen.Id, new(name, Csv, content, "Länsstyrelsen"), new(staff.Manager.Id, frozenAt.AddMinutes(9))),
            SentFile.Keep(frozen.Id, new(name, Csv, content, "Styrgruppen"), new(staff.Coordinator.Id, sentAt)),
        ];
        db.AddRange(sent);
        await db.SaveChangesAsync(cancel);
        return
        [
            new(frozenAt, staff.Manager.Id, FreezingActions.Freeze, frozen.Id.Value) { Once = draw.Mark() },
            .. sent.Select(file => new LogLine(file.MadeAt, file.MadeBy, FreezingActions.Send, file.Id.Value) { Once = draw.Mark() }),
        ];
    }

    private static async Task<byte[]> File(YearlyFigures year, CancellationToken cancel)
    {
        using var file = new MemoryStream();
        await CsvWriter.Write(FigureExport.OneTable(year, "Demokommunen", isInternal: false), file, CsvForm.ForSwedishExcel, cancel);
        return file.ToArray();
    }
}
