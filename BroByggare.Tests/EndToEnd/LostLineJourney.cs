using System.Text;
using System.Text.RegularExpressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Core.Kernel;
using BroByggare.Web.Features.Blocks;
using BroByggare.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(TypingAppGroup.Name)]
public sealed class LostLineJourney(AppFixture app)
{
    [Fact]
    public async Task What_is_typed_while_the_server_is_away_is_there_when_it_is_back()
    {
        await using var cable = new Cable(app.Address);
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/block");
        var note = visit.Field(BlocksTexts.WhatHappened.Swedish);
        var away = visit.Said(LayoutTexts.LinkDown.Swedish);

        await note.PressSequentiallyAsync("Vi ses på ");
        cable.Cut();
        await Expect(away).ToBeVisibleAsync();
        await note.PressSequentiallyAsync("torsdag");
        await Expect(visit.Button(BlocksTexts.Save.Swedish)).ToHaveAttributeAsync("aria-disabled", "true");
        await visit.IsAccessible();
        cable.Mend();
        await Expect(away).ToBeHiddenAsync(new() { Timeout = 30_000 });

        await Expect(note).ToHaveValueAsync("Vi ses på torsdag");
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_needs_the_server_waits_while_it_is_away_and_no_link_leaves_the_page()
    {
        await using var cable = new Cable(app.Address);
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/block");
        var address = visit.Page.Url;
        var opens = visit.Button(BlocksTexts.OpenDialog.Swedish);

        cable.Cut();
        await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeVisibleAsync();
        await Expect(opens).ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(opens).ToHaveAccessibleDescriptionAsync(new Regex(Regex.Escape(LayoutTexts.LinkDown.Swedish)));
        await visit.Link(LayoutTexts.Contacts.Swedish).First.ClickAsync();
        visit.Page.Url.Should().Be(address);
        cable.Mend();

        await Expect(opens).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await visit.Link(LayoutTexts.Contacts.Swedish).First.ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Uri(cable.Address, "/kontakter").ToString());
    }

    [Fact]
    public async Task A_line_on_which_nothing_passes_and_nothing_closes_is_told_too()
    {
        await using var cable = new Cable(app.Address);
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/block");
        var note = visit.Field(BlocksTexts.WhatHappened.Swedish);
        var away = visit.Said(LayoutTexts.LinkDown.Swedish);

        cable.Swallow();
        // Nine seconds without a sign of life; a busy machine is given time to say so.
        await Expect(away).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await note.PressSequentiallyAsync("torsdag");
        cable.Mend();
        await Expect(away).ToBeHiddenAsync(new() { Timeout = 40_000 });

        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
        await Expect(note).ToHaveValueAsync("torsdag");
    }

    /// <summary>Pressed just before anybody knew: the server did it, and what it says of the buttons holds when the line is back.</summary>
    [Fact]
    public async Task A_button_is_what_the_server_made_it_while_the_line_was_away()
    {
        await using var cable = new Cable(app.Address);
        await using var visit = await app.Visit(cable);
        await visit.SignInAs(Role.Bridgebuilder, to: "/block");
        var saves = visit.Button(BlocksTexts.Save.Swedish);
        var closes = visit.Button(BlocksTexts.Close.Swedish);
        await saves.ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
        await Expect(closes).ToHaveAttributeAsync("aria-disabled", "true");

        cable.Swallow();
        await saves.ClickAsync();
        await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeVisibleAsync();
        cable.Mend();
        await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeHiddenAsync();

        await Expect(visit.Said(BlocksTexts.Pressed.With(2).Swedish)).ToBeVisibleAsync();
        await Expect(closes).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(saves).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await closes.ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(3).Swedish)).ToBeVisibleAsync();
    }

    /// <summary>Blazor shows its element when the circuit has died on the server.</summary>
    [Fact]
    public async Task A_page_that_has_died_says_so_and_comes_back_by_itself_with_what_was_typed()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        await visit.Field(BlocksTexts.WhatHappened.Swedish).PressSequentiallyAsync("Hon ringer på fre");
        await IsKept(visit, "Hon ringer på fre");

        await Die(visit);
        await Expect(visit.Said(LayoutTexts.PageDied.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Button(BlocksTexts.Save.Swedish)).ToHaveAttributeAsync("aria-disabled", "true");

        await Expect(visit.Said(LayoutTexts.PageBack.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToHaveValueAsync("Hon ringer på fre");
        await visit.IsForEveryone("page-back");
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
        await Expect(visit.Said(LayoutTexts.PageBack.Swedish)).ToBeHiddenAsync();

        // One that dies again at once is not loaded for ever.
        await Die(visit);
        await Expect(visit.Said(LayoutTexts.PageDead.Swedish)).ToBeVisibleAsync();
        await visit.Button(LayoutTexts.Reload.Swedish).ClickAsync();
        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToBeVisibleAsync();
    }

    /// <summary>The field does as Core does, before anybody hears of what was typed.</summary>
    [Fact]
    public async Task Signs_that_do_harm_are_gone_from_the_field_as_they_are_from_what_is_saved()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var note = visit.Field(BlocksTexts.WhatHappened.Swedish);

        foreach (var (typed, left) in SignsTests.Typed.Select(row => ((string)row[0], (string)row[1])))
        {
            await note.EvaluateAsync(
                """
                (field, typed) => {
                  // As a user's typing does it; written by the page, it would not go over what is typed.
                  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, JSON.parse(typed));
                  for (const sign of ['input', 'change']) field.dispatchEvent(new Event(sign, { bubbles: true }));
                }
                """,
                Written(typed));
            (await note.InputValueAsync()).Should().Be(left);
        }

        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_word_half_typed_when_the_page_is_loaded_again_is_offered_back()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await visit.Field(BlocksTexts.WhatHappened.Swedish).PressSequentiallyAsync("Hon ringer på fre");
        await IsKept(visit, "Hon ringer på fre");
        await visit.Page.ReloadAsync();

        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToHaveValueAsync("Hon ringer på fre");
    }

    [Fact]
    public async Task What_the_browser_keeps_of_it_cannot_be_read_there_and_is_offered_to_nobody_else()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        await visit.Field(BlocksTexts.WhatHappened.Swedish).FillAsync("Hon ringer på fre");
        await IsKept(visit, "Hon ringer på fre");

        var kept = await visit.Page.EvaluateAsync<string>("JSON.stringify([sessionStorage, localStorage])");
        kept.Should().Contain("utkast:").And.NotContain("ringer").And.NotContain("fre\"");

        // The same tab, and somebody else's proof: their page finds nothing, and takes away what lay there.
        await visit.SignInAs(Role.Coordinator, to: "/block");
        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToHaveValueAsync("");
        (await visit.Page.EvaluateAsync<int>("Object.keys(sessionStorage).filter(name => name.startsWith('utkast:')).length")).Should().Be(0);
    }

    [Fact]
    public async Task A_draft_that_was_moved_or_changed_in_the_browser_is_no_draft()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        await visit.Field(BlocksTexts.WhatHappened.Swedish).FillAsync("Hon ringer på fre");
        await IsKept(visit, "Hon ringer på fre");

        await visit.Page.EvaluateAsync("""
            () => {
              const [name, sealed] = Object.entries(sessionStorage).find(([name]) => name.startsWith('utkast:'));
              sessionStorage.setItem(name, sealed.slice(0, -8) + 'AAAAAAA=');
            }
            """);
        await visit.Page.ReloadAsync();
        await visit.Page.WaitForFunctionAsync("() => Object.keys(sessionStorage).every(name => !name.startsWith('utkast:'))");

        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToHaveValueAsync("");
    }

    private static async Task Die(Visit visit) => await visit.Page.EvaluateAsync("document.getElementById('blazor-error-ui').style.display = 'block'");

    /// <summary>Half a character would not come through to the browser as it stands.</summary>
    private static string Written(string text) => $"\"{string.Concat(text.Select(letter => $"\\u{(int)letter:X4}"))}\"";

    /// <summary>The draft with all that was typed is in the browser: a seal is as long as its text, a nonce and a tag.</summary>
    private static async Task IsKept(Visit visit, string text) => await visit.Page.WaitForFunctionAsync(
        "length => Object.entries(sessionStorage).some(([name, sealed]) => name.startsWith('utkast:') && atob(sealed).length === length)",
        12 + Encoding.UTF8.GetByteCount(text) + 16);
}
