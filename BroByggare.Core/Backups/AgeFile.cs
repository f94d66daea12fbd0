using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Math.EC.Rfc7748;

namespace BroByggare.Core.Backups;

/// <summary>
/// A file sealed in the format age (age-encryption.org/v1): a key for this file, wrapped for the recipient by X25519, and the
/// contents in pieces of 64 KiB, each sealed with ChaCha20-Poly1305 and its number, so that a cut, a flip or a swap is found.
/// It can be opened without us: <c>age -d -i identity file</c>.
/// </summary>
internal static class AgeFile
{
    internal const int Piece = 64 * 1024;
    internal const int Tag = 16;

    private const int KeyBytes = 16;
    private const int NonceBytes = 12;
    private const string Version = "age-encryption.org/v1";
    private const string Stanza = "-> X25519 ";
    private const string Foot = "---";

    /// <summary>What is written to it is sealed to the other; closing it seals the last piece.</summary>
    public static Stream Sealing(Stream to, AgeRecipient recipient)
    {
        var fileKey = RandomNumberGenerator.GetBytes(KeyBytes);
        var passing = AgeIdentity.Make();
        var wrapped = new byte[KeyBytes + Tag];
        using (var box = new ChaCha20Poly1305(WrapKey(passing.Secret, recipient.Point, passing.Recipient.Point, recipient.Point)))
            box.Encrypt(new byte[NonceBytes], fileKey, wrapped.AsSpan(0, KeyBytes), wrapped.AsSpan(KeyBytes));
        var head = $"{Version}\n{Stanza}{Base64(passing.Recipient.Point)}\n{Base64(wrapped)}\n{Foot}";
        to.Write(Encoding.ASCII.GetBytes($"{head} {Base64(Mac(fileKey, head))}\n"));
        var nonce = RandomNumberGenerator.GetBytes(KeyBytes);
        to.Write(nonce);
        return new SealingStream(to, PayloadKey(fileKey, nonce));
    }

    /// <summary>What is read from it is what was sealed. A piece that is not whole ends in <see cref="InvalidDataException"/>.</summary>
    /// <exception cref="InvalidDataException">It is no such file, or was not sealed for this identity.</exception>
    public static Stream Opening(Stream from, AgeIdentity identity)
    {
        if (Line(from) != Version)
            throw new InvalidDataException("Not an age file.");
        var head = new StringBuilder(Version).Append('\n');
        byte[]? fileKey = null;
        string line;
        while (!(line = Line(from)).StartsWith(Foot, StringComparison.Ordinal))
        {
            head.Append(line).Append('\n');
            if (!line.StartsWith(Stanza, StringComparison.Ordinal))
                continue;
            var body = Line(from);
            head.Append(body).Append('\n');
            fileKey ??= Unwrapped(line[Stanza.Length..], body, identity);
        }

        head.Append(Foot);
        if (fileKey is null || !CryptographicOperations.FixedTimeEquals(Mac(fileKey, head.ToString()), Bytes(line[Foot.Length..].Trim())))
            throw new InvalidDataException("Not sealed for this identity.");
        var nonce = new byte[KeyBytes];
        from.ReadExactly(nonce);
        return new OpeningStream(from, PayloadKey(fileKey, nonce));
    }

    /// <param name="number">From 0.</param>
    internal static byte[] Nonce(ulong number, bool isLast)
    {
        var nonce = new byte[NonceBytes];
        BinaryPrimitives.WriteUInt64BigEndian(nonce.AsSpan(NonceBytes - 1 - sizeof(ulong)), number);
        nonce[^1] = isLast ? (byte)1 : (byte)0;
        return nonce;
    }

    private static byte[]? Unwrapped(string point, string body, AgeIdentity identity)
    {
        var (theirs, wrapped) = (Bytes(point), Bytes(body));
        if (theirs.Length != AgeRecipient.Bytes || wrapped.Length != KeyBytes + Tag)
            return null;
        var key = new byte[KeyBytes];
        try
        {
            using var box = new ChaCha20Poly1305(WrapKey(identity.Secret, theirs, theirs, identity.Recipient.Point));
            box.Decrypt(new byte[NonceBytes], wrapped.AsSpan(0, KeyBytes), wrapped.AsSpan(KeyBytes), key);
            return key;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[] WrapKey(byte[] secret, byte[] point, byte[] passing, byte[] recipient)
    {
        var shared = new byte[AgeRecipient.Bytes];
        X25519.ScalarMult(secret, 0, point, 0, shared, 0);
        return HKDF.DeriveKey(HashAlgorithmName.SHA256, shared, AgeRecipient.Bytes, [.. passing, .. recipient], "age-encryption.org/v1/X25519"u8.ToArray());
    }

    private static byte[] PayloadKey(byte[] fileKey, byte[] nonce) => HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, AgeRecipient.Bytes, nonce, "payload"u8.ToArray());

    private static byte[] Mac(byte[] fileKey, string head) =>
        HMACSHA256.HashData(HKDF.DeriveKey(HashAlgorithmName.SHA256, fileKey, AgeRecipient.Bytes, [], "header"u8.ToArray()), Encoding.ASCII.GetBytes(head));

    private static string Base64(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');

    private static byte[] Bytes(string written)
    {
        try
        {
            return Convert.FromBase64String(written.PadRight((written.Length + 3) / 4 * 4, '='));
        }
        catch (FormatException)
        {
            return [];
        }
    }

    /// <summary>The head is a few short lines; a longer one is another kind of file.</summary>
    private static string Line(Stream from)
    {
        var line = new StringBuilder();
        for (var read = from.ReadByte(); read != '\n'; read = from.ReadByte())
        {
            if (read is < ' ' or > '~' || line.Length > 200)
                throw new InvalidDataException("Not an age file.");
            line.Append((char)read);
        }

        return line.ToString();
    }
}
