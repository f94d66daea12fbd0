using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace BroByggare.Core.Sessions;

/// <summary>What the cookie carries and nothing else knows: 256 random bits. Stored as a hash, so that the database opens no session.</summary>
public static class SessionKey
{
    private const int Bytes = 32;

    public static string Draw() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 as 64 hexadecimal digits. No salt: nobody guesses 256 bits.</summary>
    public static string Hash(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
