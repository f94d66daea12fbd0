using BroByggare.Core.Kernel;

namespace BroByggare.Core.KeyContacts;

/// <summary>A key contact with what may be done with it.</summary>
/// <param name="RetiredOn">The day it was archived, or null.</param>
/// <param name="WhyNotWrite">Why the reader may not write in the register, or null.</param>
public sealed record KeyContactView(
    Seen<KeyContactId> Seen,
    KeyContactDetails Details,
    DateOnly? RetiredOn,
    Refusal? WhyNotWrite,
    Refusal? WhyNotRetire,
    Refusal? WhyNotBringBack);
