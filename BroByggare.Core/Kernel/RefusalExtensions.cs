namespace BroByggare.Core.Kernel;

/// <summary>From the question to the verb: no refusal, no exception.</summary>
public static class RefusalExtensions
{
    /// <summary>Throws <see cref="RefusedException"/> when there is a rule against it.</summary>
    public static void ThrowIfPresent(this Refusal? refusal)
    {
        if (refusal is not null)
            throw new RefusedException(refusal);
    }
}
