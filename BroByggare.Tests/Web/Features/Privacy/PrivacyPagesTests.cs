using BroByggare.Core.Authorization;
using BroByggare.Core.Privacy;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Authentication;
using BroByggare.Web.Features.Privacy;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Settings;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Privacy;

/// <summary>What the person has a right to, as it lies on paper.</summary>
public sealed class PrivacyPagesTests : SupportScreen
{
    public PrivacyPagesTests()
    {
        Services.AddSingleton(Scene.Database.Get<ExtractQueries>());
        Services.AddSingleton(Scene.Database.Get<AccessQueries>());
        Services.AddSingleton(Scene.Database.Get<AccessCommands>());
        Services.AddSingleton(Settings());
    }

    [Fact]
    public async Task The_extract_says_what_is_written_and_what_it_is_for_and_not_where_it_comes_from()
    {
        await Scene.At(SupportStep.MeasureIdentification);

        var page = Shown<ExtractPage>();

        page.Find("h1").TextContent.Should().Be("Allt som är skrivet om dig");
        page.FindAll("dt").Select(name => name.TextContent).Should().Contain(["Namn", "Telefon", "Problemet, med dina egna ord"]);
        page.FindAll("dd").Select(value => value.TextContent).Should().Contain(["Mira", "031-390 06 21", "Jag vill ha en egen lägenhet."]);
        page.Markup.Should().Contain("För att kunna tilltala personen").And.Contain("Sara Lind gick från steg 1").And.NotContain("BroByggare");
        page.FindAll("tbody tr").Should().Contain(row => row.TextContent.Contains("Tog fram registerutdraget"));
    }

    [Fact]
    public async Task A_bridge_builder_who_does_not_read_everything_is_sent_to_the_coordinator()
    {
        await Scene.Do((commands, seen) => commands.AddResponsible(seen, Scene.Daniel.Id, ""));
        await Scene.Do((commands, seen) => commands.WriteNote(seen, "Min egen tanke.", false));
        SignIn(Scene.Daniel);

        var page = Shown<ExtractPage>();

        page.Markup.Should().Contain("Be samordnaren ta fram det.").And.NotContain("Mira").And.NotContain("tanke");
    }

    [Fact]
    public void Whoever_has_not_lately_shown_who_they_are_is_asked_first()
    {
        Scene.Database.Clock.Pass(TimeSpan.FromMinutes(11));

        var page = Shown<ExtractPage>();

        page.Markup.Should().Contain(AccountTexts.ConfirmWhy.Swedish).And.NotContain("Mira");
    }

    [Fact]
    public void Another_s_extract_is_a_page_that_does_not_exist()
    {
        var isMissing = false;
        Services.GetRequiredService<NavigationManager>().OnNotFound += (_, _) => isMissing = true;
        SignIn(Scene.Daniel);

        var page = Draw<ExtractPage>((nameof(ExtractPage.Number), Scene.Id.Value));

        page.WaitForAssertion(() => isMissing.Should().BeTrue());
        page.Markup.Should().NotContain("Mira");
    }

    [Fact]
    public void The_sheet_has_what_the_municipality_has_said_and_tells_what_it_has_not()
    {
        Services.AddSingleton(Settings(("Controller", "Nämnden i Demokommunen"), ("KeptFor", "I fem år.")));

        var page = Draw<InformationPage>();

        page.Find("h1").TextContent.Should().Be("Det här skriver vi upp om dig");
        page.FindAll("dd").Select(value => value.TextContent).Should().Equal("Nämnden i Demokommunen", "Fråga oss.", "Fråga oss.");
        page.Markup.Should().Contain("I fem år.");
        page.Find(".no-print").TextContent.Should().Contain("Privacy:DataProtectionOfficer, Privacy:Contact, Privacy:LegalBasis.");
    }

    [Fact]
    public void When_the_municipality_has_said_everything_nothing_is_missing()
    {
        Services.AddSingleton(Settings(("Controller", "A"), ("KeptFor", "B"), ("DataProtectionOfficer", "C"), ("Contact", "D"), ("LegalBasis", "E")));

        var page = Draw<InformationPage>((nameof(InformationPage.Number), Scene.Id.Value));

        page.FindAll(".no-print").Should().BeEmpty();
        page.Markup.Should().NotContain("Fråga oss.").And.NotContain("Mira");
    }

    [Fact]
    public void The_sheet_lies_beside_the_day_on_which_the_person_was_told()
    {
        var page = Shown<SupportPage>();

        page.FindAll(".onward a").Should().ContainSingle(link => link.TextContent.Contains("Bladet att gå igenom tillsammans"))
            .Which.GetAttribute("href").Should().Be($"/stod/{Scene.Id}/information");
    }

    private static PrivacySettings Settings(params (string Name, string Says)[] said) =>
        new ConfigurationBuilder().AddInMemoryCollection(said.Select(setting => KeyValuePair.Create("Privacy:" + setting.Name, (string?)setting.Says))).Build().Section<PrivacySettings>();
}
