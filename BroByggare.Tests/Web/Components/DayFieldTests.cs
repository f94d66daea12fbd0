using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Components;

public sealed class DayFieldTests : DrawnTest
{
    private readonly List<DateOnly?> _given = [];

    public DayFieldTests() => Services.AddSingleton<TimeProvider>(new FixedClock());

    [Fact]
    public void The_years_on_the_way_to_a_year_are_no_days_and_no_errors()
    {
        using var swedish = InLanguage.Swedish();
        var drawn = Draw();

        foreach (var typed in (string[])["0002-11-19", "0020-11-19", "0202-11-19", "2026-11-19"])
        {
            drawn.Find("input").Change(typed);
            drawn.FindAll(".error").Should().BeEmpty();
        }
        drawn.Find("input").Blur();

        _given.Should().Equal(null, null, null, new DateOnly(2026, 11, 19));
        drawn.FindAll(".error").Should().BeEmpty();
    }

    [Fact]
    public void A_day_outside_the_bounds_is_told_when_the_field_is_left()
    {
        using var swedish = InLanguage.Swedish();
        var drawn = Draw();

        drawn.Find("input").Change("1926-11-19");
        drawn.Find("input").Blur();

        drawn.Find("input").GetAttribute("aria-invalid").Should().Be("true");
        drawn.Find(".error").TextContent.Should().Contain("2000-01-01");
        _given.Should().Equal((DateOnly?)null);
    }

    [Fact]
    public void An_answer_that_comes_late_writes_nothing_over_what_is_typed_meanwhile()
    {
        var drawn = Draw();

        drawn.Find("input").Change("0002-11-19");
        drawn.Find("input").Change("2026-11-19");

        drawn.Find("input").GetAttribute("value").Should().Be("2026-11-19", "the field has what the user typed last");
    }

    [Fact]
    public void Today_is_one_press()
    {
        var drawn = Draw();

        drawn.Find("button").Click();

        _given.Should().Equal(new DateOnly(2026, 11, 19));
        drawn.Find("input").GetAttribute("value").Should().Be("2026-11-19");
    }

    [Fact]
    public void The_usual_days_to_come_are_one_press_and_none_outside_the_bounds()
    {
        using var swedish = InLanguage.Swedish();
        var drawn = Draw();
        drawn.Render(given => given
            .Add(field => field.QuickToday, false)
            .Add(field => field.Coming, true)
            .Add(field => field.Max, new DateOnly(2026, 12, 10)));

        drawn.FindAll("button").Select(button => button.QuerySelector(".mud-button-label")!.FirstChild!.TextContent.Trim()).Should().Equal("I morgon", "Om en vecka", "Om två veckor");
        drawn.FindAll("button")[1].Click();
        drawn.FindAll("button")[2].Click();
        drawn.Render(given => given.Add(field => field.Max, new DateOnly(2027, 12, 10)));
        drawn.FindAll("button")[3].Click();

        _given.Should().Equal(new DateOnly(2026, 11, 26), new DateOnly(2026, 12, 3), new DateOnly(2026, 12, 19));
    }

    [Fact]
    public void Every_day_that_is_to_come_has_them()
    {
        var toCome = Sources.Files("BroByggare.Web", ".razor").SelectMany(file => Sources.Read(file).Split("<DayField ").Skip(1))
            .Select(field => field[..field.IndexOf("/>", StringComparison.Ordinal)])
            .Where(field => field.Contains("Min=\"Clock.Today()\"", StringComparison.Ordinal) || field.Contains("Max=\"Due.LastDay", StringComparison.Ordinal))
            .ToList();

        toCome.Should().HaveCountGreaterThan(5).And.OnlyContain(field => field.Contains("Coming=\"true\"", StringComparison.Ordinal));
    }

    private IRenderedComponent<DayField> Draw() => Render<DayField>(given => given
        .Add(field => field.Label, "Datum")
        .Add(field => field.ValueChanged, EventCallback.Factory.Create<DateOnly?>(this, _given.Add)));
}
