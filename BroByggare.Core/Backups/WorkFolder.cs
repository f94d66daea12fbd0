using BroByggare.Core.Encryption;

namespace BroByggare.Core.Backups;

/// <summary>A folder for the account's own eyes, gone when the work is.</summary>
internal sealed class WorkFolder : IDisposable
{
    public WorkFolder(string within)
    {
        Path = System.IO.Path.Combine(within, $".brobyggare-{Guid.NewGuid():N}");
        KeyFiles.MakeFolder(Path);
    }

    public string Path { get; }

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
