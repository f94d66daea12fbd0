using System.Security.Cryptography;
using System.Text.Json;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Encryption;

/// <summary>
/// A copy of all keys, sealed with a passphrase: for a backup that is kept apart from the database's and not for long,
/// since a person who is erased can be read again with an old copy of the keys and an old backup together.
/// </summary>
/// <param name="LogKey">The secret of the log's chain; null where nothing was ever logged.</param>
/// <param name="Persons">Each person's key by its id.</param>
internal sealed record KeyCopy(byte[] NameSecret, byte[]? LogKey, IReadOnlyDictionary<long, byte[]> Persons)
{
    /// <summary>The keys of those who were erased, and who decided it: an old database beside the copy is made to forget them too.</summary>
    public IReadOnlyDictionary<long, int> Erased { get; init; } = new Dictionary<long, int>();

    private const int SaltBytes = 16;

    /// <summary>As slow as is bearable for somebody who knows the passphrase, and too slow for one who guesses.</summary>
    private const int Rounds = 600_000;

    private static ReadOnlySpan<byte> Mark => "BroByggare keys 1\n"u8;

    /// <summary>The file's bytes.</summary>
    public byte[] SealedWith(string passphrase)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return [.. Mark, .. salt, .. KeyFrom(passphrase, salt).Wrap(JsonSerializer.SerializeToUtf8Bytes(this), nameof(KeyCopy))];
    }

    /// <exception cref="StartRefusedException">It is damaged, or the passphrase is wrong.</exception>
    public static KeyCopy Unseal(ReadOnlySpan<byte> bytes, string passphrase, string file)
    {
        var refused = new StartRefusedException(EncryptionTexts.CopyUnreadable.With(file));
        if (!bytes.StartsWith(Mark) || bytes.Length < Mark.Length + SaltBytes)
            throw refused;
        var salt = bytes.Slice(Mark.Length, SaltBytes);
        var plain = KeyFrom(passphrase, salt).Unwrap(bytes[(Mark.Length + SaltBytes)..], nameof(KeyCopy)) ?? throw refused;
        return JsonSerializer.Deserialize<KeyCopy>(plain) ?? throw refused;
    }

    private static RingKey KeyFrom(string passphrase, ReadOnlySpan<byte> salt) => new(
        "copy", default, Rfc2898DeriveBytes.Pbkdf2(passphrase, salt, Rounds, HashAlgorithmName.SHA256, RingKey.SecretBytes));
}
