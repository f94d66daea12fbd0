using System.Collections.Concurrent;
using System.Text;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Tests.EndToEnd;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace BroByggare.Tests.Web.Hosting;

/// <summary>What reaches a collector, in the bytes that are sent to it.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Requests_commands_and_waiting_are_measured_and_nobody_is_in_it()
    {
        await using var collector = new Collector();
        var address = await collector.Start();
        await using var app = RunningApp.WithoutDemo();
        app.Settings["Telemetry:Endpoint"] = address;
        using (var browser = new HttpClient { BaseAddress = app.Start() })
        {
            using var db = app.Open();
            var sara = db.Members.Single(member => member.Name == "Sara Lind").AsActor();
            await app.Services.GetRequiredService<SessionCommands>().Start(sara, new(SessionKey.Draw(), "Firefox", DateTime.UtcNow, null, null));
            using var page = new HttpRequestMessage(HttpMethod.Get, "/stod/1047?namn=Mira");
            page.Headers.UserAgent.ParseAdd("Surfplatta/1.0");
            (await browser.SendAsync(page)).Dispose();
        }

        app.Services.GetRequiredService<MeterProvider>().ForceFlush().Should().BeTrue();
        app.Services.GetRequiredService<TracerProvider>().ForceFlush().Should().BeTrue();

        collector.Sent("/v1/metrics").Should().Contain("brobyggare.commands").And.Contain("Session.Start").And.Contain("done")
            .And.Contain("brobyggare.write_gate.wait").And.Contain("http.server.request.duration");
        collector.Sent("/v1/traces").Should().Contain("http.route");
        var all = collector.Sent("/v1/metrics") + collector.Sent("/v1/traces");
        all.Should().NotContain("1047").And.NotContain("Mira").And.NotContain("Sara Lind").And.NotContain("Surfplatta");
    }

    /// <summary>Takes what is sent to it and keeps it.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, byte[] Body)> _sent = [];
        private readonly WebApplication _server = Listening();

        public async Task<string> Start()
        {
            _server.MapPost("/{**path}", Keep);
            await _server.StartAsync();
            return _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        }

        public string Sent(string path) => string.Concat(_sent.Where(sent => sent.Path == path).Select(sent => Encoding.UTF8.GetString(sent.Body)));

        public ValueTask DisposeAsync() => _server.DisposeAsync();

        private static WebApplication Listening()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
            return builder.Build();
        }

        private async Task Keep(HttpContext http)
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            _sent.Enqueue((http.Request.Path, body.ToArray()));
        }
    }
}
