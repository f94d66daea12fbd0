using BroByggare.Core.AuditLog;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Encryption;

/// <summary>Looks after the keys from the command line: whether all are there, and a copy of them for another place.</summary>
public sealed class KeyCheck(IDbContextFactory<BroByggareContext> contexts, PersonKeys keys, LogKey log, KeySettings settings)
{
    /// <summary>Compares the keys with the people in the database.</summary>
    public async Task<KeysFound> Look()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var needed = await db.RowKeys.Needed(db);
        var (whole, broken) = keys.Check();
        var known = keys.Known();
        return new(whole, broken.Count, needed.Count(key => !known.Contains(key)), known.Count(key => !needed.Contains(key)), keys.RingKeys);
    }

    /// <summary>Destroys the keys that nobody needs: of a demo that was replaced, of a form that was never saved.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DestroyUnused()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var needed = await db.RowKeys.Needed(db);
        var unused = keys.Known().Where(key => !needed.Contains(key)).ToList();
        keys.Destroy(unused);
        return unused.Count;
    }

    /// <summary>All keys, sealed so that only the passphrase opens them.</summary>
    /// <param name="passphrase">At least <see cref="ShortestPassphrase"/> characters.</param>
    public byte[] Copy(string passphrase) => keys.Copy(log.Exists ? log.Bytes : null).SealedWith(Long(passphrase));

    /// <summary>The same as a new file that only its owner may read. Never over a file that is there.</summary>
    /// <exception cref="StartRefusedException">There are no keys, the passphrase is short, or the file is there already.</exception>
    public void CopyTo(string file, string passphrase)
    {
        RequireKeys();
        if (File.Exists(file))
            throw new StartRefusedException(EncryptionTexts.CopyAlreadyThere.With(file));
        KeyFiles.WriteNew(file, Copy(passphrase));
    }

    /// <summary>Before anything opens the keys: that makes them where there are none, and a copy could not be put back after it.</summary>
    /// <exception cref="StartRefusedException">There are none.</exception>
    public void RequireKeys()
    {
        if (!keys.Exist)
            throw new StartRefusedException(EncryptionTexts.NoKeys.With(settings.Folder));
    }

    /// <summary>Puts a copy in place. Never over keys that are there.</summary>
    /// <exception cref="StartRefusedException">There are keys already, the file is damaged, or the passphrase is wrong.</exception>
    public void Restore(byte[] copy, string passphrase, string file)
    {
        if (keys.Exist)
            throw new StartRefusedException(EncryptionTexts.KeysAlreadyThere.With(settings.Folder));
        var opened = KeyCopy.Unseal(copy, passphrase, file);
        keys.Restore(opened);
        if (opened.LogKey is { } chain)
            log.Put(chain);
    }

    /// <summary>The shortest passphrase of a copy, in characters.</summary>
    public const int ShortestPassphrase = 12;

    private static string Long(string passphrase) => passphrase.Length >= ShortestPassphrase
        ? passphrase
        : throw new StartRefusedException(EncryptionTexts.PassphraseShort.With(ShortestPassphrase));
}
