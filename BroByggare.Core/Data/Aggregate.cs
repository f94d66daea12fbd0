namespace BroByggare.Core.Data;

/// <summary>A thing that is changed as a whole: one version, one lock, one line in the log per change.</summary>
public abstract class Aggregate
{
    /// <summary>Counts every change, also one that only touched a part. What a user saw must still be so when they press.</summary>
    public int Version { get; private set; }

    internal void CountVersion() => Version++;

    /// <summary>Last thing before it is saved: what is kept for the lists is brought up to date.</summary>
    internal virtual void Settle() { }
}
