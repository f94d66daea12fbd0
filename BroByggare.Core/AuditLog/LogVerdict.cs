namespace BroByggare.Core.AuditLog;

/// <summary>What checking the log came to.</summary>
/// <param name="Lines">How many were read.</param>
/// <param name="Marks">How many marks outside the database were held against it.</param>
/// <param name="Acceptances">How many times a broken log has been accepted by whoever runs the program.</param>
/// <param name="Fault">Null when it is whole.</param>
public sealed record LogVerdict(long Lines, int Marks, int Acceptances, LogFault? Fault)
{
    /// <summary>So many lines at the end have no mark outside the database, and could be cut off unseen.</summary>
    public long Unmarked { get; init; }

    /// <summary>More than a loss of power can take from the marks: somebody has shortened their file.</summary>
    public bool LacksMarks => Unmarked > LogAnchor.MostInMemory;

    public bool IsWhole => Fault is null;
}
