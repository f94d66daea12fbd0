using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports.Questions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The coordinator asks about a contact at a tablet, the bridge-builder answers, and the coordinator closes it.</summary>
[Collection(SessionAppGroup.Name)]
public sealed class EntryQuestionJourney(SessionApp app)
{
    private const string Bridgebuilder = "Fia Frågad";
    private const string Coordinator = "Stina Samordnande";
    private const string Words = "Fick hon det skriftligt?";
    private const string Answered = "Ja, det kom i fredags.";

    [Fact]
    public async Task A_question_on_a_contact_is_seen_answered_closed_and_the_closing_undone()
    {
        var fia = app.HasMember(Role.Bridgebuilder, Bridgebuilder);
        app.HasMember(Role.Coordinator, Coordinator);
        var support = app.HasSupport(fia, "Nadja Frågad");
        app.Changes(support, fia, (its, signed) => its.LogContact(ContactKind.Call, signed.On, 20, "Läraren ringer om något ändras.", true, signed));

        await using var asking = await Tablet();
        await asking.SignInAs(Coordinator, to: $"/stod/{support}");
        await asking.Page.Locator(".note").GetByRole(AriaRole.Button, new() { Name = QuestionPageTexts.Ask.Swedish }).First.ClickAsync();
        await asking.Field(QuestionPageTexts.YourQuestion.Swedish).FillAsync(Words);
        await asking.Page.Locator(".mud-dialog .foot button").ClickAsync();
        await Expect(asking.Page.Locator(".thread")).ToContainTextAsync(Words);
        await asking.IsForEveryone("fraga-stalld");

        await using var answering = await Tablet();
        await answering.SignInAs(Bridgebuilder, to: "/");
        await Expect(answering.Page.Locator("main")).ToContainTextAsync(Words);
        await answering.IsForEveryone("min-dag-fraga");
        await answering.Page.GetByRole(AriaRole.Link).Filter(new() { HasText = QuestionPageTexts.Open.Swedish }).First.ClickAsync();
        await Expect(answering.Page.Locator(".thread")).ToContainTextAsync(Words);
        await Expect(answering.Page.Locator(".thread")).ToContainTextAsync($"Sedd av {Bridgebuilder}");
        await answering.Field(QuestionPageTexts.YourAnswer.Swedish).FillAsync(Answered);
        await answering.IsForEveryone("fraga-svara");
        await answering.Page.Locator(".thread").GetByRole(AriaRole.Button).Filter(new() { HasText = QuestionPageTexts.Answer.Swedish }).First.ClickAsync();
        await Expect(answering.Page.Locator(".thread ol")).ToContainTextAsync(Answered);

        await asking.Go("/stod");
        await Expect(asking.Page.Locator("tr").Filter(new() { HasText = "Nadja Frågad" })).ToContainTextAsync(QuestionPageTexts.Count.Of(1).Swedish);
        await asking.Go("/");
        await Expect(asking.Page.Locator("main")).ToContainTextAsync(QuestionPageTexts.Answers.With(Bridgebuilder).Swedish);
        await asking.Go($"/stod/{support}");
        await Expect(asking.Page.Locator(".thread ol")).ToContainTextAsync(Answered);
        await asking.Page.Locator(".thread").GetByRole(AriaRole.Button).Filter(new() { HasText = QuestionPageTexts.Done.Swedish }).ClickAsync();
        await Expect(asking.Page.Locator(".thread")).ToContainTextAsync($"Klar enligt {Coordinator}");
        await asking.IsForEveryone("fraga-klar");
        await asking.Page.Locator(".thread").GetByRole(AriaRole.Button).Filter(new() { HasText = ComponentTexts.Undo.Swedish }).ClickAsync();
        await Expect(asking.Page.Locator(".thread").GetByRole(AriaRole.Button).Filter(new() { HasText = QuestionPageTexts.Done.Swedish })).ToBeVisibleAsync();
        await asking.ReadsInEnglish();
        asking.Complaints.Should().BeEmpty();
        answering.Complaints.Should().BeEmpty();
    }

    private async Task<Visit> Tablet()
    {
        var visit = await app.Visit();
        await visit.Page.SetViewportSizeAsync(820, 1180);
        return visit;
    }
}
