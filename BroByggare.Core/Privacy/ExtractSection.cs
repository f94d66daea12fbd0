using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy;

/// <summary>A part of the access extract: the person, one support, or what only the program needs.</summary>
public sealed record ExtractSection(Text Title, IReadOnlyList<ExtractGroup> Groups);
