using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.EndToEnd.Faults;

/// <summary>The product as a process of its own, with the demo municipality: it can be killed as a machine or an operator kills it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly string _database;
    private Process? _process;

    public ServerProcess(string folder)
    {
        _database = Path.Combine(folder, "faults.db");
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
    }

    public Uri Address { get; }

    public string Database => _database;

    /// <summary>Until it answers.</summary>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> Start()
    {
        var began = Stopwatch.GetTimestamp();
        var program = Path.Combine(AppContext.BaseDirectory.Replace("BroByggare.Tests", "BroByggare.Web", StringComparison.Ordinal), "BroByggare.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", Address.ToString()])
        {
            WorkingDirectory = Path.Combine(Sources.Top, "BroByggare.Web"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["Database__Path"] = _database,
                ["RateLimits__SignInsPerMinute"] = "10000",
                ["Circuits__PerMember"] = "1000",
            },
        };
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var ask = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(2) };
        while (!await Answers(ask))
        {
            if (_process.HasExited)
                throw new InvalidOperationException("The server did not start.");
            await FaultTime.BetweenLooks();
        }

        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>As kill -9: it has no time to say or save anything.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _process = null;
    }

    public void Dispose()
    {
        if (_process is not null)
            Kill();
    }

    private static async Task<bool> Answers(HttpClient ask)
    {
        try
        {
            using var answer = await ask.GetAsync("/health/live");
            return answer.IsSuccessStatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
