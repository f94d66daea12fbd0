using System.Diagnostics;
using System.Globalization;
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
    public Task Meet(Uri product) => Say($"meet {product.GetLeftPart(UriPartial.Authority)}");

    /// <summary>Asks it to be otherwise: <c>rotate</c> its key, be <c>down</c>, <c>slow</c> towards the product, and <c>up</c>.</summary>
    public async Task Say(string wish)
    {
        var done = await Ask(wish);
        done.Should().Be("ready");
    }

    /// <summary>How often it has been asked to describe itself.</summary>
    public async Task<int> Asked() => int.Parse(await Ask("asked"), CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        // It ends by itself when nobody talks to it any more.
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<string> Ask(string wish)
    {
        await _process.StandardInput.WriteLineAsync(wish);
        await _process.StandardInput.FlushAsync();
        return await Said(_process);
    }

    private static async Task<string> Said(Process process) =>
        await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("node stopped; what it said stands above.");
}
