using System.Globalization;
using BroByggare.Core.Backups;
using BroByggare.Core.Storage;
using BroByggare.Web.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace BroByggare.Web.Hosting;

/// <summary>
/// How the product is, for whoever watches it: one word for each part, and nothing of anybody. Open to all who reach the server,
/// as those that watch have no account.
/// </summary>
internal static class Health
{
    /// <summary>The program runs: if it does not answer, start it again.</summary>
    public const string Live = "/health/live";

    /// <summary>It can do its work. 503 when it cannot; what is degraded is to be looked at, and the work goes on.</summary>
    public const string Ready = "/health/ready";

    private const long LittleRoom = 10 * DatabaseStart.NeededBytes;

    /// <summary>Whoever presses notices it.</summary>
    private static readonly TimeSpan LongWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public static void AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .Part("database", async (parts, cancel) => Must(await parts.GetRequiredService<Vitals>().Answers(cancel)))
            .Part("keys", (parts, _) => Task.FromResult(Must(parts.GetRequiredService<Vitals>().KeysOpen())))
            .Part("write-gate", (parts, _) => Task.FromResult(Should(parts.GetRequiredService<WriteGate>().Wait < LongWait)))
            .Part("disk", (parts, _) => Task.FromResult(Room(parts.GetRequiredService<Vitals>().FreeBytes)))
            .Part("log-marks", (parts, _) => Task.FromResult(Should(parts.GetRequiredService<Vitals>().MarksFailSince is null)))
            .Part("backup", (parts, _) => Task.FromResult(Should(parts.GetRequiredService<BackupRounds>().State() is { AreMade: true, IsLate: false, Failed: null })))
            .Part("check", (parts, _) => Task.FromResult(Should(parts.GetRequiredService<NightlyCheck>().Last is not { IsWhole: false })))
            .Part("provider", async (parts, cancel) => Should(await ProviderAnswers(parts, cancel)));
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks(Live, new() { Predicate = _ => false, ResponseWriter = Write }).AllowAnonymous();
        app.MapHealthChecks(Ready, new() { ResponseWriter = Write }).AllowAnonymous();
    }

    private static IHealthChecksBuilder Part(this IHealthChecksBuilder checks, string name, Func<IServiceProvider, CancellationToken, Task<HealthStatus>> look) =>
        checks.Add(new(name, parts => new Look(cancel => look(parts, cancel)), HealthStatus.Unhealthy, tags: null, Longest));

    private static HealthStatus Must(bool isWell) => isWell ? HealthStatus.Healthy : HealthStatus.Unhealthy;

    private static HealthStatus Should(bool isWell) => isWell ? HealthStatus.Healthy : HealthStatus.Degraded;

    private static HealthStatus Room(long free) =>
        free < DatabaseStart.NeededBytes ? HealthStatus.Unhealthy : free < LittleRoom ? HealthStatus.Degraded : HealthStatus.Healthy;

    /// <summary>Its description is kept for hours, so this asks it seldom. Without a provider, in the demo, there is none to ask.</summary>
    private static async Task<bool> ProviderAnswers(IServiceProvider parts, CancellationToken cancel)
    {
        if (await parts.GetRequiredService<IAuthenticationSchemeProvider>().GetSchemeAsync(OpenIdConnectSignIn.Scheme) is null)
            return true;
        try
        {
            var options = parts.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(OpenIdConnectSignIn.Scheme);
            return options.ConfigurationManager is { } known && await known.GetConfigurationAsync(cancel) is not null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or IOException or HttpRequestException)
        {
            return false;
        }
    }

    private static Task Write(HttpContext http, HealthReport report)
    {
        var parts = report.Entries.Select(part => KeyValuePair.Create(part.Key, $"{part.Value.Status}")).Prepend(new("status", $"{report.Status}"));
        var wait = http.RequestServices.GetRequiredService<WriteGate>().Wait.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        return http.Response.WriteAsJsonAsync(
            new Dictionary<string, string>(report.Entries.Count > 0 ? parts.Append(new("write-gate-wait-ms", wait)) : parts), http.RequestAborted);
    }

    private sealed class Look(Func<CancellationToken, Task<HealthStatus>> look) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            new(await look(cancellationToken));
    }
}
