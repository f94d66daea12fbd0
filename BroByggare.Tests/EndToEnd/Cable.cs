using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The line between browser and server, which a test can cut in the middle of a word and mend again, and which may be slow.</summary>
public sealed class Cable : IAsyncDisposable
{
    private readonly TcpListener _near = new(IPAddress.Loopback, 0);
    private IPEndPoint _far;
    private readonly ConcurrentDictionary<TcpClient, byte> _open = [];
    private readonly Task _listening;
    private readonly TimeSpan _delay;
    private volatile bool _isCut;
    private volatile bool _losesAnswers;
    private TaskCompletionSource _passes = Passing();

    /// <param name="server">Where it leads.</param>
    /// <param name="delay">How long everything takes, each way.</param>
    public Cable(Uri server, TimeSpan delay = default)
    {
        _delay = delay;
        _far = new(IPAddress.Loopback, server.Port);
        _near.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_near.LocalEndpoint).Port}/");
        _listening = Listen();
    }

    /// <summary>What the browser asks instead of the server.</summary>
    public Uri Address { get; }

    /// <summary>Everything under way is broken off, and nothing new gets through.</summary>
    public void Cut()
    {
        _isCut = true;
        foreach (var end in _open.Keys)
            end.Dispose();
    }

    /// <summary>Another server stands where the first one was.</summary>
    public void LeadTo(Uri server) => _far = new(IPAddress.Loopback, server.Port);

    /// <summary>What the browser says still reaches the server, and nothing comes back.</summary>
    public void LoseAnswers() => _losesAnswers = true;

    /// <summary>Nothing passes any more, and nobody is told: what is sent lies on the way until it is mended.</summary>
    public void Swallow() => _passes = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Mend()
    {
        (_isCut, _losesAnswers) = (false, false);
        _passes.TrySetResult();
    }

    public async ValueTask DisposeAsync()
    {
        Cut();
        Mend();
        _near.Dispose();
        await _listening;
    }

    private static TaskCompletionSource Passing()
    {
        var passes = new TaskCompletionSource();
        passes.SetResult();
        return passes;
    }

    private async Task Listen()
    {
        try
        {
            while (true)
                _ = Carry(await _near.AcceptTcpClientAsync());
        }
        catch (Exception closed) when (closed is SocketException or InvalidOperationException)
        {
            // The test is over: while it waited for the next (disposed), or between two (no longer listening).
        }
    }

    private async Task Carry(TcpClient browser)
    {
        using var server = new TcpClient();
        using (browser)
        {
            _open[browser] = _open[server] = 0;
            try
            {
                if (_isCut)
                    return;
                await server.ConnectAsync(_far);
                var up = Pass(browser.GetStream(), server.GetStream(), () => false);
                var down = Pass(server.GetStream(), browser.GetStream(), () => _losesAnswers);
                await await Task.WhenAny(up, down);
            }
            catch (Exception broken) when (broken is SocketException or ObjectDisposedException or IOException or InvalidOperationException)
            {
                // Cut while it was being opened.
            }
            finally
            {
                _open.TryRemove(browser, out _);
                _open.TryRemove(server, out _);
            }
        }
    }

    /// <summary>As much at a time as comes, and each at its time: a slow line is not a narrow one.</summary>
    private async Task Pass(NetworkStream from, NetworkStream to, Func<bool> isLost)
    {
        var underWay = Channel.CreateUnbounded<(long Due, byte[] Bytes)>();
        var arriving = Arrive(underWay.Reader, to, isLost);
        var bytes = new byte[64 * 1024];
        while (await from.ReadAsync(bytes) is > 0 and var count)
            underWay.Writer.TryWrite((Environment.TickCount64 + (long)_delay.TotalMilliseconds, bytes[..count]));
        underWay.Writer.Complete();
        await arriving;
    }

    private async Task Arrive(ChannelReader<(long Due, byte[] Bytes)> underWay, NetworkStream to, Func<bool> isLost)
    {
        await foreach (var (due, bytes) in underWay.ReadAllAsync())
        {
            // The line is slow; no test waits by the clock.
            if (due - Environment.TickCount64 is > 0 and var left)
            {
                using var way = new PeriodicTimer(TimeSpan.FromMilliseconds(left));
                await way.WaitForNextTickAsync();
            }

            await _passes.Task;
            if (!isLost())
                await to.WriteAsync(bytes);
        }
    }
}
