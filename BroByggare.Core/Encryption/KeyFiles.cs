namespace BroByggare.Core.Encryption;

/// <summary>Files and folders that only their owner may read.</summary>
internal static class KeyFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <summary>Written beside and then put in place, so that a loss of power leaves the old or the new one.</summary>
    public static void Write(string file, string words)
    {
        var beside = file + ".new";
        using (var writer = new StreamWriter(Make(beside, FileMode.Create)))
        {
            writer.Write(words);
            writer.Flush();
            ((FileStream)writer.BaseStream).Flush(flushToDisk: true);
        }

        File.Move(beside, file, overwrite: true);
    }

    /// <summary>A file that was not there before.</summary>
    public static void WriteNew(string file, byte[] bytes)
    {
        using var to = Make(file, FileMode.CreateNew);
        to.Write(bytes);
        to.Flush(flushToDisk: true);
    }

    /// <summary>An empty file with the right rights, if there is none.</summary>
    public static void MakeEmpty(string file) => Make(file, FileMode.OpenOrCreate).Dispose();

    private static FileStream Make(string file, FileMode mode)
    {
        var how = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = OwnerOnly;
        return new(file, how);
    }
}
