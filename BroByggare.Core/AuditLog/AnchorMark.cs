namespace BroByggare.Core.AuditLog;

/// <summary>How long the log was at some moment, written outside the database.</summary>
/// <param name="IsAcceptance">A shorter or other log was accepted here by whoever runs the program: what was written before no longer holds.</param>
/// <param name="Sequence">The last line's number; 0 for an empty log.</param>
/// <param name="Hash">The last line's hash.</param>
/// <param name="At">UTC.</param>
internal sealed record AnchorMark(bool IsAcceptance, long Sequence, byte[] Hash, DateTime At);
