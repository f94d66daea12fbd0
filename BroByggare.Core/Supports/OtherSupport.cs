using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports;

/// <summary>Another support of the same person, which the one who looks finds too.</summary>
/// <param name="ClosedOn">Null while it is open.</param>
public sealed record OtherSupport(SupportId Id, DateOnly? ClosedOn);
