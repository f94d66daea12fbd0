namespace BroByggare.Core.People;

/// <summary>Why what is known of a person is written anew.</summary>
public enum RectifiedBecause
{
    /// <summary>It was right, and is so no longer.</summary>
    HasChanged,

    /// <summary>It was never right. Source: GDPR article 16.</summary>
    WasWrong,

    /// <summary>It stood in another record of the same person.</summary>
    WasMerged,

    /// <summary>A colleague who asked before opening wrote it, and it was the same person.</summary>
    WasTold,
}
