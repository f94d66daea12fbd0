using BroByggare.Core.Kernel;
using BroByggare.Core.Privacy;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Privacy;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Referrals;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>What the person has a right to, as the coordinator takes it out for them.</summary>
[Collection(RightsAppGroup.Name)]
public sealed class PrivacyJourney(AppFixture app)
{
    [Fact]
    public async Task A_coordinator_takes_out_everything_that_is_written_about_a_person()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Coordinator, to: "/stod?steg=4");
        await visit.Page.Locator("a.open").First.ClickAsync();
        await visit.ChooseInMenu(ExtractPageTexts.TakeOut.Swedish);

        await Expect(visit.Heading(ExtractPageTexts.Title.Swedish)).ToBeVisibleAsync();
        (await visit.Page.TitleAsync()).Should().Be(ExtractPageTexts.Title.Swedish);
        await Expect(visit.Heading(ExtractTexts.AboutYou.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("tbody tr").First).ToContainTextAsync("Helena Sund");
        await visit.IsForEveryone("registerutdrag");
        await visit.Prints("registerutdrag");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task The_information_sheet_is_for_everyone_and_in_both_languages()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Bridgebuilder, to: "/kontakter");
        await visit.Go(PrivacyPaths.Information);
        await Expect(visit.Heading(InformationTexts.Title.Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("information");

        await visit.Go("/kontakter");
        await visit.ChooseEnglish();
        await visit.Go(PrivacyPaths.Information);

        await Expect(visit.Heading(InformationTexts.Title.English)).ToBeVisibleAsync();
        await visit.IsAllIn(Text.EnglishCulture);
        visit.Complaints.Should().BeEmpty();
    }
}
