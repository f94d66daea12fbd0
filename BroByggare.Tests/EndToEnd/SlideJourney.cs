using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Referrals;
using BroByggare.Web.Features.Supports.Steps;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>Nothing that slides under a hand is pressed by it, and what is removed can be undone where it stood.</summary>
[Collection(TypingAppGroup.Name)]
public sealed class SlideJourney(AppFixture app)
{
    /// <summary>Three buttons of which the first two stand at one spot: the first goes away when it is pressed.</summary>
    private const string Buttons =
        """
        () => {
          window.pressed = [];
          const add = (name, left, above) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.textContent = name;
            button.setAttribute('style', '');
            Object.assign(button.style, { position: 'fixed', zIndex: above, left: `${left}px`, top: '200px', width: '160px', height: '60px' });
            button.addEventListener('click', () => { window.pressed.push(name); if (name === 'Över') button.remove(); });
            document.body.append(button);
          };
          add('Under', 300, 1000);
          add('Över', 300, 1001);
          add('Bredvid', 600, 1000);
        }
        """;

    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.Finger)]
    public async Task A_press_on_what_has_just_slid_under_the_hand_is_no_press(Way way)
    {
        await using var visit = await app.Visit(way);
        await visit.SignInAs(Role.Bridgebuilder, to: "/block");
        await visit.Page.EvaluateAsync(Buttons);

        await Press(visit, way, 350);
        await Press(visit, way, 352);
        (await Pressed(visit)).Should().Equal("Över");

        await Press(visit, way, 650);
        await Press(visit, way, 650);
        (await Pressed(visit)).Should().Equal("Över", "Bredvid", "Bredvid");
        await Press(visit, way, 350);
        (await Pressed(visit)).Should().Equal("Över", "Bredvid", "Bredvid", "Under");
    }

    [Fact]
    public async Task Two_that_are_removed_in_a_row_are_both_undone_where_they_stood()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Ymer Struken");
        foreach (var what in new[] { "Ringa hyresvärden", "Läsa brevet" })
        {
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = $"{ReferralPanelTexts.New.Swedish} {JournalPanelTexts.AddWatch.Swedish}" }).ClickAsync();
            var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = JournalPanelTexts.AddWatch.Swedish });
            await dialog.GetByLabel(JournalPanelTexts.WatchWhat.Swedish).FillAsync(what);
            await dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Tomorrow.Swedish }).ClickAsync();
            await dialog.GetByRole(AriaRole.Button, new() { Name = SupportPageTexts.Save.Swedish, Exact = true }).ClickAsync();
            await Expect(dialog).ToBeHiddenAsync();
        }

        foreach (var what in new[] { "Ringa hyresvärden", "Läsa brevet" })
        {
            await visit.Button($"{StepPanelTexts.Remove.Swedish} {what}").FocusAsync();
            await visit.Page.Keyboard.PressAsync("Enter");
            var undo = visit.Button($"{ComponentTexts.Undo.Swedish} {what}");
            await Expect(undo).ToBeVisibleAsync();
            await visit.Page.Keyboard.PressAsync("Tab");
            await Expect(undo).ToBeFocusedAsync();
        }

        await Expect(visit.Page.Locator(".toast").Filter(new() { HasText = JournalPanelTexts.WatchGone.With("Läsa brevet").Swedish })).ToBeVisibleAsync();
        foreach (var what in new[] { "Ringa hyresvärden", "Läsa brevet" })
        {
            await visit.Button($"{ComponentTexts.Undo.Swedish} {what}").ClickAsync();
            await Expect(visit.Button($"{StepPanelTexts.Remove.Swedish} {what}")).ToBeVisibleAsync();
        }
    }

    private static Task Press(Visit visit, Way way, float x) =>
        way is Way.Finger ? visit.Page.Touchscreen.TapAsync(x, 230) : visit.Page.Mouse.ClickAsync(x, 230);

    private static Task<string[]> Pressed(Visit visit) => visit.Page.EvaluateAsync<string[]>("() => window.pressed");
}
