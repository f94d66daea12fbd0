using System.Text.Json;

namespace BroByggare.Core.Backups;

/// <summary>What lies in a backup, as it was when it was made: held against what comes out of it.</summary>
/// <param name="MadeAt">UTC.</param>
/// <param name="Bytes">Of the database.</param>
/// <param name="Sha256">Of the database, in hexadecimal.</param>
/// <param name="LogLines">Lines of the log.</param>
/// <param name="LogHead">The last line's seal, in hexadecimal; empty for an empty log.</param>
public sealed record BackupManifest(DateTime MadeAt, long Bytes, string Sha256, long LogLines, string LogHead, int Persons, int Supports)
{
    internal const string Name = "manifest.json";

    internal byte[] Written() => JsonSerializer.SerializeToUtf8Bytes(this);

    /// <returns>Null when it is none.</returns>
    internal static BackupManifest? Read(Stream from)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(from);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
