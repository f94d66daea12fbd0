using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Sessions;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Features.Sessions;

public sealed class SessionsPageTests : PageTest
{
    public SessionsPageTests()
    {
        Has<SessionCommands>();
    }

    [Fact]
    public void One_sees_where_one_is_signed_in_and_which_is_this_one()
    {
        SignIn(Role.Bridgebuilder);

        var page = Open();

        page.FindAll("tbody tr").Should().ContainSingle().Which.TextContent.Should().ContainAll("Firefox", "Den här", "2026-11-19 kl. 14.32");
        page.Markup.Should().Contain("Du är bara inloggad här.");
        Buttons(page).Should().BeEmpty();
    }

    [Fact]
    public void Another_one_of_one_s_own_is_ended_and_goes_from_the_list()
    {
        Database.HasSession(SignIn(Role.Manager), "Edge");
        var page = Open();

        Buttons(page).Single(button => button.TextContent.Contains("Edge", StringComparison.Ordinal)).Click();
        Button(page, "Logga ut Edge").Click();

        page.WaitForAssertion(() => page.FindAll("tbody tr").Should().ContainSingle().Which.TextContent.Should().Contain("Den här"));
    }

    [Fact]
    public void A_browser_that_we_do_not_know_has_a_name_all_the_same()
    {
        Database.HasSession(SignIn(Role.Manager), "");

        Open().Markup.Should().Contain("Annan webbläsare");
    }

    private IRenderedComponent<IComponent> Open()
    {
        var page = Draw<SessionsPage>();
        page.WaitForElement("tbody tr");
        return page;
    }
}
