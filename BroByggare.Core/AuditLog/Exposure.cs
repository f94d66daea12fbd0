namespace BroByggare.Core.AuditLog;

/// <summary>How much of a file somebody had before them.</summary>
public enum Exposure
{
    /// <summary>Name and number in a list or a search.</summary>
    Listed,

    /// <summary>The file itself, to read or to write in.</summary>
    Read,

    /// <summary>On paper or as a file, out of the system.</summary>
    TakenOut,
}
