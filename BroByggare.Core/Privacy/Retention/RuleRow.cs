using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>A rule, and what is due by it now.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Months">Null when the municipality has not decided.</param>
/// <param name="Due">How many, as far as the one who looks may see.</param>
public sealed record RuleRow(Text Name, int? Months, int Due);
