using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.AuditLog;

/// <summary>Holds the log against its seals and against the marks outside the database: its end at each start, all of it when asked.</summary>
public sealed class LogCheck(IDbContextFactory<BroByggareContext> contexts, LogKey key, LogAnchor anchor, LogSettings settings, DatabaseSettings database)
{
    /// <summary>Before the tables are made: a database that had a log is not begun anew in silence, and what is left of it not written over.</summary>
    /// <exception cref="StartRefusedException">There is no database where there has been one.</exception>
    public void BeforeTables()
    {
        if (settings.AcceptBrokenChain || new FileInfo(database.Path) is { Exists: true, Length: > 0 } || Directory.Exists(database.Path))
            return;
        if (Marks() is [.., { Sequence: > 0 } mark])
            throw new StartRefusedException(LogStartTexts.DatabaseGone.With(database.Path, mark.Sequence, anchor.Path));
    }

    /// <summary>
    /// The end of the log, before the program starts. A log that is shorter than it has been is refused, unless the settings
    /// accept it: then that is written down too.
    /// </summary>
    /// <exception cref="StartRefusedException">The log is not what it was; the reason says what to do.</exception>
    public async Task AtStart()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var last = await db.Log.AsNoTracking().OrderByDescending(entry => entry.Id).Take(2).ToListAsync();
        if (last is [_, ..] && !key.Exists)
            throw new StartRefusedException(LogStartTexts.KeyMissing.With(key.Path));
        if (last is [var newest, ..] && !HoldsTogether(newest, last.ElementAtOrDefault(1)))
            throw new StartRefusedException(LogStartTexts.KeyWrong.With(key.Path));

        var head = last is [var end, ..] ? new LogHead(end.Id, end.Hash) : LogHead.Start;
        if (await WhyNotAgainstMarks(db, head) is not { } reason)
        {
            if (!anchor.File.CanBeWritten())
                throw new StartRefusedException(LogStartTexts.MarksUnwritable.With(anchor.Path));
            anchor.Thin();
            return;
        }

        if (!settings.AcceptBrokenChain)
            throw new StartRefusedException(reason);
        anchor.Accept(head);
    }

    /// <summary>All of it, line by line; also while the program runs.</summary>
    /// <exception cref="StartRefusedException">There is no key to check with.</exception>
    public async Task<LogVerdict> Whole(CancellationToken cancel = default)
    {
        // The marks first: what is written meanwhile is in the log by the time it is read.
        if (Marks() is not { } marks)
            return new(0, 0, 0, new(LogFaultKind.MarksUnreadable, 0));
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var connection = await OneConnection.Hold(db);
        if (await db.Log.AnyAsync(cancel))
        {
            if (!key.Exists)
                throw new StartRefusedException(LogStartTexts.KeyMissing.With(key.Path));
            if (marks is [])
                return new(0, 0, 0, new(LogFaultKind.MarksUnreadable, 0));
        }

        using var verifier = new LogVerifier(key.Exists ? key.Bytes : [], marks);
        LogVerdict Verdict(LogFault? fault) => new(
            verifier.Lines, LogVerifier.InForce(marks).Count(), marks.Count(mark => mark.IsAcceptance), fault)
        {
            Unmarked = verifier.Lines - marks.Select(mark => mark.Sequence).LastOrDefault(),
        };
        try
        {
            foreach (var entry in LogReading.All(db))
            {
                cancel.ThrowIfCancellationRequested();
                if (verifier.Next(entry) is { } fault)
                    return Verdict(fault);
            }
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidCastException or OverflowException)
        {
            return Verdict(new(LogFaultKind.Changed, verifier.Lines + 1));
        }

        return Verdict(verifier.End());
    }

    private bool HoldsTogether(LogEntry newest, LogEntry? before) =>
        LogSeal.Of(newest, before?.Hash ?? LogHead.Start.Hash, key.Bytes).AsSpan().SequenceEqual(newest.Hash);

    private async Task<Text?> WhyNotAgainstMarks(BroByggareContext db, LogHead head)
    {
        if (Marks() is not { } marks || (marks is [] && head.Sequence > 0))
            return LogStartTexts.MarksMissing.With(anchor.Path);
        if (marks is not [.., var mark])
            return null;
        if (mark.Sequence > head.Sequence)
            return LogStartTexts.CutOff.With(mark.Sequence, head.Sequence, anchor.Path);
        var there = await db.Log.Where(entry => entry.Id == mark.Sequence).Select(entry => entry.Hash).FirstOrDefaultAsync();
        return (there ?? LogHead.Start.Hash).AsSpan().SequenceEqual(mark.Hash) ? null : LogStartTexts.Replaced.With(mark.Sequence, anchor.Path);
    }

    /// <summary>Null when the file cannot be read.</summary>
    private IReadOnlyList<AnchorMark>? Marks()
    {
        try
        {
            return anchor.File.Read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or FormatException)
        {
            return null;
        }
    }
}
