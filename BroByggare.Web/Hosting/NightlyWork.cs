using BroByggare.Core.Backups;

namespace BroByggare.Web.Hosting;

/// <summary>
/// Looks now and then whether the day's backup is due, or the night's check where none is made. What comes to nothing is told
/// to the administrator; a backup is tried again.
/// </summary>
internal sealed partial class NightlyWork(BackupRounds rounds, NightlyCheck check, TimeProvider clock, ILogger<NightlyWork> log) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (await check.LookWhenDue(stoppingToken) is { } isWhole)
                    Looked(log, isWhole ? LogLevel.Information : LogLevel.Critical, isWhole ? "whole" : "not whole");
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

    [LoggerMessage(Message = "The database has been looked through, and is {Found}.")]
    private static partial void Looked(ILogger log, LogLevel level, string found);

    [LoggerMessage(LogLevel.Information, "The day's backup is made and looked through.")]
    private static partial void Made(ILogger log);

    [LoggerMessage(LogLevel.Error, "There is no backup of the day: {Reason}")]
    private static partial void Failed(ILogger log, string reason);
}
