using BroByggare.Core.Figures.Keys;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Figures.Keys;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Figures.Keys;

public sealed class KeysPageTests : PageTest
{
    public KeysPageTests()
    {
        Has<FigureKeyQueries>();
        Has<FigureKeyCommands>();
        Services.AddSingleton(new WorkRules());
        SignIn(Role.Administrator, "Karin Wall");
    }

    [Fact]
    public void A_key_is_made_and_shown_once()
    {
        var page = Open();
        Field(page, KeyPageTexts.Name.Swedish).Change("Power BI, ekonomi");

        page.Find("form").Submit();

        page.WaitForAssertion(() => Names(page).Should().Equal("Power BI, ekonomi"));
        Field(page, KeyPageTexts.TheKey.Swedish).GetAttribute("value").Should().MatchRegex("^[A-Za-z0-9_-]{43}$");
        page.FindAll("button").Should().Contain(button => button.TextContent.Contains(ComponentTexts.Copy.Swedish));
        Open().FindAll("label").Should().NotContain(label => label.TextContent.Trim() == KeyPageTexts.TheKey.Swedish);
    }

    [Fact]
    public void What_it_is_for_is_asked_for_at_its_field()
    {
        var page = Open();

        page.Find("form").Submit();

        page.WaitForAssertion(() => page.Markup.Should().Contain(FigureKeyRefusals.NameMissing.Wording.Swedish));
        page.Markup.Should().Contain(KeyPageTexts.None.Swedish);
    }

    [Fact]
    public void Before_a_key_is_revoked_it_is_named_and_asked_about()
    {
        var page = Open();
        Field(page, KeyPageTexts.Name.Swedish).Change("Power BI, ekonomi");
        page.Find("form").Submit();
        page.WaitForAssertion(() => Names(page).Should().ContainSingle());

        Buttons(page).First(button => button.TextContent.Contains(KeyPageTexts.Action.Swedish)).Click();
        page.WaitForAssertion(() => page.Markup.Should().Contain(KeyPageTexts.RevokeMeans.With("Power BI, ekonomi").Swedish));
        page.FindAll(".mud-dialog button").First(button => button.TextContent.Trim() == KeyPageTexts.RevokeTitle.With("Power BI, ekonomi").Swedish).Click();

        page.WaitForAssertion(() => page.FindAll(".badge").Select(badge => badge.TextContent.Trim()).Should().Contain(FigureKeyState.Revoked.Of().Swedish));
    }

    private static IEnumerable<string> Names(IRenderedComponent<IComponent> page) => page.FindAll("tbody th").Select(name => name.TextContent);

    private IRenderedComponent<IComponent> Open()
    {
        var page = Draw<KeysPage>();
        page.WaitForElement("h1");
        return page;
    }
}
