using Microsoft.AspNetCore.Components;

namespace BroByggare.Web.Building;

/// <summary>A field for words: nothing of them is cut, and what is too long is said in words and not saved.</summary>
public abstract class TextBlock : TypedBlock<string>
{
    /// <summary>The draft's name, so that what is typed survives a reload; else the value's own name, in a form whose drafts are kept.</summary>
    [Parameter]
    public string? Keep { get; set; }

    /// <summary>The most characters that the domain takes.</summary>
    protected abstract int Most { get; }

    /// <summary>The name that the draft of this field has.</summary>
    protected string? Draft => Keep ?? (Keeps?.IsKept is true ? ValueName : null);

    /// <summary>Said at once: it stands in the way of saving.</summary>
    protected override string? Misread => Typed.Trim().Length - Most is > 0 and var tooMany
        ? BuildingTexts.TooLong.With(tooMany, Most).ToString()
        : null;

    protected override string? ErrorToShow => Misread ?? base.ErrorToShow;

    [CascadingParameter]
    private KeptForm? Keeps { get; set; }

    protected override string Understood(string typed) => typed;

    protected override string Written(string? value) => value ?? "";
}
