namespace BroByggare.Core.Drafts;

/// <summary>Where a draft is written.</summary>
/// <param name="Tab">The tab, by a number that it draws itself: two tabs are two drafts.</param>
/// <param name="Device">The browser's family; at most 40 characters.</param>
public sealed record DraftSource(Guid Tab, string Device);
