using BroByggare.Core.AuditLog;

namespace BroByggare.Web.Settings;

/// <summary>What is decided about the log, read from the section <c>Log</c> of the settings.</summary>
internal static class LogSection
{
    /// <param name="folder">Where a relative path starts from.</param>
    public static LogSettings Of(IConfiguration settings, string folder)
    {
        var standard = new LogSettings();
        var from = settings.Number("Log:WorkFromHour", standard.WorkFromHour, 0, 23);
        return new()
        {
            AnchorPath = settings["Log:AnchorPath"] is { Length: > 0 } path ? Path.GetFullPath(path, folder) : null,
            AcceptBrokenChain = settings.YesOrNo("Log:AcceptBrokenChain", standard.AcceptBrokenChain),
            SampleSize = settings.Number("Log:SampleSize", standard.SampleSize, 0, 1000),
            BulkSupportsPerHour = settings.Number("Log:BulkSupportsPerHour", standard.BulkSupportsPerHour, 1, 10_000),
            WorkFromHour = from,
            WorkToHour = settings.Number("Log:WorkToHour", Math.Max(standard.WorkToHour, from + 1), from + 1, 24),
            ReviewDueDay = settings.Number("Log:ReviewDueDay", standard.ReviewDueDay, 1, 28),
        };
    }
}
