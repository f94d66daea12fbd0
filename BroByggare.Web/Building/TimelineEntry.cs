namespace BroByggare.Web.Building;

/// <summary>Something that happened.</summary>
/// <param name="Sentence">A whole sentence: who did what.</param>
public sealed record TimelineEntry(DateOnly On, string Sentence);
