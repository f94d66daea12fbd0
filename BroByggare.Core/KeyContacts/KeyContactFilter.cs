using BroByggare.Core.Kernel;

namespace BroByggare.Core.KeyContacts;

/// <summary>Which key contacts to list, and how.</summary>
/// <param name="Words">Part of the organisation's name, or empty.</param>
/// <param name="Area">Only those that help with this; null for all.</param>
/// <param name="WithRetired">The archived ones too.</param>
/// <param name="Page">From 1; beyond the last is the last.</param>
public sealed record KeyContactFilter(
    string Words = "",
    AreaCode? Area = null,
    bool WithRetired = false,
    KeyContactOrder Order = KeyContactOrder.Organisation,
    bool IsFalling = false,
    int Page = 1);
