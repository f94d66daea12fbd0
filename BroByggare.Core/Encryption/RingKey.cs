using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace BroByggare.Core.Encryption;

/// <summary>One key of the ring: wraps the persons' keys.</summary>
/// <param name="Id">Names it in messages; says nothing of the key.</param>
/// <param name="Secret">256 bits.</param>
public sealed record RingKey(string Id, DateOnly MadeOn, byte[] Secret)
{
    internal const int SecretBytes = 32;

    [JsonIgnore]
    internal bool IsWhole => Id.Length > 0 && Secret is { Length: SecretBytes };

    internal static RingKey Make(DateOnly on) =>
        new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)), on, RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>Wraps a key of a person: nonce, ciphertext, tag.</summary>
    internal byte[] Wrap(ReadOnlySpan<byte> key, string what)
    {
        var wrapped = new byte[FieldEncryption.NonceBytes + key.Length + FieldEncryption.TagBytes];
        var nonce = wrapped.AsSpan(0, FieldEncryption.NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Secret, FieldEncryption.TagBytes);
        aes.Encrypt(nonce, key, wrapped.AsSpan(nonce.Length, key.Length), wrapped.AsSpan(nonce.Length + key.Length), Name(what));
        return wrapped;
    }

    /// <summary>The key again, or null when this is not what wrapped it, or it was changed.</summary>
    internal byte[]? Unwrap(ReadOnlySpan<byte> wrapped, string what)
    {
        if (wrapped.Length <= FieldEncryption.NonceBytes + FieldEncryption.TagBytes)
            return null;
        var key = new byte[wrapped.Length - FieldEncryption.NonceBytes - FieldEncryption.TagBytes];
        using var aes = new AesGcm(Secret, FieldEncryption.TagBytes);
        try
        {
            aes.Decrypt(wrapped[..FieldEncryption.NonceBytes], wrapped[FieldEncryption.NonceBytes..^FieldEncryption.TagBytes], wrapped[^FieldEncryption.TagBytes..], key, Name(what));
            return key;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    private byte[] Name(string what) => System.Text.Encoding.UTF8.GetBytes($"{Id}|{what}");
}
