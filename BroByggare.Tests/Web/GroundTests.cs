using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace BroByggare.Tests.Web;

public sealed class GroundTests : BunitContext
{
    [Fact]
    public void A_component_is_drawn_and_answers_a_click()
    {
        var drawn = Render<Span>();

        drawn.Find("button").Click();

        drawn.Find("button").TextContent.Should().Be("Byggda spann: 1");
    }

    private sealed class Span : ComponentBase
    {
        private int _built;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, () => _built++));
            builder.AddContent(2, $"Byggda spann: {_built}");
            builder.CloseElement();
        }
    }
}
