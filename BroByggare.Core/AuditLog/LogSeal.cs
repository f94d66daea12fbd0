using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BroByggare.Core.AuditLog;

/// <summary>
/// The hash of a line: HMAC-SHA-256 over every field in a form that can be read in one way only (numbers of fixed length,
/// texts and lists with their length first) and the hash of the line before.
/// </summary>
internal static class LogSeal
{
    /// <summary>In bytes.</summary>
    public const int Length = HMACSHA256.HashSizeInBytes;

    /// <summary>Of the form, so that another form can never be taken for this one.</summary>
    private const byte Version = 1;

    private const int FixedLength = 1 + 8 + 8 + 4 + 4 + 4 + 4 + 1 + 1 + 16 + 1 + 4 + Length;

    /// <param name="previous">The hash of the line before, or zeros.</param>
    public static byte[] Of(LogEntry entry, ReadOnlySpan<byte> previous, byte[] key)
    {
        using var sealing = With(key);
        return Of(entry, previous, sealing);
    }

    /// <summary>The same for many lines, with what <see cref="With"/> made.</summary>
    public static byte[] Of(LogEntry entry, ReadOnlySpan<byte> previous, IncrementalHash sealing)
    {
        var command = Encoding.UTF8.GetByteCount(entry.Command);
        var subject = Encoding.UTF8.GetByteCount(entry.Subject);
        var listed = entry.Listed?.Length ?? 0;
        var length = FixedLength + command + subject + listed;
        var form = length <= 1024 ? stackalloc byte[length] : new byte[length];

        var rest = form;
        Byte(ref rest, Version);
        Long(ref rest, entry.Id);
        Long(ref rest, entry.At.Ticks);
        Int(ref rest, entry.By.Value);
        Words(ref rest, entry.Command, command);
        Words(ref rest, entry.Subject, subject);
        Int(ref rest, entry.SubjectId);
        Byte(ref rest, entry.IsRead ? (byte)1 : (byte)0);
        Byte(ref rest, entry.Once is null ? (byte)0 : (byte)1);
        entry.Once.GetValueOrDefault().TryWriteBytes(rest);
        rest = rest[16..];
        Byte(ref rest, entry.Listed is null ? (byte)0 : (byte)1);
        Int(ref rest, listed);
        entry.Listed?.CopyTo(rest);
        rest = rest[listed..];
        previous.CopyTo(rest);
        sealing.AppendData(form);
        return sealing.GetHashAndReset();
    }

    /// <summary>The key, ready to seal with.</summary>
    public static IncrementalHash With(byte[] key) => IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);

    private static void Byte(ref Span<byte> rest, byte value)
    {
        rest[0] = value;
        rest = rest[1..];
    }

    private static void Int(ref Span<byte> rest, int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(rest, value);
        rest = rest[4..];
    }

    private static void Long(ref Span<byte> rest, long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(rest, value);
        rest = rest[8..];
    }

    private static void Words(ref Span<byte> rest, string words, int bytes)
    {
        Int(ref rest, bytes);
        Encoding.UTF8.GetBytes(words, rest);
        rest = rest[bytes..];
    }
}
