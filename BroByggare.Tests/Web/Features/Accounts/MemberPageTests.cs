using BroByggare.Core.Accounts;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Accounts;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Accounts;

public sealed class MemberPageTests : PageTest
{
    private readonly Actor _sara;

    public MemberPageTests()
    {
        Has<AccountQueries>();
        Has<AccountCommands>();
        Services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        _sara = Database.HasMember(Role.Bridgebuilder, Team, "Sara Lind");
    }

    [Fact]
    public void An_account_is_switched_off_when_somebody_takes_over_what_is_open()
    {
        Database.HasMember(Role.Bridgebuilder, Team, "Daniel Ek");
        Database.HasSupport(_sara);
        var page = Open(Role.Administrator, _sara);
        Button(page, "Stäng av kontot").Click();
        page.Markup.Should().Contain("Öppna stöd: 1.");

        page.Find(".mud-dialog form").Submit();
        page.WaitForAssertion(() => page.Find(".mud-dialog .error").TextContent.Should().Contain("Välj vem som tar över de öppna stöden (1)."));
        Choose(page, TeamPageTexts.Successor.Swedish, "Daniel Ek");
        page.Find(".mud-dialog form").Submit();

        page.WaitForAssertion(() => Button(page, "Öppna kontot igen").Should().NotBeNull());
        page.Find(".badge").TextContent.Trim().Should().Be("Avstängt");
    }

    [Fact]
    public void Buttons_that_need_a_fresh_proof_say_so_before_they_are_pressed()
    {
        SignIn(Role.Administrator, "Karin Wall");
        Database.Clock.Pass(TimeSpan.FromMinutes(11));

        var page = Show(_sara);

        Button(page, "Stäng av kontot").GetAttribute("aria-disabled").Should().Be("true");
        page.Find("a[href^='/bekrafta']").TextContent.Should().Be("Bekräfta att det är du");
        Button(page, "Ändra uppgifter").GetAttribute("aria-disabled").Should().BeNull();
    }

    [Fact]
    public void One_s_own_account_cannot_be_switched_off()
    {
        var karin = SignIn(Role.Administrator, "Karin Wall");

        var page = Show(karin);

        Button(page, "Stäng av kontot").GetAttribute("aria-disabled").Should().Be("true");
        page.Markup.Should().Contain(AccountRefusals.Yourself.Wording.Swedish);
    }

    [Fact]
    public void A_coordinator_reads_and_changes_nothing_but_who_stands_in()
    {
        var page = Open(Role.Coordinator, _sara);

        page.Find("h1").TextContent.Should().Be("Sara Lind");
        Buttons(page).Select(button => button.TextContent.Trim()).Should()
            .OnlyContain(name => name == "Utse vikarie" || name.EndsWith("Första dagen", StringComparison.Ordinal) || name.EndsWith("Sista dagen", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_is_corrected_in_its_form()
    {
        var page = Open(Role.Administrator, _sara);
        Button(page, "Ändra uppgifter").Click();

        Field(page, "Namn").Change("Sara Lind Ek");
        page.Find(".mud-dialog form").Submit();

        page.WaitForAssertion(() => page.Find("h1").TextContent.Should().Be("Sara Lind Ek"));
    }

    private IRenderedComponent<IComponent> Open(Role role, Actor member)
    {
        SignIn(role, "Karin Wall");
        return Show(member);
    }

    private IRenderedComponent<IComponent> Show(Actor member)
    {
        var page = Draw<MemberPage>((nameof(MemberPage.Id), member.Id.Value));
        page.WaitForElement("h1");
        return page;
    }
}
