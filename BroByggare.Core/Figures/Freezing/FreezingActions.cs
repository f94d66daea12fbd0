using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>What is done with a frozen year, and with what was sent of it, as the log calls it.</summary>
public static class FreezingActions
{
    private static readonly AuditSubject<FrozenYear> Years = new("FrozenYear");

    private static readonly AuditSubject<SentFile> Files = new("SentFile");

    public static AuditAction<FrozenYear> Freeze { get; } = Years.Change("Freeze");

    public static AuditAction<FrozenYear> AskToThaw { get; } = Years.Change("AskToThaw");

    public static AuditAction<FrozenYear> TakeBackThaw { get; } = Years.Change("TakeBackThaw");

    public static AuditAction<FrozenYear> Thaw { get; } = Years.Change("Thaw");

    public static AuditAction<FrozenYear> RefuseThaw { get; } = Years.Change("RefuseThaw");

    public static AuditAction<SentFile> Send { get; } = Files.Change("Send");

    /// <summary>It is taken out again.</summary>
    public static AuditAction FetchAgain { get; } = Files.Reading("FetchAgain");
}
