using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Backups;

/// <summary>Where backups go by themselves and whom they are sealed for. Nothing is made until both are set.</summary>
public sealed record BackupSettings : ISettingsSection
{
    public static string Section => "Backups";

    /// <summary>The folder, best on another disk or share.</summary>
    public string? Folder { get; init; }

    /// <summary>The public half of a key pair, <c>age1…</c>; the other half is kept elsewhere.</summary>
    public string? Recipient { get; init; }

    /// <summary>The hour in Stockholm at which the day's backup is made.</summary>
    [Within(0, 23)]
    public int AtHour { get; init; } = 2;

    /// <summary>How many days a backup is kept.</summary>
    [Within(1, 3650)]
    public int KeepDays { get; init; } = 30;

    public bool AreMade => Folder is not null && Recipient is not null;

    /// <summary>When the night's work was due last (UTC).</summary>
    internal DateTime LastHour(DateTime now)
    {
        var today = now.DayInStockholm().ToDateTime(new TimeOnly(AtHour, 0)).EarliestInUtc();
        return today <= now ? today : now.DayInStockholm().AddDays(-1).ToDateTime(new TimeOnly(AtHour, 0)).EarliestInUtc();
    }

    /// <summary>The same with the folder's place from the root.</summary>
    /// <param name="from">Where a relative path starts from.</param>
    /// <exception cref="StartRefusedException">One is set without the other, or the recipient is none.</exception>
    public BackupSettings In(string from)
    {
        if (Folder is null != Recipient is null)
            throw new StartRefusedException(BackupTexts.BothOrNone);
        if (Recipient is { } recipient && AgeRecipient.Of(recipient) is null)
            throw new StartRefusedException(BackupTexts.NoRecipient.With(recipient));
        return Folder is null ? this : this with { Folder = Path.GetFullPath(Folder, from) };
    }
}
