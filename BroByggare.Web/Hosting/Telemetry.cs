using System.Diagnostics;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Web.Settings;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace BroByggare.Web.Hosting;

/// <summary>Where measurements go, in OpenTelemetry's own protocol over HTTP. Nothing is measured until it is set.</summary>
internal sealed record TelemetrySettings : ISettingsSection
{
    public static string Section => "Telemetry";

    private static Text NoAddress { get; } = new(
        "BroByggare startar inte: Telemetry:Endpoint ska vara en adress som http://127.0.0.1:4318, men är ”{0}”.",
        "BroByggare does not start: Telemetry:Endpoint must be an address such as http://127.0.0.1:4318, but is “{0}”.");

    /// <summary>The collector's address, without what comes after the port.</summary>
    public string? Endpoint { get; init; }

    /// <exception cref="StartRefusedException">It is no address of a web server.</exception>
    public Uri? Address() =>
        Endpoint is null ? null
        : Uri.TryCreate(Endpoint, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address
        : throw new StartRefusedException(NoAddress.With(Endpoint));
}

/// <summary>
/// Measurements and traces for whoever watches many machines. Of a request only the kind of page stands there and never its
/// address: that has the number of a support in it.
/// </summary>
internal static class Telemetry
{
    private static readonly string[] MeasuredElsewhere =
        ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Components.Server.Circuits", "System.Runtime"];

    /// <summary>Whatever tells more of a request than which kind it was.</summary>
    private static readonly string[] TooMuch = ["url.path", "url.query", "user_agent.original", "client.address", "network.peer.address", "network.peer.port"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.Section<TelemetrySettings>().Address() is not { } collector)
            return;
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("brobyggare", serviceVersion: ProductVersion.Now))
            .WithMetrics(metrics => metrics.AddMeter([Meters.Name, .. MeasuredElsewhere]).AddOtlpExporter(to => Send(to, collector, "v1/metrics")))
            .WithTracing(traces => traces
                .AddAspNetCoreInstrumentation(requests => requests.EnrichWithHttpResponse = (trace, _) => TakeAway(trace))
                .AddOtlpExporter(to => Send(to, collector, "v1/traces")));
    }

    private static void Send(OtlpExporterOptions to, Uri collector, string what) =>
        (to.Protocol, to.Endpoint) = (OtlpExportProtocol.HttpProtobuf, new(new Uri($"{collector.AbsoluteUri.TrimEnd('/')}/"), what));

    private static void TakeAway(Activity trace)
    {
        foreach (var name in TooMuch)
            trace.SetTag(name, null);
    }
}
