namespace BroByggare.Core.AuditLog;

/// <summary>The first place where the log is not what it was.</summary>
/// <param name="Sequence">The number of the line that should stand there.</param>
public sealed record LogFault(LogFaultKind Kind, long Sequence);
