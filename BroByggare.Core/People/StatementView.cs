namespace BroByggare.Core.People;

/// <summary>A statement of the person's own that stands, as everybody who opens their support sees it.</summary>
/// <param name="By">Who wrote it down.</param>
public sealed record StatementView(StatementId Id, StatementAbout About, string Words, string By, DateOnly On);
