namespace BroByggare.Core.Supports.Opening;

/// <summary>What the coordinator answered, or that it was taken back.</summary>
public enum OpeningAnswer
{
    /// <summary>It is the same person: whoever asked is responsible too.</summary>
    Joined,

    /// <summary>It is another person: a support was opened for whoever asked.</summary>
    Opened,

    /// <summary>No support is to be opened.</summary>
    Refused,

    /// <summary>Whoever asked took it back.</summary>
    TakenBack,
}
