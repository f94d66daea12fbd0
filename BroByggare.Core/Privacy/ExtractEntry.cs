using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy;

/// <summary>One thing in the access extract.</summary>
/// <param name="Sentence">What it is in one sentence, or null where the facts say it all.</param>
public sealed record ExtractEntry(Text? Sentence, IReadOnlyList<ExtractFact> Facts);
