using BroByggare.Core.Kernel;

namespace BroByggare.Core.KeyContacts;

/// <summary>A page of the register.</summary>
/// <param name="InUse">How many of the whole register are not archived.</param>
/// <param name="WhyNotWrite">Why the reader may not write in it, or null.</param>
public sealed record KeyContactList(Page<KeyContactRow> Page, int InUse, Refusal? WhyNotWrite);
