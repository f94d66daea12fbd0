using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Opening;
using BroByggare.Web.Features.Supports.Referrals;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
public sealed class ListJourney(AppFixture app)
{
    [Theory]
    [InlineData(Role.Bridgebuilder, "/", "min-dag")]
    [InlineData(Role.Bridgebuilder, "/stod", "mina-stod")]
    [InlineData(Role.Bridgebuilder, "/anteckna", "anteckna")]
    [InlineData(Role.Coordinator, "/", "samordnarens-dag")]
    [InlineData(Role.Coordinator, "/stod?avslutade=ja", "teamets-stod")]
    public async Task The_day_and_the_lists_can_be_used_by_everyone_at_every_width(Role role, string path, string picture)
    {
        await using var visit = await app.Visit(role, at: path);

        await visit.IsForEveryone(picture);
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_support_is_opened_a_contact_noted_and_taken_back_and_found_again_by_keyboard()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.Button(SupportListTexts.Open.Swedish).ClickAsync();
        // A name that no invented person has, so that there is no near one to explain.
        await visit.Field(OpenSupportTexts.Name.Swedish).FillAsync("Qvintuswulf");
        await visit.IsAccessible();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = SupportListTexts.Open.Swedish }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Qvintuswulf");

        await visit.Go("/");
        await visit.Page.Keyboard.PressAsync("n");
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = NoteContactTexts.Other.Swedish }).CheckAsync();
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox, new() { Name = NoteContactTexts.FindOther.Swedish }).FillAsync("qvint");
        await visit.Page.GetByRole(AriaRole.Option).First.ClickAsync();
        await visit.Button(ContactTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(NoteContactTexts.Saved.Swedish)).ToBeVisibleAsync();
        await visit.Button("Ångra").ClickAsync();
        await Expect(visit.Page.GetByText(NoteContactTexts.Saved.Swedish)).ToBeHiddenAsync();

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("qvint");
        await Expect(visit.Page.Locator(".find [role=option]").First).ToContainTextAsync("Qvintuswulf");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Qvintuswulf");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Names_are_hidden_by_a_press_and_stay_hidden_on_this_device()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");

        await visit.Button(LayoutTexts.HideNames.Swedish).ClickAsync();
        await visit.Go("/stod");

        await Expect(visit.Button(LayoutTexts.ShowNames.Swedish)).ToBeVisibleAsync();
        (await visit.Page.Locator(".name:visible").CountAsync()).Should().Be(0);
        await visit.Button(LayoutTexts.ShowNames.Swedish).ClickAsync();
        await Expect(visit.Button(LayoutTexts.HideNames.Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_next_rows_begin_at_the_top_of_their_list()
    {
        await using var visit = await app.Visit(Role.Coordinator, at: "/stod?rader=25");
        var first = visit.Page.Locator("a.open").First;
        var before = await first.InnerTextAsync();

        await visit.Page.Locator(".pager a[rel=next]").ClickAsync();

        await Expect(first).Not.ToHaveTextAsync(before);
        await Expect(first).ToBeInViewportAsync();
    }
}
