namespace BroByggare.Core.Exports;

/// <summary>
/// Stands between a writer that only knows synchronous writes and a stream that only accepts asynchronous ones
/// (a web response): collects what is written and is emptied between the rows. Only forward, so nothing is kept.
/// </summary>
internal sealed class ForwardBuffer : Stream
{
    private const int EmptyAt = 64 * 1024;
    private readonly MemoryStream _collected = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public bool IsFull => _collected.Length >= EmptyAt;

    public async Task EmptyInto(Stream to, CancellationToken cancel)
    {
        await to.WriteAsync(_collected.GetBuffer().AsMemory(0, (int)_collected.Length), cancel);
        _collected.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => _collected.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => _collected.Write(buffer);

    public override void Flush()
    {
        // Sent on by EmptyInto, which is asynchronous; there is nothing to do earlier.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
