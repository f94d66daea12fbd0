using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy;

/// <summary>One fact of the access extract: what it is called, and what is stored.</summary>
public sealed record ExtractFact(Text Label, Text Value);
