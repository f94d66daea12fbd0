using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Tests.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Security;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Components;

/// <summary>Two write in the same place at the same time: nothing that either has written is overwritten unseen.</summary>
public sealed class SavedMeanwhileTests : DrawnTest
{
    private readonly InLanguage _swedish = InLanguage.Swedish();
    private readonly FixedClock _clock = new();
    private string? _saved = "Bostad";
    private string? _written = "Bostad";

    public SavedMeanwhileTests() => Services.AddSingleton<TimeProvider>(_clock);

    [Fact]
    public void A_field_that_nobody_has_touched_takes_what_somebody_else_has_saved()
    {
        var field = Draw();

        SavedByAnother(field, "Bostad och arbete");

        field.Find("input").GetAttribute("value").Should().Be("Bostad och arbete");
        _written.Should().Be("Bostad och arbete");
        field.FindAll(".meanwhile").Should().BeEmpty();
    }

    [Fact]
    public void What_is_written_stays_and_theirs_is_told_beside_it_until_one_takes_it()
    {
        var field = Draw();
        field.Find("input").Change("Bostad nu");

        SavedByAnother(field, "Bostad och arbete");

        _written.Should().Be("Bostad nu");
        field.Find(".meanwhile").TextContent.Should().Contain("Under tiden har det sparats").And.Contain("Bostad och arbete");
        field.Find(".meanwhile button").Click();
        _written.Should().Be("Bostad och arbete");
        Again(field);
        field.FindAll(".meanwhile").Should().BeEmpty();
    }

    [Fact]
    public void Two_long_texts_can_be_put_together_so_that_nothing_of_either_is_lost()
    {
        var field = Render<LongText>(Input);
        field.Find("textarea").Change("Bostad nu");
        _saved = "Bostad och arbete";
        field.Render(Input);
        field.Render(Input);

        field.FindAll(".meanwhile button").Single(button => button.TextContent.Contains("Sätt ihop båda", StringComparison.Ordinal)).Click();

        _written.Should().Be("Bostad nu\n\nBostad och arbete");
        field.Render(Input);
        field.FindAll(".meanwhile").Should().BeEmpty();
    }

    [Fact]
    public void What_was_taken_away_is_said_to_be_gone_and_not_to_be_empty()
    {
        _saved = null;
        var form = Render<InputForm>(parameters => parameters
            .Add(form => form.IsGone, true)
            .AddChildContent<TextField>(Input));
        form.Find("input").Change("Bostad nu");
        form.Render();

        form.Find("[role=status]").TextContent.Should().Contain("Det finns inte längre");
        form.FindAll(".meanwhile").Should().BeEmpty();
    }

    [Theory]
    [InlineData("Daniel Ek", "Daniel Ek har sparat i dag kl. 14.32")]
    [InlineData(null, "Du har sparat i ett annat fönster i dag kl. 14.32")]
    public async Task It_is_said_who_saved_and_when(string? name, string said)
    {
        var runner = new ChangeRunner(
            Services.GetRequiredService<NavigationManager>(), JSInterop.JSRuntime, _clock, new SomebodySignedIn(new()), new ChangeRateLimit(_clock));
        var field = Render<TextField>(given =>
        {
            Input(given);
            given.AddCascadingValue(runner);
        });
        field.Find("input").Change("Bostad nu");
        await runner.Try(() => throw new StaleException(new(name, _clock.Now().InStockholm())));

        SavedByAnother(field, "Bostad och arbete");

        field.Find(".meanwhile").TextContent.Should().Contain(said);
    }

    [Fact]
    public void The_same_words_saved_by_another_are_no_conflict()
    {
        var field = Draw();
        field.Find("input").Change("Bostad nu");

        SavedByAnother(field, "Bostad nu ");

        field.FindAll(".meanwhile").Should().BeEmpty();
    }

    protected override void Dispose(bool disposing)
    {
        _swedish.Dispose();
        base.Dispose(disposing);
    }

    private IRenderedComponent<TextField> Draw() => Render<TextField>(Input);

    private void SavedByAnother(IRenderedComponent<TextField> field, string words)
    {
        _saved = words;
        Again(field);
        Again(field);
    }

    private void Again(IRenderedComponent<TextField> field) => field.Render(Input);

    private void Input<TField>(ComponentParameterCollectionBuilder<TField> given)
        where TField : TextBlock => given
        .Add(field => field.Label, "Problem")
        .Add(field => field.Value, _written)
        .Add(field => field.ValueChanged, EventCallback.Factory.Create<string?>(this, words => _written = words))
        .Add(field => field.Saved, () => _saved);
}
