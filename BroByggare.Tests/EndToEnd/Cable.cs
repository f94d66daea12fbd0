using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The line between browser and server, which a test can cut in the middle of a word and mend again.</summary>
public sealed class Cable : IAsyncDisposable
{
    private readonly TcpListener _near = new(IPAddress.Loopback, 0);
    private readonly IPEndPoint _far;
    private readonly ConcurrentDictionary<TcpClient, byte> _open = [];
    private readonly Task _listening;
    private volatile bool _isCut;
    private TaskCompletionSource _passes = Passing();

    public Cable(Uri server)
    {
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

    /// <summary>Nothing passes any more, and nobody is told: what is sent lies on the way until it is mended.</summary>
    public void Swallow() => _passes = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Mend()
    {
        _isCut = false;
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

    private async Task Pass(NetworkStream from, NetworkStream to)
    {
        var some = new byte[16 * 1024];
        for (var length = await from.ReadAsync(some); length > 0; length = await from.ReadAsync(some))
        {
            await _passes.Task;
            await to.WriteAsync(some.AsMemory(0, length));
        }
    }

    private async Task Listen()
    {
        try
        {
            while (true)
                _ = Carry(await _near.AcceptTcpClientAsync());
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The test is over.
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
                var up = Pass(browser.GetStream(), server.GetStream());
                var down = Pass(server.GetStream(), browser.GetStream());
                await Task.WhenAny(up, down);
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
}
