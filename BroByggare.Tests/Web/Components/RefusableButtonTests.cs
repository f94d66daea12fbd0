using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Components;

public sealed class RefusableButtonTests : DrawnTest
{
    private static readonly Refusal ResultsMissing = new("test.results-missing", new("Två åtgärder saknar resultat.", "Two measures have no result."));

    [Fact]
    public void A_refused_button_can_be_reached_says_why_and_does_nothing()
    {
        using var swedish = InLanguage.Swedish();
        var presses = 0;
        var drawn = Render<RefusableButton>(given => given
            .Add(button => button.Label, "Avsluta stödet")
            .Add(button => button.WhyNot, ResultsMissing)
            .Add(button => button.OnClick, EventCallback.Factory.Create(this, () => presses++)));
        var button = drawn.Find("button");

        button.Click();

        button.HasAttribute("disabled").Should().BeFalse();
        button.GetAttribute("aria-disabled").Should().Be("true");
        drawn.Find("#" + button.GetAttribute("aria-describedby")).TextContent.Should().Be("Två åtgärder saknar resultat.");
        presses.Should().Be(0);
    }

    [Fact]
    public void A_button_that_is_at_work_is_not_pressed_again()
    {
        var work = new TaskCompletionSource();
        var presses = 0;
        var drawn = Render<RefusableButton>(given => given
            .Add(button => button.Label, "Spara")
            .Add(button => button.OnClick, EventCallback.Factory.Create(this, () => { presses++; return work.Task; })));

        drawn.Find("button").Click();
        drawn.Find("button").GetAttribute("aria-busy").Should().Be("true");
        drawn.Find("button").Click();
        work.SetResult();

        drawn.WaitForAssertion(() => drawn.Find("button").TextContent.Trim().Should().Be("Spara"));
        presses.Should().Be(1);
    }
}
