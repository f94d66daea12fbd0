using System.Text.Json;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Encryption;

/// <summary>
/// The keys outside the database that wrap the persons' keys: a file with tight rights, or words from the environment or
/// a secret store. The last one wraps what is new; older ones only open what they once wrapped.
/// </summary>
public sealed class KeyRing
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true };

    private KeyRing(IReadOnlyList<RingKey> keys) => Keys = keys;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<RingKey> Keys { get; }

    public RingKey Current => Keys[^1];

    /// <summary>A ring of one key, for a first start.</summary>
    public static KeyRing Make(DateOnly on) => new([RingKey.Make(on)]);

    /// <summary>The ring that the settings name, or null where there is none yet.</summary>
    /// <exception cref="StartRefusedException">It is there and cannot be read.</exception>
    public static KeyRing? Find(KeySettings settings)
    {
        if (settings.Ring is { } words)
            return Read(words, EncryptionTexts.RingInSettings);
        try
        {
            return File.Exists(settings.RingFile) ? Read(File.ReadAllText(settings.RingFile), settings.RingFile) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(EncryptionTexts.RingUnreadable.With(settings.RingFile));
        }
    }

    public RingKey? Find(string id) => Keys.FirstOrDefault(key => key.Id == id);

    /// <summary>The same ring with a new key at its end.</summary>
    public KeyRing WithNewKey(DateOnly on) => new([.. Keys, RingKey.Make(on)]);

    /// <summary>The ring with its current key only.</summary>
    public KeyRing WithCurrentOnly() => new([Current]);

    /// <summary>The words of the file, for the environment or a secret store.</summary>
    public string Written() => JsonSerializer.Serialize(Keys, Form);

    /// <summary>Writes the file anew, whole or not at all, readable by its owner only.</summary>
    public void Save(KeySettings settings)
    {
        KeyFiles.MakeFolder(settings.Folder);
        KeyFiles.Write(settings.RingFile, Written());
    }

    internal static KeyRing Read(string words, object where)
    {
        try
        {
            var keys = JsonSerializer.Deserialize<List<RingKey>>(words);
            if (keys is { Count: > 0 } && keys.TrueForAll(key => key is { IsWhole: true }) && keys.DistinctBy(key => key.Id).Count() == keys.Count)
                return new(keys);
        }
        catch (JsonException)
        {
            // Said below, without the words: they are secret.
        }

        throw new StartRefusedException(EncryptionTexts.RingUnreadable.With(where));
    }
}
