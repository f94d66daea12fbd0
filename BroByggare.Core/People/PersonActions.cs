using BroByggare.Core.AuditLog;

namespace BroByggare.Core.People;

/// <summary>What is done with what is known of a person, as the log calls it.</summary>
public static class PersonActions
{
    /// <summary>As the log calls it.</summary>
    public const string Subject = "Person";

    private static readonly AuditSubject<Person> People = new(Subject);

    public static AuditAction<Person> Describe { get; } = People.Change("Describe", LogKind.WrotePerson, whileRestricted: true);

    public static AuditAction<Person> WriteStatement { get; } = People.Change("WriteStatement", LogKind.WrotePerson, whileRestricted: true);

    public static AuditAction<Person> WithdrawStatement { get; } = People.Change("WithdrawStatement", LogKind.WrotePerson, whileRestricted: true);

    public static AuditAction<Person> ForgetWays { get; } = People.Change("ForgetWays", LogKind.WrotePerson);

    public static AuditAction<Person> Merge { get; } = People.Change("Merge", LogKind.WrotePerson);

    public static AuditAction<Person> UndoMerge { get; } = People.Change("Undo", LogKind.WrotePerson);

    public static AuditAction<Person> Erase { get; } = People.Change("Erase");

    /// <summary>Done once more, in an old database that was put back.</summary>
    public static AuditAction<Person> EraseAgain { get; } = People.Change("EraseAgain");
}
