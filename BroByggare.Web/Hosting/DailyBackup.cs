using BroByggare.Core.Backups;

namespace BroByggare.Web.Hosting;

/// <summary>Looks now and then whether the day's backup is due. One that comes to nothing is told to the administrator, and tried again.</summary>
internal sealed partial class DailyBackup(BackupRounds rounds, TimeProvider clock, ILogger<DailyBackup> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (await rounds.MakeWhenDue(stoppingToken) is not { } isMade)
                    continue;
                if (isMade)
                    Made(log);
                else
                    Failed(log, rounds.State().Failed?.English ?? "");
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops; half a backup is none, and is taken away.
        }
    }

    [LoggerMessage(LogLevel.Information, "The day's backup is made and looked through.")]
    private static partial void Made(ILogger log);

    [LoggerMessage(LogLevel.Error, "There is no backup of the day: {Reason}")]
    private static partial void Failed(ILogger log, string reason);
}
