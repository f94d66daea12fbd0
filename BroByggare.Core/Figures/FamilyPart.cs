using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>One member of a family and its count.</summary>
/// <param name="Code">Stable, such as <c>results-by-kind.job</c>.</param>
public sealed record FamilyPart(string Code, Text Name, int Count);
