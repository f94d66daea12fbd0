using BroByggare.Core.Kernel;

namespace BroByggare.Core.KeyContacts;

/// <summary>A key contact that can be chosen now.</summary>
public sealed record KeyContactChoice(KeyContactId Id, string Organisation);
