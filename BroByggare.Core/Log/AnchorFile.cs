using System.Globalization;
using System.Text;

namespace BroByggare.Core.Log;

/// <summary>The file of marks: one a line, only ever added to, on the disk before it counts.</summary>
internal sealed class AnchorFile(string path)
{
    private const string Anchored = "anchor";
    private const string Accepted = "accepted";
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

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

    public void Append(AnchorMark mark)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{(mark.IsAcceptance ? Accepted : Anchored)} {mark.Sequence} {Convert.ToHexStringLower(mark.Hash)} {mark.At.ToString(Moment, CultureInfo.InvariantCulture)}\n");
        CutUnfinished(file);
        file.Write(Encoding.ASCII.GetBytes(line));
        file.Flush(flushToDisk: true);
    }

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
