namespace BroByggare.Core.Kernel;

/// <summary>The same thing was changed after it was shown. Nothing was written; the user sees both and chooses.</summary>
/// <param name="by">Null where it is not known.</param>
public sealed class StaleException(ChangedBy? by = null) : Exception("Changed since it was shown.")
{
    public ChangedBy? By => by;
}

/// <summary>Who changed something last.</summary>
/// <param name="Name">Null for the one who asks: in another window.</param>
/// <param name="At">On the wall clock in Stockholm.</param>
public sealed record ChangedBy(string? Name, DateTime At);
