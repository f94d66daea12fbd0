namespace BroByggare.Web.Components;

/// <summary>The attributes that a block gives on to MudBlazor's element.</summary>
internal static class ElementAttributes
{
    /// <summary>None without a value, which the library does not take. The last one of a name holds, and the page's own before ours.</summary>
    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object>? more, params (string Name, string? Value)[] ours)
    {
        Dictionary<string, object?> given = [];
        foreach (var (name, value) in ours)
            if (value is not null)
                given[name] = value;
        foreach (var (name, value) in more ?? new Dictionary<string, object>())
            if (value is not null)
                given[name] = value;
        return given;
    }

    /// <summary>
    /// To a box that one types in. The label, the hint and the error round it are ours, so it is tied to them here: the
    /// library would draw an error of its own. The library listens to each key, which the page keeps from the server (quiet).
    /// Its MaxLength is never the field's: the browser would cut what is longer without a word.
    /// </summary>
    public static Dictionary<string, object?> OfBox(FieldContext field, IReadOnlyDictionary<string, object>? more, params (string Name, string? Value)[] ours) =>
        Of(more, [("autocomplete", "off"), ("aria-describedby", field.DescribedBy), ("aria-invalid", field.Invalid), ("data-quiet", ""), .. ours]);
}
