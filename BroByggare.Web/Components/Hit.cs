namespace BroByggare.Web.Components;

/// <summary>Something that was found.</summary>
/// <param name="Key">What it is chosen by: an id or an address.</param>
/// <param name="Aside">What tells it from the others of the same name.</param>
/// <param name="Person">Whose it is; not shown while names are hidden.</param>
public sealed record Hit(string Key, string Name, string? Aside = null, string? Person = null)
{
    /// <summary>Not what was typed, only near it: it is asked about, and never chosen by Enter alone.</summary>
    public bool IsNear { get; init; }
}
