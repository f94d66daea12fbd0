using BroByggare.Core.AuditLog;
using BroByggare.Core.Figures.Keys;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Demo;

/// <summary>Other programs that read figures: one that does, and one that did. Nobody has their keys, so they open nothing.</summary>
internal static class DemoFigureKeys
{
    /// <returns>What the log says of them.</returns>
    public static async Task<IReadOnlyList<LogLine>> Make(BroByggareContext db, DemoStaff staff, DemoDraw draw, DateOnly today, CancellationToken cancel)
    {
        Signature On(int daysAgo) => new(staff.Administrator.Id, today.AddDays(-daysAgo).ToDateTime(new(8, 40), DateTimeKind.Utc));
        // As long as a real one, and nobody is told it.
        string Secret() => $"{draw.Mark():N}{draw.Mark():N}";
        var (made, other, ended) = (On(60), On(200), On(90));
        var holds = FigureKey.Make(Secret(), "Power BI, ekonomi", today.AddDays(300), 365, made);
        var revoked = FigureKey.Make(Secret(), "Excel, utredaren", today.AddDays(100), 365, other);
        revoked.Revoke(ended);
        db.AddRange(holds, revoked);
        holds.CountVersion();
        revoked.CountVersion();
        await db.SaveChangesAsync(cancel);
        return
        [
            new(made.At, made.By, FigureKeyActions.Make, holds.Id.Value) { Once = draw.Mark() },
            new(other.At, other.By, FigureKeyActions.Make, revoked.Id.Value) { Once = draw.Mark() },
            new(ended.At, ended.By, FigureKeyActions.Revoke, revoked.Id.Value) { Once = draw.Mark() },
        ];
    }
}
