namespace BroByggare.Core.Kernel;

/// <summary>An area of life that the work concerns. Data, not code: entries store the code only.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Name">As in the strategy.</param>
/// <param name="ShortName">For lists and narrow screens.</param>
public sealed record Area(AreaCode Code, Text Name, Text ShortName);
