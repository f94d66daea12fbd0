using System.Formats.Tar;
using System.Security.Cryptography;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Backups;

/// <summary>The file of a backup: a tar of the database, its marks and what it should be, sealed with age.</summary>
internal static class BackupFile
{
    public const string Database = "brobyggare.db";
    public const string Marks = Database + ".loganchor";

    /// <summary>Written beside and then put in place, so that there is never half a file under the right name.</summary>
    public static async Task Write(string file, AgeRecipient recipient, BackupManifest manifest, string folder, CancellationToken cancel)
    {
        var beside = file + ".part";
        try
        {
            await using (var to = new FileStream(beside, FileMode.Create, FileAccess.Write))
            {
                await using (var sealing = AgeFile.Sealing(to, recipient))
                await using (var tar = new TarWriter(sealing, TarEntryFormat.Pax, leaveOpen: true))
                {
                    using var said = new MemoryStream(manifest.Written());
                    await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, BackupManifest.Name) { DataStream = said }, cancel);
                    foreach (var name in new[] { Database, Marks }.Where(name => File.Exists(Path.Combine(folder, name))))
                        await tar.WriteEntryAsync(Path.Combine(folder, name), name, cancel);
                }

                to.Flush(flushToDisk: true);
            }

            File.Move(beside, file, overwrite: false);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Opened into a folder, and held against its manifest.</summary>
    /// <exception cref="StartRefusedException">It cannot be read, was sealed for another, or is not whole.</exception>
    public static async Task<BackupManifest> Read(string file, AgeIdentity identity, string folder, CancellationToken cancel)
    {
        BackupManifest? manifest = null;
        try
        {
            await using var from = new FileStream(file, FileMode.Open, FileAccess.Read);
            await using var opening = AgeFile.Opening(from, identity);
            await using var tar = new TarReader(opening);
            while (await tar.GetNextEntryAsync(copyData: false, cancel) is { } entry)
            {
                if (entry.Name == BackupManifest.Name && entry.DataStream is { } said)
                    manifest = BackupManifest.Read(said);
                else if (entry.Name is Database or Marks)
                    await entry.ExtractToFileAsync(Path.Combine(folder, entry.Name), overwrite: false, cancel);
            }

            // Who reads a tar stops at its end mark; what is damaged or cut off after it is found by reading on.
            await opening.CopyToAsync(Stream.Null, cancel);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new StartRefusedException(BackupTexts.NotOpened.With(file));
        }

        var database = Path.Combine(folder, Database);
        if (manifest is null || !File.Exists(database) || new FileInfo(database).Length != manifest.Bytes || await Sum(database, cancel) != manifest.Sha256)
            throw new StartRefusedException(BackupTexts.NotOpened.With(file));
        return manifest;
    }

    public static async Task<string> Sum(string file, CancellationToken cancel)
    {
        await using var from = new FileStream(file, FileMode.Open, FileAccess.Read);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(from, cancel));
    }
}
