using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Components;

/// <summary>A browser that has been tampered with sends what no field offered.</summary>
public sealed class NeverOfferedTests : DrawnTest
{
    private readonly List<object?> _given = [];

    public NeverOfferedTests() => Services.AddSingleton<TimeProvider>(new FixedClock());

    [Theory]
    [InlineData("2")]
    [InlineData("99")]
    [InlineData("-1")]
    [InlineData("")]
    [InlineData("0x1")]
    [InlineData("1.0")]
    [InlineData("Två")]
    [InlineData("99999999999999999999")]
    public void A_choice_that_is_not_in_the_list_is_no_choice(string sent)
    {
        var drawn = Render<SelectField<int>>(field => field
            .Add(all => all.Label, "Hur många")
            .Add(all => all.Choices, [new(1, "Ett"), new(2, "Två")])
            .Add(all => all.Value, 2)
            .Add(all => all.ValueChanged, Hear<int>()));

        drawn.Find("select").Change(sent);

        _given.Should().BeEmpty();
    }

    [Fact]
    public void What_began_unchosen_can_be_so_again_when_its_draft_is_thrown_away()
    {
        var drawn = Render<SelectField<int?>>(field => field
            .Add(all => all.Label, "Hur många")
            .Add(all => all.Choices, [new(1, "Ett"), new(2, "Två")])
            .Add(all => all.ValueChanged, Hear<int?>()));

        drawn.Find("select").Change("1");
        drawn.Find("select").Change("");

        _given.Should().Equal(2, null);
    }

    [Fact]
    public void A_mark_gives_its_own_choice_whatever_is_sent_with_it()
    {
        var drawn = Render<ChipChoice<int>>(field => field
            .Add(all => all.Label, "Hur många")
            .Add(all => all.Choices, [new(1, "Ett"), new(2, "Två")])
            .Add(all => all.ValueChanged, Hear<int>()));

        drawn.FindAll("input")[1].Change("77");

        _given.Should().Equal(2);
    }

    [Fact]
    public void Crosses_give_none_but_those_that_stand_there()
    {
        var drawn = Render<CheckChoice<int>>(field => field
            .Add(all => all.Label, "Vilka")
            .Add(all => all.Choices, [new(1, "Ett"), new(2, "Två")])
            .Add(all => all.Value, [7])
            .Add(all => all.ValueChanged, Hear<IReadOnlyList<int>?>()));

        drawn.FindAll("input")[0].Change(true);

        _given.Should().ContainSingle().Which.Should().BeEquivalentTo(new[] { 1 });
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1000")]
    [InlineData("1e3")]
    [InlineData("2147483648")]
    [InlineData("NaN")]
    public void A_number_outside_its_bounds_is_none_and_the_user_is_told(string sent)
    {
        var drawn = Render<NumberField>(field => field
            .Add(all => all.Label, "Minuter")
            .Add(all => all.Max, 999)
            .Add(all => all.ValueChanged, Hear<int?>()));

        drawn.Find("input").Change(sent);

        _given.Should().Equal((int?)null);
        drawn.Find("input").GetAttribute("aria-invalid").Should().Be("true");
    }

    private EventCallback<T> Hear<T>() => EventCallback.Factory.Create<T>(this, value => _given.Add(value));
}
