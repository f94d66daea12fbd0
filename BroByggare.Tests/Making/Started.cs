using System.Diagnostics;

namespace BroByggare.Tests.Making;

/// <summary>The program as somebody starts it, in a process of its own that is expected to say something and stop.</summary>
public sealed record Started(int ExitCode, string Output, string Error)
{
    /// <summary>What was said, a line each.</summary>
    public string[] Lines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static async Task<Started> With(params (string Name, string Value)[] environment)
    {
        var how = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "BroByggare.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            how.Environment[name] = value;
        using var program = Process.Start(how)!;
        using var late = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var (output, error) = (program.StandardOutput.ReadToEndAsync(late.Token), program.StandardError.ReadToEndAsync(late.Token));
        try
        {
            await program.WaitForExitAsync(late.Token);
            return new(program.ExitCode, await output, await error);
        }
        finally
        {
            if (!program.HasExited)
                program.Kill(entireProcessTree: true);
        }
    }
}
