using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Responsible;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>A support changes hands: offered and accepted at a tablet, and several assigned at once.</summary>
[Collection(SessionAppGroup.Name)]
public sealed class HandoverJourney(SessionApp app)
{
    private const string Giver = "Gunvor Givare";
    private const string Taker = "Torvald Tagare";
    private const string Word = "Ring helst på förmiddagen.";

    [Fact]
    public async Task An_offer_is_made_with_a_note_and_the_colleague_takes_over()
    {
        var giver = app.HasMember(Role.Bridgebuilder, Giver);
        app.HasMember(Role.Bridgebuilder, Taker);
        var support = app.HasSupport(giver, "Orvokki Erbjuden");
        app.Changes(support, giver, (its, signed) => its.WatchFor("Möte hos hyresvärden", signed.On.AddDays(2), signed, isMeeting: true, new TimeOnly(10, 0)));
        await using var visit = await Tablet();
        await visit.SignInAs(Giver, to: $"/stod/{support}");
        await visit.ChooseInMenu(SupportPageTexts.HandOver.Swedish);
        await Expect(visit.Heading(HandoverPageTexts.TitleOf.With(support).Swedish)).ToBeVisibleAsync();
        await visit.Button(HandoverPageTexts.DoOffer.Of(1).Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(HandoverRefusals.ToldMissing.Wording.Swedish).First).ToBeVisibleAsync();
        await Pick(visit, Taker);
        await Pick(visit, HandoverChoice.TakesOver.Name().Swedish);
        await Pick(visit, ToldWay.Phone.Name().Swedish);
        await visit.Field(HandoverPageTexts.ToldOn.With(support).Swedish).FillAsync(app.Clock.Today().ToString("yyyy-MM-dd", Text.SwedishCulture));
        await visit.Page.Locator("textarea").FillAsync(Word);
        await visit.IsForEveryone("lamna-over");
        await visit.Button(HandoverPageTexts.DoOffer.Of(1).Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(HandoverPageTexts.Offered.Of(1, Taker).Swedish).First).ToBeVisibleAsync();
        await visit.Go("/");
        await Expect(visit.Heading(HandoverPageTexts.Waiting.Swedish)).ToBeVisibleAsync();

        await using var other = await Tablet();
        await other.SignInAs(Taker, to: "/");
        await Expect(other.Page.GetByText(Word)).ToBeVisibleAsync();
        await Expect(other.Page.GetByText("Orvokki")).ToHaveCountAsync(0);
        await other.IsForEveryone("min-dag-erbjudande");
        await other.Page.GetByRole(AriaRole.Button, new() { Name = HandoverPageTexts.Accept.Swedish }).First.ClickAsync();
        await other.Page.Locator(".mud-dialog .foot button").ClickAsync();
        await Expect(other.Page.GetByText(HandoverPageTexts.Accepted.With(support).Swedish).First).ToBeVisibleAsync();
        await other.Go($"/stod/{support}");
        await Expect(other.Page.Locator("h1")).ToContainTextAsync("Orvokki Erbjuden");
        await Expect(other.Page.Locator("main")).ToContainTextAsync(Word);
        visit.Complaints.Should().BeEmpty();
        other.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_coordinator_assigns_three_at_once_and_each_person_s_own_is_said()
    {
        var leaving = app.HasMember(Role.Bridgebuilder, "Lovisa Ledig");
        app.HasMember(Role.Bridgebuilder, "Nils Nyansvarig");
        var supports = new[] { app.HasSupport(leaving, "Pippa Ett"), app.HasSupport(leaving, "Pippa Två"), app.HasSupport(leaving, "Pippa Tre") };
        await using var visit = await Tablet();
        await visit.SignInAs(Role.Coordinator, to: $"/stod?{SupportListAddress.Responsible}={leaving.Id}");
        await visit.Page.GetByLabel(SupportListTexts.ChooseAll.Swedish).CheckAsync();
        await visit.Link(SupportPageTexts.HandOver.Swedish).ClickAsync();
        await Expect(visit.Heading(SupportListTexts.HandOverMany.Of(3).Swedish)).ToBeVisibleAsync();
        await Pick(visit, "Nils Nyansvarig");
        foreach (var support in supports)
        {
            var group = visit.Page.GetByRole(AriaRole.Group, new() { Name = HandoverPageTexts.ToldHow.With(support).Swedish });
            await group.Locator("label").Filter(new() { HasText = ToldWay.NotYet.Name().Swedish }).ClickAsync();
            await visit.Field(HandoverPageTexts.NotToldWhy.With(support).Swedish).FillAsync("Svarar inte än.");
        }

        await visit.IsForEveryone("lamna-over-flera");
        await visit.Button(HandoverPageTexts.DoAssign.Of(3).Swedish).ClickAsync();

        await Expect(visit.Page.GetByText(SupportListTexts.HandedOver.Of(3, "Nils Nyansvarig").Swedish).First).ToBeVisibleAsync();
        await visit.Go($"/stod/{supports[0]}");
        await Expect(visit.Page.Locator(".person-head")).ToContainTextAsync("Nils Nyansvarig");
        await visit.Go($"/stod/{supports[0]}/lamna-over");
        await visit.ReadsInEnglish();
        visit.Complaints.Should().BeEmpty();
    }

    private async Task<Visit> Tablet()
    {
        var visit = await app.Visit();
        await visit.Page.SetViewportSizeAsync(820, 1180);
        return visit;
    }

    private static Task Pick(Visit visit, string says) => visit.Page.Locator(".chips label").Filter(new() { HasText = says }).First.ClickAsync();
}
