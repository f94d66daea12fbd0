using BroByggare.Core.AuditLog;

namespace BroByggare.Tests.Core.AuditLog;

/// <summary>Every way to tamper with a log that we could think of, drawn at random.</summary>
internal sealed class LogMutations(Random random, AuditChain stranger)
{
    private static readonly Func<Random, LogLine, LogLine>[] Fields =
    [
        (random, line) => line with { At = line.At.AddTicks(random.Next(1, 1_000_000)) },
        (random, line) => line with { At = line.At.AddDays(-random.Next(1, 100)) },
        (random, line) => line with { By = new(line.By.Value + random.Next(1, 9)) },
        (random, line) => With(line, line.Action.Subject, line.Action.Word + (char)('a' + random.Next(26))),
        (_, line) => With(line, line.Action.Word[^1] + line.Action.Subject, line.Action.Word[..^1]),
        (_, line) => With(line, line.Action.Subject == "Person" ? "IndividualSupport" : "Person", line.Action.Word),
        (random, line) => line with { SubjectId = line.SubjectId ^ (1 << random.Next(30)) },
        (_, line) => line with { Action = Action(line.Action.Subject, line.Action.Word, !line.Action.IsRead) },
        (random, line) => line with { Once = line.Once is null ? new Guid(random.Next(), 0, 0, new byte[8]) : null },
        (random, line) => line with { Once = new Guid(random.Next(), 1, 2, new byte[8]) },
        (random, line) => line with { Listed = [.. line.Listed, 100_000 + random.Next(1_000)] },
        (random, line) => line with { Listed = line.Listed.Count > 0 ? [.. line.Listed.Skip(1)] : [random.Next(1, 9_000)] },
    ];

    /// <summary>One of them, done to the lines.</summary>
    /// <returns>What was done, in words.</returns>
    public string Do(List<LogEntry> lines)
    {
        var at = random.Next(lines.Count);
        switch (random.Next(12))
        {
            case 0 or 1 or 2 or 3:
                var field = random.Next(Fields.Length);
                lines[at] = With(lines[at], Fields[field](random, Line(lines[at])));
                return $"field {field} of {at}";
            case 4:
                var hash = lines[at].Hash.ToArray();
                hash[random.Next(hash.Length)] ^= (byte)(1 << random.Next(8));
                lines[at] = new(lines[at].Id, Line(lines[at]), hash);
                return $"hash of {at}";
            case 5:
                lines.RemoveAt(at == lines.Count - 1 ? at - 1 : at);
                return $"deleted {at}";
            case 6:
                lines.RemoveAt(at == lines.Count - 1 ? at - 1 : at);
                Renumber(lines);
                return $"deleted {at} and renumbered";
            case 7:
                lines.Insert(at, lines[random.Next(lines.Count)]);
                Renumber(lines);
                return $"inserted at {at}";
            case 8:
                var other = (at + random.Next(1, lines.Count)) % lines.Count;
                (lines[at], lines[other]) = (lines[other], lines[at]);
                if (random.Next(2) == 0)
                    Renumber(lines);
                return $"swapped {at} and {other}";
            case 9:
                lines.RemoveRange(Math.Max(0, at), lines.Count - Math.Max(0, at));
                return $"cut off from {at}";
            case 10:
                lines.RemoveRange(0, Math.Max(1, at));
                if (random.Next(2) == 0)
                    Renumber(lines);
                return $"lost the first {at}";
            default:
                // All that follows is made anew, and whole, but by somebody without the key.
                List<LogLine> rest = [.. lines[at..].Select(Line)];
                rest[0] = Fields[random.Next(Fields.Length)](random, rest[0]);
                var head = at == 0 ? LogHead.Start : new LogHead(lines[at - 1].Id, lines[at - 1].Hash);
                lines.RemoveRange(at, lines.Count - at);
                lines.AddRange(stranger.Continue(head, rest));
                return $"forged from {at}";
        }
    }

    private static void Renumber(List<LogEntry> lines)
    {
        for (var place = 0; place < lines.Count; place++)
            lines[place] = new(place + 1, Line(lines[place]), lines[place].Hash);
    }

    private static LogEntry With(LogEntry entry, LogLine line) => new(entry.Id, line, entry.Hash);

    private static LogLine With(LogLine line, string subject, string word) => line with { Action = Action(subject, word, line.Action.IsRead) };

    /// <summary>Any words, also such as no action has.</summary>
    private static AuditAction Action(string subject, string word, bool isRead) => new(subject, word, isRead, LogKind.OtherChange, whileRestricted: false);

    private static LogLine Line(LogEntry entry) => new(entry.At, entry.By, Action(entry.Subject, entry.Command, entry.IsRead), entry.SubjectId)
    {
        Once = entry.Once,
        Listed = [.. ListedIds.Unpack(entry.Listed)],
    };
}
