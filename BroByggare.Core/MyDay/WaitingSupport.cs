using BroByggare.Core.Kernel;

namespace BroByggare.Core.MyDay;

/// <summary>A support of which something waits for a day.</summary>
internal sealed record WaitingSupport(SupportId Id, int Version, string Name, DateOnly? ParkedUntil);
