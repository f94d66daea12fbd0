using BroByggare.Core.Kernel;

namespace BroByggare.Core.AuditLog;

/// <summary>What is to be written in the log, before it has a place in it.</summary>
/// <param name="At">UTC.</param>
/// <param name="Action">What was done, and to what kind of thing.</param>
/// <param name="SubjectId">Which one; 0 for a list.</param>
internal sealed record LogLine(DateTime At, TeamMemberId By, AuditAction Action, int SubjectId)
{
    /// <summary>The mark of the press; null for reads.</summary>
    public Guid? Once { get; init; }

    /// <summary>The numbers of the supports that a list showed.</summary>
    public IReadOnlyList<int> Listed { get; init; } = [];
}
