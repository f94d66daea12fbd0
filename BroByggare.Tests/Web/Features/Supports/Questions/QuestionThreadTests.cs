using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Questions;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Supports;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Features.Supports.Questions;

public sealed class QuestionThreadTests : SupportScreen
{
    private EntryQuestionCommands Asking => Scene.Database.Get<EntryQuestionCommands>();

    [Fact]
    public async Task The_one_responsible_sees_the_question_at_its_entry_and_at_the_top_and_that_is_told()
    {
        await HasAsked(Scene.Helena);

        var page = Page();

        page.WaitForAssertion(() => page.Find(".thread").TextContent.Should().Contain("Helena Sund").And.Contain("Fick hon det skriftligt?").And.Contain("Sedd av Sara Lind"));
        page.Find("a[href$='#fraga-1']").TextContent.Should().Contain("Till frågan");
        page.FindAll("button").Count(button => Says(button) == "Fråga samordnaren").Should().Be(1, "the step can be asked about, and the contact has its open question");
    }

    [Fact]
    public async Task An_answer_is_written_where_the_question_stands()
    {
        await HasAsked(Scene.Helena);
        var page = Page();
        page.WaitForAssertion(() => page.Find(".thread").TextContent.Should().Contain("Sedd av Sara Lind"));

        await Field(page, "Ditt svar").ChangeAsync(new() { Value = "Ja, i fredags." });
        await page.Find(".thread form").SubmitAsync();

        page.WaitForAssertion(() => page.FindAll(".thread ol li").Select(turn => turn.TextContent).Should().HaveCount(2).And.Contain(turn => turn.Contains("Ja, i fredags.")));
        page.Find(".thread > strong").TextContent.Should().Be("Fråga, besvarad");
    }

    [Fact]
    public async Task An_empty_answer_is_named_at_its_field_and_nothing_is_saved()
    {
        await HasAsked(Scene.Helena);
        var page = Page();
        page.WaitForAssertion(() => page.Find(".thread").TextContent.Should().Contain("Sedd av Sara Lind"));

        await page.Find(".thread form").SubmitAsync();

        page.Find(".thread").TextContent.Should().Contain("Skriv det du vill säga.");
        (await Scene.Database.Get<EntryQuestionQueries>().Of(Scene.Sara, Scene.Id))!.Single().Turns.Should().ContainSingle();
    }

    [Fact]
    public async Task Marked_as_done_it_can_be_undone_where_it_was_pressed()
    {
        await HasAsked(Scene.Helena);
        SignIn(Scene.Helena);
        var page = Page();
        page.WaitForAssertion(() => page.FindAll(".thread").Should().ContainSingle());

        await page.FindAll(".thread button").Single(button => Says(button) == "Klar").ClickAsync(new());
        page.WaitForAssertion(() => page.Find(".thread").TextContent.Should().Contain("Klar enligt Helena Sund"));
        await page.FindAll(".thread button").Single(button => Says(button) == "Ångra").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll(".thread button").Select(Says).Should().Contain("Klar"));
    }

    [Fact]
    public async Task A_coordinator_asks_in_a_dialog()
    {
        await HasContact();
        SignIn(Scene.Helena);
        var page = Page();
        page.WaitForAssertion(() => page.FindAll(".note button").Select(Says).Should().Contain("Fråga"));

        await page.FindAll(".note button").Single(button => Says(button) == "Fråga").ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll(".mud-dialog textarea, dialog textarea").Should().NotBeEmpty());
        await Field(page, "Din fråga").ChangeAsync(new() { Value = "Fick hon det skriftligt?" });
        await page.FindAll("form").Single(form => form.TextContent.Contains("Din fråga")).SubmitAsync();

        page.WaitForAssertion(() => page.Find(".thread").TextContent.Should().Contain("Fick hon det skriftligt?"));
    }

    private IRenderedComponent<IComponent> Page()
    {
        var page = Shown<SupportPage>();
        page.WaitForState(() => page.FindAll(".note").Count > 0);
        return page;
    }

    private async Task<int> HasContact()
    {
        await Scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, Scene.Today, 15, "Hon fick besked.", true, "", null));
        return (await Scene.Queries.Journal(Scene.Sara, Scene.Id, 10))!.Rows[0].Contact!.Value.Value;
    }

    private async Task HasAsked(Actor actor)
    {
        var contact = await HasContact();
        await Asking.Ask((await Scene.Seen(actor)).Seen, EntryPlace.Contact, contact, "Fick hon det skriftligt?");
    }
}
