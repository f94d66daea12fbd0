using BroByggare.Core.Log;

namespace BroByggare.Web;

/// <summary>What is decided about the log, read from the section <c>Log</c> of the settings.</summary>
internal static class LogDecisions
{
    /// <param name="folder">Where a relative path starts from.</param>
    public static LogSettings Of(IConfiguration settings, string folder)
    {
        var log = settings.GetSection("Log");
        var standard = new LogSettings();
        return new()
        {
            AnchorPath = log[nameof(LogSettings.AnchorPath)] is { Length: > 0 } path ? Path.GetFullPath(path, folder) : null,
            AcceptBrokenChain = log.GetValue(nameof(LogSettings.AcceptBrokenChain), standard.AcceptBrokenChain),
            SampleSize = log.GetValue(nameof(LogSettings.SampleSize), standard.SampleSize),
            BulkSupportsPerHour = log.GetValue(nameof(LogSettings.BulkSupportsPerHour), standard.BulkSupportsPerHour),
            WorkFromHour = log.GetValue(nameof(LogSettings.WorkFromHour), standard.WorkFromHour),
            WorkToHour = log.GetValue(nameof(LogSettings.WorkToHour), standard.WorkToHour),
            ReviewDueDay = Math.Clamp(log.GetValue(nameof(LogSettings.ReviewDueDay), standard.ReviewDueDay), 1, 28),
        };
    }
}
