using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Supports.Responsible;
using BroByggare.Web.Settings;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Supports.Responsible;

/// <summary>The page that hands over, and the offers on Min dag.</summary>
public sealed class HandoverPageTests : SupportScreen
{
    public HandoverPageTests()
    {
        Services.AddSingleton(Scene.Database.Get<HandoverQueries>());
        Services.AddSingleton(Scene.Handing);
        Services.AddSingleton(new FollowUpSettings { CaseloadFrom = 1, CaseloadTo = 2 });
    }

    [Fact]
    public async Task What_is_missing_is_named_and_the_coordinator_assigns_with_a_note()
    {
        SignIn(Scene.Helena);
        var page = Shown<HandoverPage>();
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.FindAll(".error").Select(error => error.TextContent).Should().Contain(
            [SupportRefusals.SuccessorMissing.Wording.Swedish, HandoverRefusals.ToldMissing.Wording.Swedish]));

        await Pick(page, "Daniel Ek");
        await Pick(page, "På telefon");
        await page.WaitForElement("input[data-pick^='told-on']").ChangeAsync(new() { Value = Scene.Today.ToString("yyyy-MM-dd", Text.EnglishCulture) });
        await page.Find("textarea").ChangeAsync(new() { Value = "Ring på förmiddagen." });
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith($"/stod/{Scene.Id}"));
        (await Scene.Seen(Scene.Daniel)).Responsible.Should().ContainSingle().Which.Id.Should().Be(Scene.Daniel.Id);
        await using var db = Scene.Database.Open();
        db.Set<BroByggare.Core.Supports.Journal.Note>().Single().Text.Text.Should().Be("Ring på förmiddagen.");
    }

    [Fact]
    public void How_many_each_has_is_said_and_what_is_over_the_guide_value_is_no_hindrance()
    {
        SignIn(Scene.Helena);

        var page = Shown<HandoverPage>();

        page.FindAll(".chips label").Select(chip => chip.TextContent).Should().Contain(text => text.Contains("Daniel Ek", StringComparison.Ordinal) && text.Contains("0 → 1 stöd", StringComparison.Ordinal))
            .And.NotContain(text => text.Contains("Sara Lind", StringComparison.Ordinal), "she hands over");
        page.Find("h1").TextContent.Should().Be($"Lämna över stöd {Scene.Id}");
    }

    [Fact]
    public async Task A_meeting_that_is_booked_must_be_decided_of()
    {
        await Scene.Do((commands, seen) => commands.WatchFor(seen, "Möte hos banken", Scene.Today.AddDays(2), isMeeting: true, new TimeOnly(10, 0)));

        var page = Shown<HandoverPage>();

        page.Markup.Should().Contain($"{Scene.Id}: möte 21 november kl. 10.00, Möte hos banken");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => page.Markup.Should().Contain(HandoverRefusals.Undecided.Wording.Swedish));
    }

    [Fact]
    public async Task A_bridge_builder_offers_and_the_colleague_takes_over_on_Min_dag()
    {
        var page = Shown<HandoverPage>();
        page.Markup.Should().NotContain(HandoverPageTexts.Assign.Swedish);
        await Pick(page, "Daniel Ek");
        await Pick(page, "Inte än");
        await page.WaitForElement("textarea[data-keep^='why-']").ChangeAsync(new() { Value = "Svarar inte." });
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith($"/stod/{Scene.Id}"));

        SignIn(Scene.Daniel);
        var offers = Draw<HandoverOffers>();
        offers.WaitForAssertion(() => offers.Markup.Should().Contain("Sara Lind frågar om du tar över").And.NotContain("Mira"));
        await Button(offers, "Ta emot").ClickAsync(new());
        await offers.WaitForElement(".mud-dialog .foot button").ClickAsync(new());

        offers.WaitForAssertion(() => offers.Markup.Should().Contain($"Du är ansvarig för stöd {Scene.Id}."));
        (await Scene.Seen(Scene.Daniel)).Responsible.Should().ContainSingle().Which.Id.Should().Be(Scene.Daniel.Id);
    }

    [Fact]
    public async Task Of_several_the_one_that_was_changed_meanwhile_is_named_and_what_was_typed_stays_for_it()
    {
        var vera = await Scene.Database.Opened(Scene.Sara, "Vera");
        SignIn(Scene.Helena);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/lamna-over?stod={Scene.Id},{vera}");
        var page = Draw<HandoverPage>();
        page.WaitForState(() => page.FindAll("h1").Count > 0);
        await Pick(page, "Daniel Ek");
        foreach (var support in new[] { Scene.Id, vera })
        {
            await page.Find($"input[data-pick='told-{support}'][data-is='NotYet']").ChangeAsync(new() { Value = "on" });
            await page.WaitForElement($"textarea[data-keep='why-{support}']").ChangeAsync(new() { Value = "Svarar inte." });
        }

        await Scene.Do((commands, seen) => commands.WatchFor(seen, "Ring skolan", Scene.Today.AddDays(3)));
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => page.Find(".notice li").TextContent.Should().Be($"{Scene.Id}: {SupportRefusals.ChangedSinceListed.Wording.Swedish}"));
        page.Find("textarea[data-keep^='why-']").GetAttribute("value").Should().Be("Svarar inte.");
        await page.Find("form").SubmitAsync();
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith("/stod"));
        (await Scene.Seen(Scene.Daniel)).Responsible.Should().ContainSingle().Which.Id.Should().Be(Scene.Daniel.Id);
    }

    [Fact]
    public async Task The_giver_takes_the_offer_back()
    {
        await Scene.Offered(Scene.Daniel.Id);
        var offers = Draw<HandoverOffers>();
        offers.WaitForAssertion(() => offers.Markup.Should().Contain("Sara Lind har frågat Daniel Ek"));

        await Button(offers, "Ta tillbaka").ClickAsync(new());

        offers.WaitForAssertion(() => offers.Markup.Should().NotContain("Daniel Ek"));
    }

    [Fact]
    public async Task It_reads_in_English()
    {
        await Scene.Offered(Scene.Daniel.Id);
        System.Globalization.CultureInfo.CurrentUICulture = Text.EnglishCulture;

        var page = Shown<HandoverPage>();

        page.Find("h1").TextContent.Should().Be($"Hand over support {Scene.Id}");
        page.Markup.Should().Contain("The support is offered to a colleague already.");
    }

    private static Task Pick(IRenderedComponent<IComponent> page, string says) => page.FindAll(".chips label")
        .First(chip => chip.TextContent.Contains(says, StringComparison.Ordinal)).QuerySelector("input")!.ChangeAsync(new() { Value = "on" });
}
