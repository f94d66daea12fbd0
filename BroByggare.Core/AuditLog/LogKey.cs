using System.Security.Cryptography;
using BroByggare.Core.Encryption;
using BroByggare.Core.Storage;

namespace BroByggare.Core.AuditLog;

/// <summary>
/// The secret that the log is sealed with: 32 bytes in a file of its own among the keys, which only the account that
/// runs the program can read. Who can write to the database but does not have it can change lines, but not so that it goes unseen.
/// </summary>
public sealed class LogKey(DatabaseSettings settings)
{
    private const int Length = 32;

    private readonly Lock _once = new();
    private byte[]? _bytes;

    internal string Path => System.IO.Path.Combine(settings.Keys.Folder, "log.key");

    internal bool Exists => File.Exists(Path);

    /// <summary>Made the first time it is asked for.</summary>
    internal byte[] Bytes
    {
        get
        {
            lock (_once)
                return _bytes ??= Exists ? Read() : Make();
        }
    }

    private byte[] Read()
    {
        try
        {
            return File.ReadAllBytes(Path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(LogStartTexts.KeyUnreadable.With(Path));
        }
    }

    private byte[] Make()
    {
        var made = RandomNumberGenerator.GetBytes(Length);
        Put(made);
        return made;
    }

    /// <summary>Writes a key where there is none; never over one.</summary>
    internal void Put(byte[] key)
    {
        KeyFiles.MakeFolder(settings.Keys.Folder);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(Path, options);
        file.Write(key);
        file.Flush(flushToDisk: true);
    }
}
