using AngleSharp.Dom;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Components;

public sealed class InputFormTests : DrawnTest
{
    private readonly InLanguage _swedish = InLanguage.Swedish();
    private readonly List<Guid> _sent = [];
    private int _pressed;

    public InputFormTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<TimeProvider>(new FixedClock());
    }

    [Theory]
    [InlineData("1999-12-31")]
    [InlineData("2031-01-15")]
    [InlineData("0020-11-19")]
    [InlineData("")]
    public void A_day_in_error_stops_its_form(string typed)
    {
        var form = Draw(Day(value: new(2026, 11, 19)));

        form.Find("input[type=date]").Change(typed);
        form.Find("form").Submit();

        _sent.Should().BeEmpty();
        form.Find("input[type=date]").GetAttribute("aria-invalid").Should().Be("true");
    }

    [Theory]
    [InlineData("19855")]
    [InlineData("85")]
    [InlineData("x")]
    public void A_number_that_is_not_understood_stops_its_form_though_it_may_be_left_out(string typed)
    {
        var form = Draw(Number());

        form.Find("input[inputmode]").Change(typed);
        form.Find("form").Submit();
        form.FindAll("button")[^1].Click();

        (_sent.Count, _pressed).Should().Be((0, 0));
    }

    [Fact]
    public void A_day_may_be_left_out_where_the_field_says_so()
    {
        var form = Draw(Day(value: null, isOptional: true));

        form.Find("form").Submit();

        _sent.Should().ContainSingle();
    }

    [Fact]
    public void A_button_that_does_not_send_the_form_goes_past_no_field_in_error_either()
    {
        var form = Draw(Day(value: null, isOptional: true));
        form.Find("input[type=date]").Change("2031-01-15");

        form.FindAll("button")[^1].Click();
        var refused = _pressed;
        form.Find("input[type=date]").Change("2026-11-19");
        form.FindAll("button")[^1].Click();

        (refused, _pressed).Should().Be((0, 1));
    }

    [Fact]
    public void Words_that_are_too_long_stay_whole_and_are_not_saved()
    {
        var form = Draw(Words(most: 40));
        var typed = new string('å', 53);

        form.Find("textarea").Change(typed);
        form.Find("form").Submit();

        _sent.Should().BeEmpty();
        form.Find("textarea").GetAttribute("value").Should().Be(typed);
        form.Find("textarea").GetAttribute("maxlength").Should().Be($"{int.MaxValue}", "the browser would cut it without a word");
        form.Find(".error").TextContent.Should().Be("Texten är för lång. Högst 40 tecken får plats. Ta bort 13.");
    }

    [Fact]
    public void Each_missing_field_is_named_with_a_link_to_it_and_they_get_the_focus()
    {
        var form = Draw(Words(whenEmpty: CommonRefusals.TextMissing), Day(value: null));

        form.Find("form").Submit();

        var links = form.FindAll("[data-errors] a");
        links.Select(link => link.TextContent).Should().Equal("Vad", "När");
        links.Select(link => form.Find("#" + link.GetAttribute("data-to")).NodeName).Should().Equal("TEXTAREA", "INPUT");
        JSInterop.Invocations.Should().Contain(call => call.Identifier == "keep.toFirstError" && (string?)call.Arguments[0] == form.Find("form").Id);
    }

    [Fact]
    public void One_missing_field_needs_no_list()
    {
        var form = Draw(Words(whenEmpty: CommonRefusals.TextMissing), Day(value: new(2026, 11, 19)));

        form.Find("form").Submit();

        form.FindAll("[data-errors]").Should().BeEmpty();
        form.Find(".error").TextContent.Should().Be("Skriv något här.");
    }

    [Fact]
    public void The_key_Enter_is_no_way_round_a_rule_that_the_button_shows()
    {
        var form = Draw(button: CommonRefusals.NotAllowed);

        form.Find("form").Submit();

        _sent.Should().BeEmpty();
    }

    [Fact]
    public void Sent_twice_before_it_has_answered_it_is_one_and_then_it_has_another_key()
    {
        var answer = new TaskCompletionSource();
        var form = Draw(work: answer.Task);
        var key = form.Find("form").GetAttribute("data-once");

        form.Find("form").Submit();
        form.Find("button[type=submit]").GetAttribute("aria-busy").Should().Be("true");
        form.Find("form").Submit();
        answer.SetResult();

        form.WaitForAssertion(() => form.Find("form").GetAttribute("data-once").Should().NotBe(key));
        _sent.Should().Equal(Guid.Parse(key!));
    }

    [Fact]
    public void A_draft_that_was_sent_and_not_answered_brings_its_key_with_it()
    {
        var form = Draw(Words());
        var key = Guid.NewGuid();

        form.Find("[data-key-of-draft]").Change(key.ToString());
        form.Find("form").Submit();

        _sent.Should().Equal(key);
    }

    [Fact]
    public void Words_in_a_form_that_is_kept_are_drafts_of_what_it_is_about()
    {
        var form = Draw(Words());

        form.Find("form").GetAttribute("data-about").Should().Be("test-1");
        form.Find("textarea").GetAttribute("data-keep").Should().Be("_words");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _swedish.Dispose();
    }

    private string? _words;

    private RenderFragment Day(DateOnly? value, bool isOptional = false)
    {
        var day = value;
        return builder =>
        {
            builder.OpenComponent<DayField>(0);
            builder.AddAttribute(1, "Label", "När");
            builder.AddAttribute(2, "Optional", isOptional);
            builder.AddAttribute(3, "Max", new DateOnly(2026, 11, 19));
            builder.AddAttribute(4, "Value", day);
            builder.AddAttribute(5, "ValueChanged", EventCallback.Factory.Create<DateOnly?>(this, given => day = given));
            builder.CloseComponent();
        };
    }

    private RenderFragment Number()
    {
        int? number = 1985;
        return builder =>
        {
            builder.OpenComponent<NumberField>(0);
            builder.AddAttribute(1, "Label", "Födelseår");
            builder.AddAttribute(2, "Optional", true);
            builder.AddAttribute(3, "Min", 1900);
            builder.AddAttribute(4, "Max", 2026);
            builder.AddAttribute(5, "Value", number);
            builder.AddAttribute(6, "ValueChanged", EventCallback.Factory.Create<int?>(this, given => number = given));
            builder.CloseComponent();
        };
    }

    private RenderFragment Words(int most = 500, Refusal? whenEmpty = null) => builder =>
    {
        builder.OpenComponent<LongText>(0);
        builder.AddAttribute(1, "Label", "Vad");
        builder.AddAttribute(2, "MaxLength", most);
        builder.AddAttribute(3, "WhenEmpty", whenEmpty);
        builder.AddAttribute(4, "Value", _words);
        builder.AddAttribute(5, "ValueChanged", EventCallback.Factory.Create<string?>(this, given => _words = given));
        builder.AddAttribute(6, "ValueExpression", (System.Linq.Expressions.Expression<Func<string?>>)(() => _words));
        builder.CloseComponent();
    };

    private IRenderedComponent<InputForm> Draw(params RenderFragment[] fields) => Draw(null, null, fields);

    private IRenderedComponent<InputForm> Draw(Refusal button) => Draw(button, null);

    private IRenderedComponent<InputForm> Draw(Task work) => Draw(null, work);

    private IRenderedComponent<InputForm> Draw(Refusal? button, Task? work, params RenderFragment[] fields) => Render<InputForm>(form => form
        .Add(all => all.Keep, "test-1")
        .Add(all => all.OnSubmit, EventCallback.Factory.Create<Guid>(this, once =>
        {
            _sent.Add(once);
            return work ?? Task.CompletedTask;
        }))
        .Add(all => all.ChildContent, builder =>
        {
            foreach (var field in fields)
                builder.AddContent(0, field);
            Add(builder, "Spara", submits: true, button);
            Add(builder, "Ta bort", submits: false, null);
        }));

    private void Add(RenderTreeBuilder builder, string label, bool submits, Refusal? whyNot)
    {
        builder.OpenComponent<RefusableButton>(10);
        builder.AddAttribute(11, "Label", label);
        builder.AddAttribute(12, "Submits", submits);
        builder.AddAttribute(13, "WhyNot", whyNot);
        if (!submits)
            builder.AddAttribute(14, "OnClick", EventCallback.Factory.Create(this, () => _pressed++));
        builder.CloseComponent();
    }
}
