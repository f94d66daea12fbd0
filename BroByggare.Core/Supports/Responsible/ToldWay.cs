namespace BroByggare.Core.Supports.Responsible;

/// <summary>How the person was told that somebody else takes over.</summary>
public enum ToldWay
{
    Meeting,
    Phone,

    /// <summary>A letter that was read together.</summary>
    Letter,

    /// <summary>They have not been told, and it is said why.</summary>
    NotYet,
}
