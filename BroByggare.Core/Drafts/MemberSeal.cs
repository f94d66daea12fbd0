using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Drafts;

/// <summary>What a member has begun to write and what no person's key seals: AES-256-GCM under a key of the member's own, bound to its place. Stored as nonce, ciphertext, tag.</summary>
public sealed class MemberSeal(PersonKeys keys)
{
    private const int KeyBytes = 32;

    /// <summary>256 bits, the same each time: a draft outlives the sign-in it was written in.</summary>
    internal byte[] KeyOf(TeamMemberId member)
    {
        var key = new byte[KeyBytes];
        var info = string.Create(CultureInfo.InvariantCulture, $"drafts of {member}");
        HKDF.DeriveKey(HashAlgorithmName.SHA256, keys.NameSecret, key, salt: default, info: Encoding.UTF8.GetBytes(info));
        return key;
    }

    internal byte[] Seal(TeamMemberId member, string place, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var bytes = new byte[FieldEncryption.NonceBytes + plain.Length + FieldEncryption.TagBytes];
        var (nonce, words, tag) = Parts;
        RandomNumberGenerator.Fill(bytes.AsSpan(nonce));
        using var aes = new AesGcm(KeyOf(member), FieldEncryption.TagBytes);
        aes.Encrypt(bytes.AsSpan(nonce), plain, bytes.AsSpan(words), bytes.AsSpan(tag), BoundTo(member, place));
        return bytes;
    }

    /// <exception cref="BrokenSealException">It was changed, cut or moved.</exception>
    internal string Open(TeamMemberId member, string place, byte[] bytes)
    {
        if (bytes.Length < FieldEncryption.NonceBytes + FieldEncryption.TagBytes)
            throw new BrokenSealException(nameof(OwnDraft), place);
        var (nonce, words, tag) = Parts;
        var plain = new byte[bytes.AsSpan(words).Length];
        using var aes = new AesGcm(KeyOf(member), FieldEncryption.TagBytes);
        try
        {
            aes.Decrypt(bytes.AsSpan(nonce), bytes.AsSpan(words), bytes.AsSpan(tag), plain, BoundTo(member, place));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new BrokenSealException(nameof(OwnDraft), place);
        }

        return Encoding.UTF8.GetString(plain);
    }

    private static (Range Nonce, Range Words, Range Tag) Parts =>
        (..FieldEncryption.NonceBytes, FieldEncryption.NonceBytes..^FieldEncryption.TagBytes, ^FieldEncryption.TagBytes..);

    private static byte[] BoundTo(TeamMemberId member, string place) => Encoding.UTF8.GetBytes($"{member}|{place}");
}
