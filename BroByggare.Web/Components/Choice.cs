using System.Globalization;

namespace BroByggare.Web.Components;

/// <summary>One of those to choose between.</summary>
/// <param name="Aside">Said more quietly after the name.</param>
/// <param name="Person">A person's name that stands before it, hidden while names are.</param>
public sealed record Choice<T>(T Value, string Name, string? Aside = null, string? Person = null)
{
    /// <summary>What its draft is kept as: the same in every language and order.</summary>
    public string Key => string.Format(CultureInfo.InvariantCulture, "{0}", Value);
}
