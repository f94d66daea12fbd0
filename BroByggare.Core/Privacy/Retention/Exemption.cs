namespace BroByggare.Core.Privacy.Retention;

/// <summary>Why somebody stays although the time has passed. A code, never words: it stands on a list beside a number.</summary>
public enum Exemption
{
    StillNeeded,

    /// <summary>The archive authority is to have it first.</summary>
    Archive,

    /// <summary>Somebody claims something by law, and it is evidence.</summary>
    LegalClaim,
}
