namespace BroByggare.Web.Components;

/// <summary>Something that happened.</summary>
/// <param name="Sentence">A whole sentence: who did what.</param>
/// <param name="When">The day with the hour, where that matters; otherwise the day alone is shown.</param>
public sealed record TimelineEntry(DateOnly On, string Sentence, string? When = null);
