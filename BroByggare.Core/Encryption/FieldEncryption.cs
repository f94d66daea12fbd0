using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Encryption;

/// <summary>
/// Seals and opens personal text (docs/promises.md): AES-256-GCM under the person's own key, a fresh nonce each time, bound to
/// table, column, row and key. Stored as version, key, nonce, ciphertext, tag.
/// </summary>
public sealed class FieldEncryption(PersonKeys keys)
{
    private const byte Version = 1;
    private const int KeyAt = 1;
    private const int NonceAt = KeyAt + sizeof(long);
    private const int TextAt = NonceAt + NonceBytes;
    internal const int NonceBytes = 12;
    internal const int TagBytes = 16;

    /// <summary>What a seal adds to a text, in bytes.</summary>
    public const int Overhead = TextAt + TagBytes;

    /// <summary>The secret of the names' keys; see <c>NameKeys</c>.</summary>
    public ReadOnlySpan<byte> NameSecret => keys.NameSecret;

    /// <summary>Opens a text that a query picked out of a row that is numbered by itself.</summary>
    /// <exception cref="BrokenSealException">It was changed, cut or moved.</exception>
    /// <exception cref="KeyDestroyedException">The person was erased.</exception>
    public string Read<TId>(EncryptedText words, TId row)
        where TId : struct, IId<TId> => Read(words, Row(row.Value));

    /// <summary>The same for a row whose number is a plain one.</summary>
    public string Read(EncryptedText words, int row) => Read(words, Row(row));

    /// <summary>The same for a part that is numbered within its support.</summary>
    public string Read<TId, TPart>(EncryptedText words, TId support, TPart part)
        where TId : struct, IId<TId>
        where TPart : struct, IId<TPart> => Read(words, string.Create(CultureInfo.InvariantCulture, $"{support.Value}/{part.Value}"));

    internal static string Row(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal string Read(EncryptedText words, string row)
    {
        var bytes = words.Bytes;
        if (bytes.Length < Overhead || bytes[0] != Version)
            throw new BrokenSealException(words.Place, row);
        var key = KeyOf(bytes);
        var text = new byte[bytes.Length - Overhead];
        using var aes = new AesGcm(keys.Get(key), TagBytes);
        try
        {
            aes.Decrypt(
                bytes.AsSpan(NonceAt, NonceBytes),
                bytes.AsSpan(TextAt, text.Length),
                bytes.AsSpan(TextAt + text.Length, TagBytes),
                text,
                BoundTo(words.Place, row, key));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new BrokenSealException(words.Place, row);
        }

        return Encoding.UTF8.GetString(text);
    }

    internal byte[] Seal(PersonKeyId key, string place, string row, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[Overhead + plain.Length];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(KeyAt), key.Value);
        RandomNumberGenerator.Fill(bytes.AsSpan(NonceAt, NonceBytes));
        using var aes = new AesGcm(keys.Get(key), TagBytes);
        aes.Encrypt(
            bytes.AsSpan(NonceAt, NonceBytes),
            plain,
            bytes.AsSpan(TextAt, plain.Length),
            bytes.AsSpan(TextAt + plain.Length, TagBytes),
            BoundTo(place, row, key));
        return bytes;
    }

    internal PersonKeyId NewKey() => keys.Create();

    internal static PersonKeyId KeyOf(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadInt64BigEndian(bytes[KeyAt..]));

    private static byte[] BoundTo(string place, string row, PersonKeyId key) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Version}|{place}|{row}|{key.Value}"));
}
