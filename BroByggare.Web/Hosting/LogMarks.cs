using BroByggare.Core.Storage;

namespace BroByggare.Web.Hosting;

/// <summary>Sees to it that the last lines of a busy minute are marked outside the database although nothing more is written.</summary>
internal sealed class LogMarks(WriteGate gate, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await gate.Mark();
        }
        catch (OperationCanceledException)
        {
            // The program stops; the gate marks the end itself.
        }
    }
}
