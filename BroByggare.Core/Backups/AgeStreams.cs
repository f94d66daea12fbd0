using System.Security.Cryptography;

namespace BroByggare.Core.Backups;

/// <summary>Seals what is written to it, piece by piece.</summary>
internal sealed class SealingStream(Stream to, byte[] key) : OneWayStream
{
    private readonly ChaCha20Poly1305 _box = new(key);
    private readonly byte[] _piece = new byte[AgeFile.Piece];
    private readonly byte[] _sealed = new byte[AgeFile.Piece + AgeFile.Tag];
    private int _filled;
    private ulong _number;
    private bool _isClosed;

    public override bool CanWrite => true;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            // A full piece is sealed when more comes: the last one says that it is the last.
            if (_filled == _piece.Length)
                Seal(isLast: false);
            var taken = Math.Min(buffer.Length, _piece.Length - _filled);
            buffer[..taken].CopyTo(_piece.AsSpan(_filled));
            _filled += taken;
            buffer = buffer[taken..];
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isClosed)
        {
            _isClosed = true;
            Seal(isLast: true);
            _box.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Seal(bool isLast)
    {
        var whole = _sealed.AsSpan(0, _filled + AgeFile.Tag);
        _box.Encrypt(AgeFile.Nonce(_number++, isLast), _piece.AsSpan(0, _filled), whole[.._filled], whole[_filled..]);
        to.Write(whole);
        _filled = 0;
    }
}

/// <summary>Gives back what was sealed, piece by piece, and nothing of a piece that is not whole.</summary>
internal sealed class OpeningStream(Stream from, byte[] key) : OneWayStream
{
    private readonly ChaCha20Poly1305 _box = new(key);
    private readonly byte[] _sealed = new byte[AgeFile.Piece + AgeFile.Tag + 1];
    private readonly byte[] _piece = new byte[AgeFile.Piece];
    private int _ahead;
    private int _filled;
    private int _given;
    private ulong _number;
    private bool _wasLast;

    public override bool CanRead => true;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_given == _filled && !_wasLast)
            Open();
        var taken = Math.Min(buffer.Length, _filled - _given);
        _piece.AsSpan(_given, taken).CopyTo(buffer);
        _given += taken;
        return taken;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _box.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>One byte is read ahead: a piece is the last when nothing comes after it.</summary>
    private void Open()
    {
        var read = _ahead + from.ReadAtLeast(_sealed.AsSpan(_ahead), _sealed.Length - _ahead, throwOnEndOfStream: false);
        _wasLast = read < _sealed.Length;
        var length = (_wasLast ? read : read - 1) - AgeFile.Tag;
        if (length < 0 || (length == 0 && _number > 0))
            throw new InvalidDataException("Cut off.");
        try
        {
            _box.Decrypt(AgeFile.Nonce(_number++, _wasLast), _sealed.AsSpan(0, length), _sealed.AsSpan(length, AgeFile.Tag), _piece.AsSpan(0, length));
        }
        catch (CryptographicException)
        {
            throw new InvalidDataException("Not as it was sealed.");
        }

        if (!_wasLast)
            _sealed[0] = _sealed[^1];
        (_filled, _given, _ahead) = (length, 0, _wasLast ? 0 : 1);
    }
}

/// <summary>What a stream that goes one way only cannot do.</summary>
internal abstract class OneWayStream : Stream
{
    public override bool CanRead => false;

    public override bool CanWrite => false;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
