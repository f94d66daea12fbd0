namespace BroByggare.Core.Privacy.Retention;

/// <summary>What became of a line when the culling was done.</summary>
public enum CullingOutcome
{
    Erased,

    /// <summary>When it came to it, it was not to be erased: a support was opened again, or the person was erased already.</summary>
    LeftOut,

    /// <summary>The culling was stopped before it came to it, and the rest was left.</summary>
    Spared,
}
