using System.Buffers.Binary;
using System.Security.Cryptography;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>
/// What a review looks at among a month's readings. A rule is one method here and one member of <see cref="ReviewRule"/>.
/// What the log cannot tell, and so no rule asks, stands in docs/decisions/0009-log-chain.md.
/// </summary>
internal static class ReviewRules
{
    /// <summary>Everything that the rules point out, then the sample.</summary>
    /// <param name="tried">What was asked for by its number, or in an emergency, and not shown.</param>
    public static IReadOnlyList<FoundReading> All(
        IReadOnlyList<ReviewedReading> readings, IReadOnlyList<ReviewedReading> tried, int seed, LogSettings settings) =>
    [
        .. KeptOut(readings),
        .. KeptOutTried(tried),
        .. Protected(readings),
        .. NoAssignment(readings),
        .. Bulk(readings, settings.BulkSupportsPerHour),
        .. OddHours(readings, settings.WorkFromHour, settings.WorkToHour),
        .. Sample(readings, seed, settings.SampleSize),
    ];

    /// <summary>
    /// A support at a time for a bridge-builder, who should have none that they are not responsible for. A coordinator may
    /// open all of the team's, and is looked at as a whole.
    /// </summary>
    public static IEnumerable<FoundReading> NoAssignment(IEnumerable<ReviewedReading> readings) =>
        from reading in readings
        where !reading.WasAssigned
        group reading by (reading.By, Support: reading.Role == Role.Coordinator ? null : (SupportId?)reading.Support) into alike
        orderby alike.Min(reading => reading.Line)
        select Found(ReviewRule.NoAssignment, alike.ToList());

    /// <summary>A reader and a support at a time, also those whose work it is: such a person is worth the look.</summary>
    public static IEnumerable<FoundReading> Protected(IEnumerable<ReviewedReading> readings) =>
        ByReaderAndSupport(ReviewRule.Protected, readings.Where(reading => reading.WasProtected));

    public static IEnumerable<FoundReading> KeptOut(IEnumerable<ReviewedReading> readings) =>
        ByReaderAndSupport(ReviewRule.KeptOut, readings.Where(reading => reading.IsKeptOut));

    public static IEnumerable<FoundReading> KeptOutTried(IEnumerable<ReviewedReading> tried) =>
        ByReaderAndSupport(ReviewRule.KeptOutTried, tried.Where(reading => reading.IsKeptOut));

    /// <summary>Each stretch in which any hour holds more different supports than the limit: the clock's full hours hide nothing.</summary>
    public static IEnumerable<FoundReading> Bulk(IEnumerable<ReviewedReading> readings, int most) =>
        readings.GroupBy(reading => reading.By)
            .SelectMany(member => Bursts([.. member.OrderBy(reading => reading.At).ThenBy(reading => reading.Line)], most))
            .Select(burst => Found(ReviewRule.Bulk, burst));

    /// <summary>A member's day at a time.</summary>
    /// <param name="begin">The hour in Stockholm at which working hours begin.</param>
    /// <param name="end">The hour at which they end.</param>
    public static IEnumerable<FoundReading> OddHours(IEnumerable<ReviewedReading> readings, int begin, int end) =>
        from reading in readings
        let at = reading.At.InStockholm()
        where at.Hour < begin || at.Hour >= end || at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        group reading by (reading.By, at.Date) into alike
        orderby alike.Min(reading => reading.Line)
        select Found(ReviewRule.OddHours, alike.ToList());

    /// <summary>
    /// Drawn by the hash of seed and line, which anybody can work out again: the same seed on the same log is the same sample,
    /// whatever the version of the machine's own dice.
    /// </summary>
    public static IEnumerable<FoundReading> Sample(IEnumerable<ReviewedReading> readings, int seed, int size) =>
        readings.OrderBy(reading => Lot(seed, reading.Line)).Take(size).OrderBy(reading => reading.Line)
            .Select(reading => Found(ReviewRule.Sample, [reading]));

    private static IEnumerable<FoundReading> ByReaderAndSupport(ReviewRule rule, IEnumerable<ReviewedReading> readings) =>
        from reading in readings
        group reading by (reading.By, reading.Support) into alike
        orderby alike.Min(reading => reading.Line)
        select Found(rule, alike.ToList());

    /// <summary>Hours over the limit that overlap are one.</summary>
    /// <param name="inOrder">One member's, the earliest first.</param>
    private static IEnumerable<List<ReviewedReading>> Bursts(List<ReviewedReading> inOrder, int most)
    {
        var (from, begun, ended) = (0, -1, -1);
        for (var to = 0; to < inOrder.Count; to++)
        {
            while (inOrder[to].At - inOrder[from].At >= TimeSpan.FromHours(1))
                from++;
            if (inOrder[from..(to + 1)].Select(reading => reading.Support).Distinct().Count() <= most)
                continue;
            if (begun >= 0 && from > ended)
                yield return inOrder[begun..(ended + 1)];
            (begun, ended) = (begun < 0 || from > ended ? from : begun, to);
        }

        if (begun >= 0)
            yield return inOrder[begun..(ended + 1)];
    }

    private static ulong Lot(int seed, long line)
    {
        Span<byte> form = stackalloc byte[12];
        BinaryPrimitives.WriteInt32BigEndian(form, seed);
        BinaryPrimitives.WriteInt64BigEndian(form[4..], line);
        return BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(form));
    }

    private static FoundReading Found(ReviewRule rule, List<ReviewedReading> readings)
    {
        var supports = readings.Select(reading => reading.Support).Distinct().ToList();
        return new(
            rule,
            readings[0].By,
            supports is [var only] ? only : null,
            readings.Min(reading => reading.Line),
            readings.Min(reading => reading.At),
            readings.Max(reading => reading.At),
            readings.Count,
            supports.Count);
    }
}
