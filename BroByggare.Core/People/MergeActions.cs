using BroByggare.Core.AuditLog;

namespace BroByggare.Core.People;

/// <summary>What is done with a merging, as the log calls it.</summary>
public static class MergeActions
{
    private static readonly AuditSubject<PersonMerge> Merging = new("PersonMerge");

    public static AuditAction<PersonMerge> Merge { get; } = Merging.Change("Merge", LogKind.WrotePerson);

    public static AuditAction<PersonMerge> Undo { get; } = Merging.Change("Undo", LogKind.WrotePerson);

    public static AuditAction<PersonMerge> ForgetWays { get; } = Merging.Change("ForgetWays", LogKind.WrotePerson);
}
