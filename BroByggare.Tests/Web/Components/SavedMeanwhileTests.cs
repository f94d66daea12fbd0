using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Components;

/// <summary>Two write in the same place at the same time: nothing that either has written is overwritten unseen.</summary>
public sealed class SavedMeanwhileTests : DrawnTest
{
    private readonly InLanguage _swedish = InLanguage.Swedish();
    private string? _saved = "Bostad";
    private string? _written = "Bostad";

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

    private void Input(ComponentParameterCollectionBuilder<TextField> given) => given
        .Add(field => field.Label, "Problem")
        .Add(field => field.Value, _written)
        .Add(field => field.ValueChanged, EventCallback.Factory.Create<string?>(this, words => _written = words))
        .Add(field => field.Saved, () => _saved);
}
