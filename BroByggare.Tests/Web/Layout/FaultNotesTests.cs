using BroByggare.Web.Layout;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BroByggare.Tests.Web.Layout;

public sealed class FaultNotesTests
{
    [Fact]
    public async Task The_log_has_the_code_that_the_user_is_shown_and_nothing_that_the_fault_quotes()
    {
        var heard = new Heard();
        var http = new DefaultHttpContext();

        await new FaultNotes(heard).TryHandleAsync(http, new InvalidOperationException("Mira bor hos sin syster"), default);

        var reference = FaultNotes.In(http)!;
        reference.Should().MatchRegex("^[1-9][0-9]{5}$");
        heard.Lines.Should().ContainSingle().Which.Should().ContainAll(reference, "InvalidOperationException").And.NotContain("Mira");
    }

    private sealed class Heard : ILogger<FaultNotes>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);
    }
}
