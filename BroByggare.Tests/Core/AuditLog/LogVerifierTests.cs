using BroByggare.Core.AuditLog;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.AuditLog;

/// <summary>A log in memory, gone through by the same eyes as the one in the database.</summary>
public sealed class LogVerifierTests : IDisposable
{
    private const int Lines = 60;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-log-");
    private readonly LogKey _key;
    private readonly List<LogEntry> _log;

    public LogVerifierTests()
    {
        _key = new(new(Path.Combine(_folder.FullName, "ours.db")));
        _log = [.. new AuditChain(_key).Continue(LogHead.Start, Enumerable.Range(1, Lines).Select(Line))];
    }

    public void Dispose() => _folder.Remove();

    [Fact]
    public void A_log_that_nobody_has_touched_is_whole()
    {
        Fault(_log, [MarkAt(20), MarkAt(Lines)]).Should().BeNull();
    }

    [Fact]
    public void Ten_thousand_of_ten_thousand_random_changes_are_found()
    {
        var stranger = new AuditChain(new(new(Path.Combine(_folder.FullName, "stranger.db"))));
        var mutations = new LogMutations(new(20261119), stranger);
        var unseen = new List<string>();

        for (var i = 0; i < 10_000; i++)
        {
            var copy = _log.ToList();
            var what = mutations.Do(copy);
            if (Fault(copy, [MarkAt(Lines)]) is null)
                unseen.Add(what);
        }

        unseen.Should().BeEmpty();
    }

    [Fact]
    public void Without_a_mark_outside_a_log_that_is_cut_off_looks_whole()
    {
        var cut = _log[..^5];

        Fault(cut, []).Should().BeNull("the lines that are left hold together, which is why there are marks");
        Fault(cut, [MarkAt(Lines)]).Should().Be(new LogFault(LogFaultKind.CutOff, Lines - 4));
    }

    [Fact]
    public void A_log_that_was_replaced_as_a_whole_is_found_by_its_mark()
    {
        var another = new AuditChain(_key).Continue(LogHead.Start, Enumerable.Range(1, Lines).Select(number => Line(number + 1))).ToList();

        Fault(another, []).Should().BeNull();
        Fault(another, [MarkAt(30)]).Should().Be(new LogFault(LogFaultKind.Replaced, 30));
    }

    [Fact]
    public void What_was_accepted_counts_from_there_on()
    {
        var restored = _log[..40];

        Fault(restored, [MarkAt(20), MarkAt(Lines), MarkAt(40) with { IsAcceptance = true }]).Should().BeNull();
        Fault(restored[..39], [MarkAt(Lines), MarkAt(40) with { IsAcceptance = true }]).Should().NotBeNull();
    }

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 1001 })]
    [InlineData(new[] { 1001, 1002, 1130, 99_999, 2_000_000_000 })]
    [InlineData(new[] { 128, 0, 127 })]
    public void The_numbers_of_a_list_come_back_as_they_were(int[] numbers)
    {
        ListedIds.Unpack(ListedIds.Pack(numbers)).Should().Equal(numbers.Order());
    }

    private LogFault? Fault(IReadOnlyList<LogEntry> lines, IReadOnlyList<AnchorMark> marks)
    {
        using var verifier = new LogVerifier(_key.Bytes, marks);
        return lines.Select(verifier.Next).FirstOrDefault(fault => fault is not null) ?? verifier.End();
    }

    private AnchorMark MarkAt(int line) => new(IsAcceptance: false, line, _log[line - 1].Hash, _log[line - 1].At);

    private static LogLine Line(int number) => new(
        new DateTime(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc).AddMinutes(7 * number),
        new(1 + (number % 4)),
        number % 3 == 0 ? ListActions.Supports : number % 3 == 1 ? SupportActions.ReadOpened : PersonActions.Describe,
        number % 3 == 0 ? 0 : 1000 + number)
    {
        Once = number % 3 == 2 ? new Guid(number, 7, 7, new byte[8]) : null,
        Listed = number % 3 == 0 ? [1001, 1001 + number, 1300] : [],
    };
}
