namespace BroByggare.Core.Kernel;

/// <summary>Who did it and when (UTC). Every verb is signed.</summary>
public readonly record struct Signature(TeamMemberId By, DateTime At)
{
    /// <summary>The day in Stockholm.</summary>
    public DateOnly On => At.DayInStockholm();
}
