using BroByggare.Core.Accounts;
using BroByggare.Core.Backups;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Accounts;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Accounts;

public sealed class TeamPageTests : PageTest
{
    public TeamPageTests()
    {
        Has<AccountQueries>();
        Has<AccountCommands>();
        Has<BackupRounds>();
        Has<NightlyCheck>();
        Has<ProgramVersions>();
        Services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
    }

    [Fact]
    public void Everybody_who_works_here_stands_in_the_list_by_name_as_Swedes_sort()
    {
        foreach (var name in new[] { "Örjan", "Zara", "Åsa", "Adam" })
            Database.HasMember(Role.Bridgebuilder, Team, name);

        Names(Open(Role.Administrator)).Should().Equal("Adam", "Karin Wall", "Zara", "Åsa", "Örjan");
    }

    [Fact]
    public void A_long_list_is_paged()
    {
        for (var member = 0; member < 12; member++)
            Database.HasMember(Role.Bridgebuilder, Team, $"Medarbetare {member:00}");
        var page = Open(Role.Administrator);
        Names(page).Should().HaveCount(12);

        Services.GetRequiredService<NavigationManager>().NavigateTo("/team?sida=2");

        Names(Open()).Should().ContainSingle();
    }

    [Fact]
    public void Somebody_is_invited_and_stands_in_the_list()
    {
        var page = Open(Role.Administrator);
        Button(page, "Bjud in").Click();
        Field(page, "Namn").Change("Sara Lind");
        Field(page, "E-post i arbetet").Change("sara.lind@kommun.example");

        page.Find(".mud-dialog form").Submit();

        page.WaitForAssertion(() => Names(page).Should().Equal("Karin Wall", "Sara Lind"));
        page.FindAll(".badge").Select(badge => badge.TextContent.Trim()).Should().Contain("Inbjuden");
    }

    [Fact]
    public void A_coordinator_sees_the_list_without_buttons()
    {
        var page = Open(Role.Coordinator);

        Names(page).Should().Equal("Karin Wall");
        Buttons(page).Should().BeEmpty();
        page.Markup.Should().NotContain(TeamPageTexts.NoBackups.Swedish, "the server is the administrator's");
    }

    [Fact]
    public void The_administrator_is_told_that_no_backups_are_made() =>
        Open(Role.Administrator).Markup.Should().Contain(TeamPageTexts.NoBackups.Swedish);

    private static IEnumerable<string> Names(IRenderedComponent<IComponent> page) => page.FindAll("tbody th a").Select(link => link.TextContent);

    private IRenderedComponent<IComponent> Open(Role role)
    {
        SignIn(role, "Karin Wall");
        return Open();
    }

    private IRenderedComponent<IComponent> Open()
    {
        var page = Draw<TeamPage>();
        page.WaitForElement("h1");
        return page;
    }
}
