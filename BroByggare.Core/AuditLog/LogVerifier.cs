using System.Security.Cryptography;

namespace BroByggare.Core.AuditLog;

/// <summary>Goes through the log line by line and says where it first is not what it was.</summary>
/// <param name="marks">As they stand in the file; those before the last acceptance no longer hold.</param>
internal sealed class LogVerifier(byte[] key, IReadOnlyList<AnchorMark> marks) : IDisposable
{
    private readonly IncrementalHash _sealing = LogSeal.With(key);
    private readonly Queue<AnchorMark> _marks = new(InForce(marks).OrderBy(mark => mark.Sequence));
    private LogHead _head = LogHead.Start;

    public long Lines => _head.Sequence;

    /// <summary>The marks that count: from the last acceptance on.</summary>
    public static IEnumerable<AnchorMark> InForce(IReadOnlyList<AnchorMark> marks) =>
        marks.Skip(Math.Max(0, marks.ToList().FindLastIndex(mark => mark.IsAcceptance)));

    /// <summary>The next line, in the order of their numbers; null when it is as it was written.</summary>
    public LogFault? Next(LogEntry entry)
    {
        if (entry.Id != _head.Sequence + 1)
            return new(LogFaultKind.OutOfOrder, _head.Sequence + 1);
        if (!Same(entry.Hash, LogSeal.Of(entry, _head.Hash, _sealing)))
            return new(LogFaultKind.Changed, entry.Id);
        _head = new(entry.Id, entry.Hash);
        while (_marks.TryPeek(out var mark) && mark.Sequence <= entry.Id)
        {
            _marks.Dequeue();
            if (mark.Sequence == entry.Id && !Same(mark.Hash, entry.Hash))
                return new(LogFaultKind.Replaced, entry.Id);
        }

        return null;
    }

    /// <summary>There are no more lines.</summary>
    public LogFault? End()
    {
        while (_marks.TryPeek(out var mark) && mark.Sequence <= _head.Sequence)
            _marks.Dequeue();
        return _marks.Count == 0 ? null : new(LogFaultKind.CutOff, _head.Sequence + 1);
    }

    public void Dispose() => _sealing.Dispose();

    private static bool Same(byte[] one, byte[] other) => CryptographicOperations.FixedTimeEquals(one, other);
}
