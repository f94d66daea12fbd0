namespace BroByggare.Core.Storage;

/// <summary>A thing that is changed as a whole: one version, one lock, one line in the log per change.</summary>
public abstract class Aggregate
{
    /// <summary>Counts every change, also one that only touched a part. What a user saw must still be so when they press.</summary>
    public int Version { get; private set; }

    internal void CountVersion() => Version++;

    /// <summary>
    /// The use of what is written about a person is restricted (begränsning), and this is such: every command on it is refused
    /// but those that the law leaves. What is about nobody says so.
    /// </summary>
    internal abstract ValueTask<bool> IsUseRestricted(BroByggareContext db);

    /// <summary>Last thing before it is saved: what is kept for the lists is brought up to date.</summary>
    internal virtual void Settle() { }
}
