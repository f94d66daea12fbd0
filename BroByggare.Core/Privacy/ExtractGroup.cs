using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy;

/// <summary>What the access extract has of one table.</summary>
/// <param name="Purpose">What it is stored for.</param>
public sealed record ExtractGroup(Text Title, Text Purpose, IReadOnlyList<ExtractEntry> Entries);
