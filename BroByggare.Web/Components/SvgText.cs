using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace BroByggare.Web.Components;

/// <summary>The text element of a drawing. Razor keeps that name for itself, so it is written by hand.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired]
    public string X { get; set; } = "0";

    [Parameter, EditorRequired]
    public string Y { get; set; } = "0";

    /// <summary><c>middle</c> or <c>end</c>; the beginning when null.</summary>
    [Parameter]
    public string? Anchor { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter, EditorRequired]
    public string Words { get; set; } = "";

    /// <summary>Said more quietly after the words.</summary>
    [Parameter]
    public string? Aside { get; set; }

    /// <summary>The rest of the words, left out where it is narrow.</summary>
    [Parameter]
    public string? WideOnly { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddAttribute(4, "class", Class);
        builder.AddContent(5, Words);
        if (WideOnly is not null)
        {
            builder.OpenElement(6, "tspan");
            builder.AddAttribute(7, "class", "wide-only");
            builder.AddContent(8, WideOnly);
            builder.CloseElement();
        }
        if (Aside is not null)
        {
            builder.OpenElement(9, "tspan");
            builder.AddAttribute(10, "class", "soft");
            builder.AddAttribute(11, "dx", "8");
            builder.AddContent(12, Aside);
            builder.CloseElement();
        }
        builder.CloseElement();
    }
}
