using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>Who has been in a person's file during a year: all supports of theirs that the actor may see.</summary>
/// <param name="Name">The person's; for the page and the paper, never for the name of a file.</param>
/// <param name="Years">Those that can be asked for, the newest first.</param>
/// <param name="Rows">The newest first.</param>
public sealed record SupportExtract(SupportId Id, string Name, int Year, IReadOnlyList<int> Years, Page<ExtractRow> Rows);
