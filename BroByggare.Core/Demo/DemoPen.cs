using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;

namespace BroByggare.Core.Demo;

/// <summary>
/// Writes as <see cref="Changes"/> does for a user, verb by verb with version and log entry, but saves once: two thousand
/// commands would be two thousand waits for the disk.
/// </summary>
internal sealed class DemoPen(DemoDraw draw)
{
    private readonly List<(LogLine Line, Func<int> SubjectId)> _log = [];

    /// <param name="minutes">Minutes after midnight in Stockholm.</param>
    public static DateTime Moment(DateOnly day, int minutes) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes), Clock.Stockholm);

    public void Change<T>(T thing, Func<int> id, Signature signed, AuditAction<T> action, Action<Signature> verb)
        where T : Aggregate
    {
        verb(signed);
        thing.Settle();
        thing.CountVersion();
        Tell(id, signed, action);
    }

    public T Add<T>(T born, Func<T, int> id, Signature signed, AuditAction<T> action)
        where T : class
    {
        if (born is Aggregate aggregate)
        {
            aggregate.Settle();
            aggregate.CountVersion();
        }

        Tell(() => id(born), signed, action);
        return born;
    }

    /// <summary>What has been done since last time, by the hour. Everything it is about must be saved by now.</summary>
    public IReadOnlyList<LogLine> TakeLog()
    {
        List<LogLine> lines = [.. _log.OrderBy(told => told.Line.At).Select(told => told.Line with { SubjectId = told.SubjectId() })];
        _log.Clear();
        return lines;
    }

    /// <summary>Somebody read about a person.</summary>
    public void Read(TeamMemberId by, DateTime at, Func<int> support, AuditAction action) =>
        _log.Add((new(at, by, action, 0), support));

    private void Tell(Func<int> id, Signature signed, AuditAction action) =>
        _log.Add((new(signed.At, signed.By, action, 0) { Once = draw.Mark() }, id));
}
