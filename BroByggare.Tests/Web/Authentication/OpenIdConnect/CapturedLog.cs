using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>Every line that the product logs.</summary>
public sealed class CapturedLog : ILoggerProvider
{
    private ConcurrentQueue<(EventId Event, string Words)> _lines = [];

    public IReadOnlyCollection<(EventId Event, string Words)> Lines => _lines;

    public void Clear() => _lines = [];

    public ILogger CreateLogger(string categoryName) => new Line(this, categoryName);

    public void Dispose() { }

    private sealed class Line(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log._lines.Enqueue((eventId, $"{category}: {formatter(state, exception)} {exception}"));
    }
}
