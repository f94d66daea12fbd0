using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BroByggare.Core.Encryption;
using BroByggare.Core.Storage;
using Org.BouncyCastle.Math.EC.Rfc7748;

namespace BroByggare.Core.Backups;

/// <summary>
/// A key pair of the format age (age-encryption.org/v1, X25519): whoever makes backups needs only the recipient, and only the
/// identity, which is kept elsewhere, opens them. The same words as the program age reads and writes.
/// </summary>
/// <param name="Secret">32 bytes.</param>
public sealed record AgeIdentity(byte[] Secret)
{
    private const string Prefix = "AGE-SECRET-KEY-";

    public AgeRecipient Recipient
    {
        get
        {
            var point = new byte[AgeRecipient.Bytes];
            X25519.ScalarMultBase(Secret, 0, point, 0);
            return new(point);
        }
    }

    public static AgeIdentity Make() => new(RandomNumberGenerator.GetBytes(AgeRecipient.Bytes));

    /// <summary>The first identity in a file of them; lines that begin with # are remarks.</summary>
    /// <returns>Null when there is none.</returns>
    public static AgeIdentity? In(string file) => file.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(line => Bech32.Decode(line.ToLowerInvariant(), Prefix.ToLowerInvariant()))
        .Where(secret => secret is { Length: AgeRecipient.Bytes })
        .Select(secret => new AgeIdentity(secret!))
        .FirstOrDefault();

    /// <summary>As it stands in its file.</summary>
    public string Written() => Bech32.Encode(Secret, Prefix.ToLowerInvariant()).ToUpperInvariant();

    /// <summary>Writes a file as age-keygen does, which only its owner may read. Never over one that is there.</summary>
    /// <exception cref="StartRefusedException">It is there already, or cannot be written.</exception>
    public void SaveTo(string file, DateTime madeAt)
    {
        if (File.Exists(file))
            throw new StartRefusedException(BackupTexts.AlreadyThere.With(file));
        try
        {
            KeyFiles.WriteNew(file, Encoding.ASCII.GetBytes(string.Create(
                CultureInfo.InvariantCulture,
                $"# created: {madeAt:yyyy-MM-dd'T'HH:mm:ss'Z'}\n# public key: {Recipient.Written()}\n{Written()}\n")));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(BackupTexts.NotWritten.With(file));
        }
    }
}

/// <summary>Whom a backup is sealed for.</summary>
/// <param name="Point">32 bytes.</param>
public sealed record AgeRecipient(byte[] Point)
{
    internal const int Bytes = 32;

    private const string Prefix = "age";

    /// <returns>Null when it is none.</returns>
    public static AgeRecipient? Of(string written) =>
        Bech32.Decode(written.Trim(), Prefix) is { Length: Bytes } point ? new(point) : null;

    /// <summary>As it stands in the settings, <c>age1…</c>.</summary>
    public string Written() => Bech32.Encode(Point, Prefix);
}

/// <summary>Bytes in letters that are hard to mistake, with a sum that finds a slip (BIP 173).</summary>
internal static class Bech32
{
    private const string Letters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private const int SumLength = 6;

    private static readonly uint[] Generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

    public static string Encode(ReadOnlySpan<byte> bytes, string prefix)
    {
        var fives = Regroup(bytes.ToArray(), 8, 5, pads: true)!;
        var sum = Polymod([.. Expanded(prefix), .. fives, .. new byte[SumLength]]) ^ 1;
        var written = new StringBuilder(prefix).Append('1');
        foreach (var five in fives)
            written.Append(Letters[five]);
        for (var i = 0; i < SumLength; i++)
            written.Append(Letters[(int)(sum >> (5 * (SumLength - 1 - i))) & 31]);
        return written.ToString();
    }

    /// <returns>Null when it is not written so, or for another prefix.</returns>
    public static byte[]? Decode(string written, string prefix)
    {
        if (!written.StartsWith(prefix + "1", StringComparison.Ordinal) || written.Length < prefix.Length + 1 + SumLength)
            return null;
        var fives = written[(prefix.Length + 1)..].Select(letter => Letters.IndexOf(letter, StringComparison.Ordinal)).ToList();
        if (fives.Contains(-1))
            return null;
        byte[] all = [.. fives.Select(five => (byte)five)];
        return Polymod([.. Expanded(prefix), .. all]) == 1 ? Regroup(all[..^SumLength], 5, 8, pads: false) : null;
    }

    private static byte[] Expanded(string prefix) =>
        [.. prefix.Select(letter => (byte)(letter >> 5)), 0, .. prefix.Select(letter => (byte)(letter & 31))];

    private static uint Polymod(byte[] values)
    {
        var sum = 1u;
        foreach (var value in values)
        {
            var top = sum >> 25;
            sum = ((sum & 0x1ffffff) << 5) ^ value;
            for (var i = 0; i < Generator.Length; i++)
                sum ^= ((top >> i) & 1) == 1 ? Generator[i] : 0;
        }

        return sum;
    }

    private static byte[]? Regroup(byte[] values, int from, int to, bool pads)
    {
        var (held, bits) = (0, 0);
        var regrouped = new List<byte>();
        foreach (var value in values)
        {
            held = (held << from) | value;
            bits += from;
            while (bits >= to)
            {
                bits -= to;
                regrouped.Add((byte)((held >> bits) & ((1 << to) - 1)));
            }

            held &= (1 << bits) - 1;
        }

        if (pads && bits > 0)
            regrouped.Add((byte)(held << (to - bits)));
        return !pads && (bits >= from || held != 0) ? null : [.. regrouped];
    }
}
