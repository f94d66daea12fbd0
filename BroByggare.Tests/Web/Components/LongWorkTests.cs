using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Components;

/// <summary>Long work as it is seen and heard: how far it has come, and what cancelling means.</summary>
public sealed class LongWorkTests : DrawnTest
{
    private readonly InLanguage _swedish = InLanguage.Swedish();
    private int _cancelled;

    [Fact]
    public void It_says_what_is_done_and_how_far_it_has_come_to_the_eye_and_to_who_hears_the_page()
    {
        var drawn = Drawn(10, 40);

        var bar = drawn.Find("[role=progressbar]");
        NameOf(drawn, bar).Should().Be("Raderar personer");
        bar.GetAttribute("aria-valuenow").Should().Be("10");
        bar.GetAttribute("aria-valuemin").Should().Be("0");
        bar.GetAttribute("aria-valuemax").Should().Be("40");
        bar.GetAttribute("aria-valuetext").Should().Be("10 av 40");
        drawn.Find(".row .soft").TextContent.Should().Be("10 av 40");
    }

    [Fact]
    public void Work_of_unknown_length_has_no_number()
    {
        var drawn = Drawn(0, 0);

        var bar = drawn.Find("[role=progressbar]");
        NameOf(drawn, bar).Should().Be("Raderar personer");
        bar.HasAttribute("aria-valuenow").Should().BeFalse("it would be heard as none done");
        drawn.Find("[role=status]").TextContent.Should().Be("Raderar personer");
    }

    [Fact]
    public void It_is_said_at_each_quarter_and_not_at_each_step()
    {
        var drawn = Drawn(0, 100);
        var heard = new List<string>();

        for (var done = 0; done <= 100; done++)
        {
            var come = done;
            drawn.Render(given => given.Add(work => work.Done, come));
            heard.Add(drawn.Find("[role=status]").TextContent);
        }

        heard.Distinct().Should().Equal(
            "Raderar personer: 0 av 100", "Raderar personer: 25 av 100", "Raderar personer: 50 av 100", "Raderar personer: 75 av 100", "Raderar personer: 100 av 100");
    }

    [Fact]
    public void Cancelling_says_first_what_it_means_is_asked_for_once_and_is_told_until_it_is_done()
    {
        var drawn = Drawn(3, 40, cancels: true);
        var button = drawn.Find("button");
        drawn.Find("#" + button.GetAttribute("aria-describedby")).TextContent.Should().Be("De som är raderade är borta.");

        button.Click();
        drawn.Render(given => given.Add(work => work.IsCancelling, true));
        drawn.Find("button").Click();

        _cancelled.Should().Be(1);
        drawn.Find("button").TextContent.Trim().Should().Be("Avbryter …");
        drawn.Find("button").GetAttribute("aria-disabled").Should().Be("true");
        drawn.Find("[role=status]").TextContent.Should().Be("Avbryter …");
    }

    [Fact]
    public void What_cannot_be_cancelled_has_no_button() => Drawn(3, 40).FindAll("button").Should().BeEmpty();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _swedish.Dispose();
    }

    private static string NameOf(IRenderedComponent<LongWork> drawn, AngleSharp.Dom.IElement bar) =>
        drawn.Find("#" + bar.GetAttribute("aria-labelledby")).TextContent.Trim();

    private IRenderedComponent<LongWork> Drawn(int done, int of, bool cancels = false) => Render<LongWork>(given =>
    {
        given.Add(work => work.Label, "Raderar personer").Add(work => work.Done, done).Add(work => work.Of, of);
        if (cancels)
            given.Add(work => work.CancelMeans, "De som är raderade är borta.").Add(work => work.OnCancel, EventCallback.Factory.Create(this, () => _cancelled++));
    });
}
