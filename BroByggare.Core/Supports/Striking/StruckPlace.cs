namespace BroByggare.Core.Supports.Striking;

/// <summary>What words are struck.</summary>
public enum StruckPlace
{
    /// <summary>A note or the words of a contact, with all that stands beside.</summary>
    Note,

    /// <summary>What stood somewhere before it was written anew.</summary>
    FormerWords,

    /// <summary>What was written to a result; its kind and day stay.</summary>
    Result,

    /// <summary>The same of an obstacle.</summary>
    Obstacle,
}
