using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Backups;

/// <summary>
/// The backups that are made by themselves: one a day at its hour, or as soon as BroByggare runs again after it, and those that
/// are older than is decided taken away, but never the last one. What is there is read from the folder and from nowhere else.
/// </summary>
public sealed class BackupRounds(Backup backup, BackupSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan TooOld = TimeSpan.FromHours(26);

    /// <summary>Each try copies the whole database.</summary>
    private static readonly TimeSpan BetweenTries = TimeSpan.FromHours(1);

    private Text? _failed;
    private DateTime _failedAt;

    /// <summary>The last one that was made by itself; null where there is none.</summary>
    public string? Newest => settings.AreMade ? Made().Select(made => made.File).LastOrDefault() : null;

    /// <summary>How things stand, for whoever looks after the product.</summary>
    public BackupState State()
    {
        if (!settings.AreMade)
            return new(false, null, false, null);
        var newest = Made().Select(made => (DateTime?)made.At).LastOrDefault();
        return new(true, newest?.InStockholm(), newest is null || clock.Now() - newest > TooOld, _failed);
    }

    /// <summary>Makes the day's backup when its hour has come and it is not made yet.</summary>
    /// <returns>Whether one was made; null when it was not the time.</returns>
    public async Task<bool?> MakeWhenDue(CancellationToken cancel = default)
    {
        if (!settings.AreMade || Made().LastOrDefault().At >= settings.LastHour(clock.Now()) || (_failed is not null && clock.Now() - _failedAt < BetweenTries))
            return null;
        try
        {
            await backup.Make(Path.Combine(settings.Folder!, Backup.NameAt(clock.Now())), AgeRecipient.Of(settings.Recipient!)!, cancel);
            TakeAwayOld();
            _failed = null;
            return true;
        }
        catch (StartRefusedException refused)
        {
            (_failed, _failedAt) = (refused.Reason, clock.Now());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            (_failed, _failedAt) = (BackupTexts.NotWritten.With(settings.Folder), clock.Now());
        }

        return false;
    }

    private void TakeAwayOld()
    {
        foreach (var (file, at) in Made().SkipLast(1))
        {
            if (clock.Now() - at > TimeSpan.FromDays(settings.KeepDays))
                File.Delete(file);
        }
    }

    /// <summary>Those that were made by themselves, the oldest first.</summary>
    private List<(string File, DateTime At)> Made()
    {
        try
        {
            return
            [
                .. from file in Directory.EnumerateFiles(settings.Folder!, Backup.Prefix + "*" + Backup.Ending)
                   let at = Backup.MadeAt(file)
                   where at is not null
                   orderby at
                   select (file, at.Value),
            ];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // A share that is not there holds none.
            return [];
        }
    }
}

/// <summary>How the backups stand.</summary>
/// <param name="AreMade">They are made by themselves.</param>
/// <param name="LastAt">On the wall clock in Stockholm; null when there is none.</param>
/// <param name="IsLate">More than a day has passed since the last.</param>
/// <param name="Failed">Why the last try came to nothing.</param>
public sealed record BackupState(bool AreMade, DateTime? LastAt, bool IsLate, Text? Failed);
