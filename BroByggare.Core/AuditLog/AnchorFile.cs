using System.Globalization;
using System.Text;

namespace BroByggare.Core.AuditLog;

/// <summary>The file of marks: one a line, only ever added to.</summary>
internal sealed class AnchorFile(string path)
{
    private const string Anchored = "anchor";
    private const string Accepted = "accepted";
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private const int MostKept = 100_000;

    public bool Exists => File.Exists(path);

    /// <summary>All marks, the oldest first. A last line that was cut off while it was written does not count.</summary>
    /// <exception cref="FormatException">A line is none of ours.</exception>
    public IReadOnlyList<AnchorMark> Read()
    {
        if (!Exists)
            return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file, Encoding.ASCII);
        var text = reader.ReadToEnd();
        return [.. text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    /// <param name="toDisk">Waits until it is on the disk; otherwise the system has it, which outlives this program but not the power.</param>
    public void Append(AnchorMark mark, bool toDisk)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        CutUnfinished(file);
        file.Write(Encoding.ASCII.GetBytes(Line(mark)));
        file.Flush(toDisk);
    }

    /// <summary>Whether it is there, or can be made, and be added to.</summary>
    public bool CanBeWritten()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Waits until all that has been written is on the disk.</summary>
    public void ToDisk()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        file.Flush(flushToDisk: true);
    }

    /// <summary>
    /// Most marks say less than the one after them. Of a long file the acceptances, each hundredth and the last are kept,
    /// written beside and put in place, so that there is a whole file at every moment.
    /// </summary>
    public void Thin()
    {
        var marks = Read();
        if (marks.Count <= MostKept)
            return;
        var beside = path + ".new";
        File.WriteAllText(beside, string.Concat(marks.Where((mark, place) => mark.IsAcceptance || place % 100 == 0 || place == marks.Count - 1).Select(Line)), Encoding.ASCII);
        File.Move(beside, path, overwrite: true);
    }

    private static string Line(AnchorMark mark) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(mark.IsAcceptance ? Accepted : Anchored)} {mark.Sequence} {Convert.ToHexStringLower(mark.Hash)} {mark.At.ToString(Moment, CultureInfo.InvariantCulture)}\n");

    /// <summary>To the end, without a last line that a stop in the middle left half.</summary>
    private static void CutUnfinished(FileStream file)
    {
        for (var end = file.Length; end > 0; end--)
        {
            file.Position = end - 1;
            if (file.ReadByte() == '\n')
                break;
            file.SetLength(end - 1);
        }

        file.Position = file.Length;
    }

    private static AnchorMark Parse(string line) => line.Split(' ') switch
    {
        [Anchored or Accepted, var sequence, var hash, var at] => new(
            line.StartsWith(Accepted, StringComparison.Ordinal),
            long.Parse(sequence, NumberStyles.None, CultureInfo.InvariantCulture),
            Convert.FromHexString(hash),
            DateTime.ParseExact(at, Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal)),
        _ => throw new FormatException("Not a mark of the log."),
    };
}
