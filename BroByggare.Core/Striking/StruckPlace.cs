namespace BroByggare.Core.Striking;

/// <summary>What words are struck.</summary>
public enum StruckPlace
{
    /// <summary>A note or the words of a contact, with all that stands beside.</summary>
    Note,

    /// <summary>What stood somewhere before it was written anew.</summary>
    FormerWords,
}
