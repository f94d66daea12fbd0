using BroByggare.Core.AuditLog;
using BroByggare.Core.FreeText;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Merging;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Opening;
using BroByggare.Web.Features.Supports.Referrals;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The same person twice: asked before, merged after. And what is never recorded, while one types.</summary>
[Collection(RightsAppGroup.Name)]
public sealed class DoublesJourney(AppFixture app)
{
    [Fact]
    public async Task A_bridge_builder_asks_before_opening_and_the_coordinator_adds_them()
    {
        await using var sara = await app.Visit(Role.Bridgebuilder, at: "/stod");
        var number = await Open(sara, "Zebulon Ask-Wren");

        await using var daniel = await app.Visit();
        await daniel.SignInAs("Daniel Ek", to: "/stod");
        await daniel.Button(SupportListTexts.Open.Swedish).ClickAsync();
        await daniel.Field(OpenSupportTexts.Name.Swedish).PressSequentiallyAsync("Zebulon Askwren");
        await Expect(daniel.Page.GetByText(OpeningQuestionTexts.SomebodyNear.Swedish)).ToBeVisibleAsync();
        (await daniel.Page.GetByRole(AriaRole.Dialog).InnerTextAsync()).Should().NotContainAny(number, "Sara");
        await daniel.IsAccessible();
        await daniel.Button(OpeningQuestionTexts.Ask.Swedish).ClickAsync();
        await Expect(daniel.Page.GetByText(OpeningQuestionTexts.Asked.Swedish)).ToBeVisibleAsync();

        await using var helena = await app.Visit(Role.Coordinator, at: "/");
        await helena.Go("/");
        await Expect(helena.Heading(OpeningQuestionTexts.ToAnswer.Swedish)).ToBeVisibleAsync();
        await helena.IsForEveryone("fraga-innan");
        await helena.Button(OpeningQuestionTexts.Join.With("Daniel Ek", number).Swedish).ClickAsync();
        // It gives him the right to read about somebody: the person is named before it is done.
        await Expect(helena.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("samma person som Zebulon Ask-Wren");
        await helena.Button(OpeningQuestionTexts.JoinTitle.With("Daniel Ek", number).Swedish).ClickAsync();
        await Expect(helena.Page.GetByText("Daniel Ek ansvarar nu också för").First).ToBeVisibleAsync();
        await Expect(helena.Heading(OpeningQuestionTexts.ToAnswer.Swedish)).ToBeVisibleAsync();

        await daniel.Go("/");
        await Expect(daniel.Link(SupportPageTexts.Numbered.With(number).Swedish)).ToBeVisibleAsync();
        helena.Complaints.Concat(daniel.Complaints).Should().BeEmpty();
    }

    [Fact]
    public async Task A_coordinator_merges_two_records_and_takes_it_back()
    {
        await using var sara = await app.Visit(Role.Bridgebuilder, at: "/stod");
        var kept = await Open(sara, "Ottokar Wrenfeldt");
        var gone = await Open(sara, "Vilgot Qvarnby");

        await using var helena = await app.Visit(Role.Coordinator, at: $"/stod/{kept}/sla-ihop");
        await helena.Page.GetByRole(AriaRole.Combobox, new() { Name = MergeTexts.FindOther.Swedish }).FillAsync(gone);
        await helena.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = gone }).ClickAsync();
        await Expect(helena.Heading(MergeTexts.Gone.Swedish)).ToBeVisibleAsync();
        await helena.IsForEveryone("sla-ihop");
        await helena.Button(MergeTexts.Do.With(gone, kept).Swedish).ClickAsync();
        await Expect(helena.Button(MergeTexts.Undo.Swedish)).ToBeVisibleAsync();

        await helena.Go($"/stod/{gone}");
        await Expect(helena.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Ottokar Wrenfeldt");
        await helena.Button(MergeTexts.Undo.Swedish).ClickAsync();
        await Expect(helena.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Vilgot Qvarnby");
        helena.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_name_that_is_only_near_is_asked_about_and_never_opened_by_Enter()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await Open(visit, "Ölgira Wrenström");
        await visit.Go("/stod");

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("olgira wrenstrom");
        await Expect(visit.Page.Locator(".find [role=option]")).ToContainTextAsync("Menade du");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/stod$"));
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Ölgira");
    }

    [Fact]
    public async Task Words_that_tell_who_somebody_is_get_a_hint_while_one_types_and_an_identity_number_is_not_saved()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await Open(visit, "Bartolomeus Wrenå");
        var note = visit.Field(JournalPanelTexts.NewNote.Swedish);

        await note.PressSequentiallyAsync("Hon är rom och ringde skolan");
        await Expect(visit.Page.GetByText(new TextHint(HintKind.Group, "rom").Wording().Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("tips-vid-faltet");
        await note.FillAsync("Född 850101-1236");
        await Expect(visit.Page.GetByText(CommonRefusals.IdentityNumber.Wording.Swedish).First).ToBeVisibleAsync();
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
        await Expect(note).ToHaveValueAsync("Född 850101-1236");

        await note.FillAsync("Hon är rom och ringde skolan");
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
        await Expect(visit.Page.Locator(".timeline, .journal, main").GetByText("Hon är rom och ringde skolan", new() { Exact = true }).First).ToBeVisibleAsync();
        await Expect(note).ToHaveValueAsync("");
    }

    /// <returns>The number of the support.</returns>
    private static async Task<string> Open(Visit visit, string name)
    {
        await visit.Go("/stod");
        await visit.Button(SupportListTexts.Open.Swedish).ClickAsync();
        await visit.Field(OpenSupportTexts.Name.Swedish).PressSequentiallyAsync(name);
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = SupportListTexts.Open.Swedish }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(name);
        return visit.Page.Url.Split('/')[^1];
    }
}
