using BroByggare.Tests.Making;
using BroByggare.Web.Building;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Building;

public sealed class DayFieldTests : BunitContext
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

        drawn.Find("input").GetAttribute("value").Should().BeEmpty("the field has what the user typed");
    }

    [Fact]
    public void Today_is_one_press()
    {
        var drawn = Draw();

        drawn.Find("button").Click();

        _given.Should().Equal(new DateOnly(2026, 11, 19));
        drawn.Find("input").GetAttribute("value").Should().Be("2026-11-19");
    }

    private IRenderedComponent<DayField> Draw() => Render<DayField>(given => given
        .Add(field => field.Label, "Datum")
        .Add(field => field.ValueChanged, EventCallback.Factory.Create<DateOnly?>(this, _given.Add)));
}
