using BroByggare.Core.IndividualSupports;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.IndividualSupports;
using Bunit;

namespace BroByggare.Tests.Web.IndividualSupports;

public sealed class OwnPlanPageTests : SupportScreen
{
    [Fact]
    public async Task The_paper_says_who_does_what_when_and_not_where_it_comes_from()
    {
        await Scene.At(SupportStep.ActionPlanning);
        await Scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper", Scene.Today.AddDays(1)));
        await Scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.KeyContact, Scene.Contact, "Svarar om hyran", Scene.Today.AddDays(8)));
        await Scene.Do((commands, seen) => commands.WatchFor(seen, "Stadsbiblioteket, kl. 10", Scene.Today.AddDays(1), isMeeting: true));

        var page = Shown<OwnPlanPage>();

        page.FindAll("h2").Select(heading => heading.TextContent.Trim()).Should().Equal("Det här vill jag", "Jag gör", "Kontakten gör", "Vi ses igen");
        page.FindAll(".do li > span:last-child").Select(line => line.TextContent).Should().Equal("Lämnar papper", "Försörjningsstöd: Svarar om hyran");
        page.FindAll(".cal").Select(mark => string.Join(' ', mark.Children.Select(part => part.TextContent))).Should().Equal("fredag 20 nov.", "fredag 27 nov.");
        page.Find(".meet").TextContent.Should().Contain("fredag 20 november 2026").And.Contain("Stadsbiblioteket, kl. 10");
        page.Find("#own-plan").TextContent.Should().NotContain("BroByggare").And.NotContain("Stöd ").And.NotContain(Scene.Id.ToString() + " ");
    }

    [Fact]
    public void Before_there_is_a_plan_the_paper_says_so()
    {
        var page = Shown<OwnPlanPage>();

        page.Find("#own-plan").TextContent.Should().Contain("Vi har inte skrivit någon plan än.");
    }
}
