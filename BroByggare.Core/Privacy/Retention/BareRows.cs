using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>What the choice of the rows that stay has to know of a support that is erased.</summary>
internal sealed class BareRows(IReadOnlyList<OpenPeriod> periods)
{
    /// <summary>Where it stood at the end of each year at whose end it was open: the last move before that, which is all that figures ask of the history.</summary>
    public IEnumerable<HistoryEntry> LastOfEachYear(IEnumerable<HistoryEntry> entries)
    {
        var moves = entries.Where(entry => entry.ToStep is not null).OrderBy(entry => entry.Id).ToList();
        return Years().Select(year => new DateOnly(year, 12, 31))
            .Where(WasOpenAtTheEndOf)
            .Select(last => moves.FindLast(entry => entry.At < last.EndInUtc()))
            .OfType<HistoryEntry>()
            .Distinct();
    }

    private IEnumerable<int> Years()
    {
        var first = periods.Min(open => open.OpenedOn.Year);
        return Enumerable.Range(first, periods.Max(open => open.ClosedOn?.Year ?? open.OpenedOn.Year) - first + 1);
    }

    private bool WasOpenAtTheEndOf(DateOnly day) => periods.Any(open => open.OpenedOn <= day && !(open.ClosedOn <= day));
}
