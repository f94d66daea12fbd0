using System.Diagnostics;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.EndToEnd;

/// <summary>npm's oidc-provider, certified and written by others, in a process of its own (Provider/server.mjs).</summary>
public sealed class RealProvider : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(Sources.Top, "BroByggare.Tests", "EndToEnd", "Provider");

    private readonly Process _process;

    private RealProvider(Process process, string issuer) => (_process, Issuer) = (process, issuer);

    public string Issuer { get; }

    public static async Task<RealProvider> Start()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            throw new InvalidOperationException("The provider's parts are missing. Install Node 20 or later with npm, and run npm ci in BroByggare.Tests/EndToEnd/Provider.");
        var process = Process.Start(new ProcessStartInfo("node", "server.mjs")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("node does not start.");
        return new(process, await Said(process));
    }

    /// <summary>Knows this product from now on.</summary>
    public async Task Meet(Uri product)
    {
        await _process.StandardInput.WriteLineAsync(product.GetLeftPart(UriPartial.Authority));
        await _process.StandardInput.FlushAsync();
        var ready = await Said(_process);
        ready.Should().Be("ready");
    }

    public async ValueTask DisposeAsync()
    {
        // It ends by itself when nobody talks to it any more.
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static async Task<string> Said(Process process) =>
        await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("node stopped; what it said stands above.");
}
