using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;

namespace BroByggare.Core.Privacy;

/// <summary>Everything that is stored of a person (registerutdrag), told to them. Source: GDPR article 15.</summary>
/// <param name="Name">The person's; for the page and the paper, never for the tab or the name of a file.</param>
/// <param name="Supports">Those that it is made of: all of the person's that the one who takes it out finds.</param>
/// <param name="Readings">Who has read and written, day by day, the newest first.</param>
public sealed record AccessExtract(
    SupportId Id,
    string Name,
    DateOnly MadeOn,
    IReadOnlyList<SupportId> Supports,
    IReadOnlyList<ExtractSection> Sections,
    IReadOnlyList<ExtractRow> Readings);
