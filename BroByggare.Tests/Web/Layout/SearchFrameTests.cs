using AngleSharp.Dom;
using BroByggare.Tests.Making;
using BroByggare.Web.Layout;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace BroByggare.Tests.Web.Layout;

public sealed class SearchFrameTests : PageTest
{
    [Fact]
    public void A_search_that_fails_says_so_and_can_be_tried_again_and_nothing_else_stops()
    {
        var frame = Render<SearchFrame>(with => with.AddChildContent<FailsWhenPressed>());

        frame.Find("button").Click();
        frame.Find("button").TextContent.Should().Be(LayoutTexts.SearchFailed.Swedish);
        frame.Find("button").Click();

        frame.Find("button").Text().Should().Be("Sök");
    }

    private sealed class FailsWhenPressed : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "onclick", EventCallback.Factory.Create<MouseEventArgs>(this, () => throw new InvalidOperationException("The database is away.")));
            builder.AddContent(2, "Sök");
            builder.CloseElement();
        }
    }
}
