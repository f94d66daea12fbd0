using BroByggare.Core.Team;
using BroByggare.Web.Features.Blocks;
using BroByggare.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
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
    public async Task A_word_half_typed_when_the_page_is_loaded_again_is_offered_back()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await visit.Field(BlocksTexts.WhatHappened.Swedish).PressSequentiallyAsync("Hon ringer på fre");
        await visit.Page.ReloadAsync();

        await Expect(visit.Field(BlocksTexts.WhatHappened.Swedish)).ToHaveValueAsync("Hon ringer på fre");
    }
}
