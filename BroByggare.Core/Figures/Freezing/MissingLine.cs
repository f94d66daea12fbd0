using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>How much of one kind is missing, and with whom. Numbers only.</summary>
/// <param name="Figure">The figure that waits for it.</param>
/// <param name="With">Who it lies with, the most first; a joint support lies with each.</param>
public sealed record MissingLine(MissingKind Kind, Text Figure, int Count, IReadOnlyList<MissingWith> With);

/// <summary>How much lies with one member of staff.</summary>
public sealed record MissingWith(string Member, int Count);

/// <summary>One thing that is missing, for those who can mend it.</summary>
/// <param name="Support">Null when an activity waits.</param>
/// <param name="Activity">Null when a support does.</param>
/// <param name="Name">The person's, or the activity's.</param>
/// <param name="Day">Since when.</param>
public sealed record MissingRow(SupportId? Support, ActivityId? Activity, string Name, DateOnly Day);
