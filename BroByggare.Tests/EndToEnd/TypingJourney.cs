using System.Text.RegularExpressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Blocks;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Opening;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>No letter is lost, however slowly the server answers: typed, sent and restored through a slow line, and counted.</summary>
[Collection(TypingAppGroup.Name)]
public sealed partial class TypingJourney(AppFixture app)
{
    /// <summary>Each way, in milliseconds: the same machine, a telephone in town, a telephone at the end of its line.</summary>
    public static TheoryData<int> Delays => [0, 150, 700];

    [Theory]
    [MemberData(nameof(Delays))]
    public async Task What_is_typed_while_the_answer_to_older_text_is_under_way_stays(int delay)
    {
        await using var cable = new Cable(app.Address, TimeSpan.FromMilliseconds(delay));
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/block");

        await TypeTwice(visit, visit.Field(BlocksTexts.WhatHappened.Swedish), "Hon ringer på fre", "dag om intyget");
        await TypeTwice(visit, visit.Page.GetByLabel(BlocksTexts.NextStep.Swedish), "Boka ti", "d hos tandläkaren");
        await TypeTwice(visit, visit.Field(BlocksTexts.Minutes.Swedish), "5", "8", clears: true);
        var day = visit.Field(BlocksTexts.Told.Swedish);
        await day.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("12122025");
        await Settled(visit);

        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToHaveValueAsync("Hon ringer på fredag om intyget");
        await Expect(visit.Page.GetByLabel(BlocksTexts.NextStep.Swedish)).ToHaveValueAsync("Boka tid hos tandläkaren");
        await Expect(visit.Field(BlocksTexts.Minutes.Swedish)).ToHaveValueAsync("58");
        await Expect(day).ToHaveValueAsync("2025-12-12");
    }

    [Fact]
    public async Task A_million_characters_that_were_pasted_are_told_to_be_too_many_and_nothing_falls()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Miljon");
        var note = visit.Field(JournalPanelTexts.NewNote.Swedish);
        await note.FocusAsync();
        await visit.Page.Keyboard.InsertTextAsync(new string('å', 1_000_000));
        await visit.Page.Keyboard.PressAsync("Tab");

        var tooLong = visit.Page.GetByText(ComponentTexts.TooLong.With(1_000_000 - Input.LongestNote, Input.LongestNote).Swedish).First;
        await Expect(tooLong).ToBeVisibleAsync();
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
        await Expect(tooLong).ToBeVisibleAsync();
        await note.FillAsync("Hon ringde om hyran.");
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();

        await Expect(note).ToHaveValueAsync("");
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Hon ringde om hyran.");
        visit.Complaints.Should().BeEmpty();
    }

    /// <summary>Dictation and other helps write the value themselves, and tell of it afterwards; it is no late answer of ours.</summary>
    [Fact]
    public async Task What_another_program_writes_into_a_box_stays_with_what_harms_taken_out()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var note = visit.Field(BlocksTexts.WhatHappened.Swedish);
        await note.PressSequentiallyAsync("gammal text");
        await visit.Page.Keyboard.PressAsync("Tab");
        await Settled(visit);

        await note.EvaluateAsync("""
            box => {
              box.value = 'ny text \uD83D';
              for (const told of ['input', 'change']) box.dispatchEvent(new Event(told, { bubbles: true }));
            }
            """);
        await Settled(visit, presses: 2);

        await Expect(note).ToHaveValueAsync("ny text ");
    }

    [Theory]
    [MemberData(nameof(Delays))]
    public async Task What_the_server_hears_with_each_key_it_never_writes_back(int delay)
    {
        await using var cable = new Cable(app.Address, TimeSpan.FromMilliseconds(delay));
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");
        await visit.Button(SupportListTexts.Open.Swedish).First.ClickAsync();
        var name = visit.Page.GetByRole(AriaRole.Dialog).GetByLabel(OpenSupportTexts.Name.Swedish);

        await name.PressSequentiallyAsync("Aleksandra Wiśniewska-Nowak", new() { Delay = 20 });
        await Expect(visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = SupportListTexts.Open.Swedish, Exact = true }))
            .Not.ToHaveAttributeAsync("aria-disabled", "true");

        await Expect(name).ToHaveValueAsync("Aleksandra Wiśniewska-Nowak");
    }

    [Theory]
    [MemberData(nameof(Delays))]
    public async Task A_draft_that_comes_back_loses_no_letter_and_takes_none(int delay)
    {
        await using var cable = new Cable(app.Address, TimeSpan.FromMilliseconds(delay));
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/block");
        var note = visit.Field(BlocksTexts.WhatHappened.Swedish);
        await note.PressSequentiallyAsync("Hon ringer på fredag om intyget, sade hon");
        await visit.Page.WaitForFunctionAsync("() => Object.keys(sessionStorage).some(name => name.startsWith('utkast:'))");
        await visit.Page.WaitForFunctionAsync("length => Object.entries(sessionStorage).some(([name, sealed]) => name.startsWith('utkast:') && atob(sealed).length >= length)", 41 + 28);

        await visit.Page.ReloadAsync();
        await note.FocusAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await visit.Page.Keyboard.TypeAsync(" och tackade för hjälpen", new() { Delay = 25 });
        await Settled(visit);

        var whole = await note.InputValueAsync();
        whole.ReplaceLineEndings(" ").Should().Be("Hon ringer på fredag om intyget, sade hon och tackade för hjälpen");
    }

    [Theory]
    [MemberData(nameof(Delays))]
    public async Task What_is_typed_while_a_note_is_being_saved_is_the_next_note_and_its_draft(int delay)
    {
        await using var cable = new Cable(app.Address, TimeSpan.FromMilliseconds(delay));
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");
        await visit.OpenSupport(delay switch { 0 => "Fanny Snabb", 150 => "Qvirinus Lagom", _ => "Xantippa Sen" });
        var note = visit.Field(JournalPanelTexts.NewNote.Swedish);

        await note.FillAsync("Det första.");
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
        await note.FocusAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await note.PressSequentiallyAsync(" Det andra.", new() { Delay = 15 });
        await Expect(visit.Page.Locator("article.note").First).ToContainTextAsync("Det första.");

        await Expect(note).ToHaveValueAsync(NextNote());
        await visit.Page.WaitForFunctionAsync("() => Object.keys(sessionStorage).some(name => name.startsWith('utkast:'))");
        await visit.Page.ReloadAsync();
        await Expect(note).ToHaveValueAsync(NextNote());
        await Expect(visit.Page.Locator("article.note")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_note_that_was_saved_and_never_answered_is_not_offered_again()
    {
        await using var cable = new Cable(app.Address);
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");
        await visit.OpenSupport("Xerxes Tyst");
        var address = new Uri(visit.Page.Url).AbsolutePath;
        var note = visit.Field(JournalPanelTexts.NewNote.Swedish);
        await note.FillAsync("Bara en gång.");
        await visit.Page.WaitForFunctionAsync("() => Object.keys(sessionStorage).some(name => name.startsWith('utkast:'))");

        cable.LoseAnswers();
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
        await using (var other = await app.Visit())
        {
            await other.SignInAs(Role.Bridgebuilder, to: address);
            while (await other.Page.Locator("article.note").CountAsync() == 0)
                await other.Go(address);
        }

        cable.Cut();
        cable.Mend();
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("article.note")).ToHaveCountAsync(1);
        await visit.Page.WaitForFunctionAsync("() => Object.keys(sessionStorage).every(name => !name.startsWith('utkast:'))");
        await Expect(note).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_note_that_was_sent_and_perhaps_not_saved_comes_back_and_is_saved_once()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");
        await visit.OpenSupport("Qvintus Kanske");
        var note = visit.Field(JournalPanelTexts.NewNote.Swedish);
        await note.FillAsync("Bara en gång.");
        await visit.Page.WaitForFunctionAsync("() => Object.keys(sessionStorage).some(name => name.startsWith('utkast:'))");
        // Sent, and lost on the way: the key lies beside the draft and the log has none of it.
        await note.EvaluateAsync("box => box.form.dispatchEvent(new SubmitEvent('submit', { bubbles: false, cancelable: true }))");
        var key = await visit.Page.EvaluateAsync<string>("() => JSON.parse(Object.entries(sessionStorage).find(([name]) => name.startsWith('sant:'))[1]).once");
        await visit.Page.ReloadAsync();

        await Expect(note).ToHaveValueAsync("Bara en gång.");
        await Expect(visit.Page.Locator("form.note-form")).ToHaveAttributeAsync("data-once", key);
        await visit.Button(JournalPanelTexts.SaveNote.Swedish).ClickAsync();
        await Expect(visit.Page.Locator("article.note")).ToHaveCountAsync(1);
        await Expect(note).ToHaveValueAsync("");
    }

    /// <summary>Where the answer came first, the space that was typed before it stands in the empty box.</summary>
    [GeneratedRegex("^ ?Det andra\\.$")]
    private static partial Regex NextNote();

    private static async Task TypeTwice(Visit visit, ILocator field, string first, string then, bool clears = false)
    {
        await field.FocusAsync();
        if (clears)
            await field.FillAsync("");
        await field.PressSequentiallyAsync(first, new() { Delay = 15 });
        await visit.Page.Keyboard.PressAsync("Tab");
        await field.FocusAsync();
        await visit.Page.Keyboard.PressAsync("End");
        await field.PressSequentiallyAsync(then, new() { Delay = 15 });
    }

    /// <summary>Events are answered in order: when the press has counted, all that was typed before it has been answered.</summary>
    /// <param name="presses">How many times this makes, on the page.</param>
    private static async Task Settled(Visit visit, int presses = 1)
    {
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(presses).Swedish)).ToBeVisibleAsync();
    }
}
