namespace BroByggare.Core.AuditLog;

internal static class LogKindExposure
{
    /// <summary>What the one who looked could see; null when nothing was shown.</summary>
    public static Exposure? Exposes(this LogKind kind) => kind switch
    {
        LogKind.PassedOn => null,
        LogKind.Listed or LogKind.Found => Exposure.Listed,
        LogKind.TookOutPlan or LogKind.TookOutConsent or LogKind.TookOutLog or LogKind.TookOutExtract => Exposure.TakenOut,
        LogKind.Opened or LogKind.ReadJournal or LogKind.ReadHistory or LogKind.ReadOutcomes or LogKind.OtherReading
            or LogKind.Began or LogKind.WrotePerson or LogKind.WroteProblem or LogKind.WroteJournal or LogKind.WrotePlan
            or LogKind.WroteReferral or LogKind.WroteOutcome or LogKind.Moved or LogKind.ChangedResponsible or LogKind.ChangedAccess or LogKind.OtherChange => Exposure.Read,
    };
}
