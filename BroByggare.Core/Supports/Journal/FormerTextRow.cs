namespace BroByggare.Core.Supports.Journal;

/// <summary>What stood somewhere before, as it is shown.</summary>
/// <param name="Words">Empty when they are struck.</param>
/// <param name="By">Who wrote it anew.</param>
/// <param name="On">The day it ceased to stand.</param>
public sealed record FormerTextRow(int Id, FormerPlace Place, int Part, string Words, string By, DateOnly On);
