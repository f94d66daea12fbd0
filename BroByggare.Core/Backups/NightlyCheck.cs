using BroByggare.Core.Kernel;

namespace BroByggare.Core.Backups;

/// <summary>
/// Looks the whole database through each night where no backups are made by themselves; where they are, what they are made of
/// is looked through with each.
/// </summary>
public sealed class NightlyCheck(DatabaseCheck check, BackupSettings settings, TimeProvider clock)
{
    /// <summary>The start has looked at the pages already.</summary>
    private DateTime _last = clock.Now();

    /// <summary>What the last look found; null before the first.</summary>
    public CheckState? Last { get; private set; }

    /// <returns>Whether the database is whole; null when it was not the time.</returns>
    public async Task<bool?> LookWhenDue(CancellationToken cancel = default)
    {
        if (settings.AreMade || _last >= settings.LastHour(clock.Now()))
            return null;
        _last = clock.Now();
        var isWhole = (await check.Look(cancel)).IsWhole;
        Last = new(_last.InStockholm(), isWhole);
        return isWhole;
    }
}

/// <summary>What a look through the whole database found.</summary>
/// <param name="At">On the wall clock in Stockholm.</param>
public sealed record CheckState(DateTime At, bool IsWhole);
