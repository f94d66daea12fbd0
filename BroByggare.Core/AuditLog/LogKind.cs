namespace BroByggare.Core.AuditLog;

/// <summary>What kind of thing was done with a person's file, as it is told to the person.</summary>
public enum LogKind
{
    Opened,
    ReadJournal,
    ReadHistory,
    ReadOutcomes,
    TookOutPlan,
    TookOutConsent,
    TookOutLog,
    TookOutExtract,
    Listed,
    Found,
    Began,
    WrotePerson,
    WroteProblem,
    WroteJournal,
    WrotePlan,
    WroteReferral,
    WroteOutcome,
    Moved,
    ChangedResponsible,

    /// <summary>The support went to another with the account of one who left; who did it saw nothing of it.</summary>
    PassedOn,
    ChangedAccess,
    OtherReading,
    OtherChange,
}
