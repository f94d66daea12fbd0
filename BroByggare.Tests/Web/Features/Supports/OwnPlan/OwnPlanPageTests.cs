using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Supports.OwnPlan;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Supports.OwnPlan;

public sealed class OwnPlanPageTests : SupportScreen
{
    [Fact]
    public async Task The_paper_says_who_does_what_when_and_not_where_it_comes_from()
    {
        await Scene.At(SupportStep.ActionPlanning);
        await Scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.Person, null, "Lämnar papper", Scene.Today.AddDays(1)));
        await Scene.Do((commands, seen) => commands.PlanAction(seen, new(1), PlanActor.KeyContact, Scene.Contact, "Svarar om hyran", Scene.Today.AddDays(8)));
        await Scene.Do((commands, seen) => commands.WriteWishes(seen, "Jag vill bo nära skolan."));
        await Scene.Do((commands, seen) => commands.WatchFor(
            seen, "Vi går igenom hyran", Scene.Today.AddDays(1), isMeeting: true, at: new(10, 0), place: "Stadsbiblioteket"));

        var page = Shown<OwnPlanPage>();

        page.FindAll("h2").Select(heading => heading.TextContent.Trim()).Should().Equal("Det här vill jag", "Jag gör", "Kontakten gör", "Vi ses igen");
        page.FindAll(".do li > span:last-child").Select(line => line.TextContent).Should().Equal("Lämnar papper", "Försörjningsstöd: Svarar om hyran");
        page.FindAll(".cal").Select(mark => string.Join(' ', mark.Children.Select(part => part.TextContent))).Should().Equal("fredag 20 nov.", "fredag 27 nov.");
        page.Find(".meet").TextContent.Should().Contain("fredag 20 november 2026").And.Contain("kl. 10.00").And.Contain("Stadsbiblioteket").And.Contain("Vi går igenom hyran");
        page.Find("blockquote").TextContent.Trim().Should().Be("Jag vill bo nära skolan.");
        page.Find("#own-plan").TextContent.Should().NotContain("BroByggare").And.NotContain("Stöd ").And.NotContain(Scene.Id.ToString() + " ");
    }

    [Fact]
    public async Task When_all_is_done_the_paper_says_what_comes_next()
    {
        await Scene.At(SupportStep.Evaluation);

        Shown<OwnPlanPage>().Find("#own-plan").TextContent.Should()
            .Contain("Allt i planen är gjort").And.Contain("Nu bestämmer vi en dag och pratar om hur det gick.").And.NotContain("Vi har inte skrivit");
        await Scene.Do((commands, seen) => commands.WatchFor(seen, "Hur gick det?", Scene.Today.AddDays(7), isMeeting: true));

        Shown<OwnPlanPage>().Find("#own-plan").TextContent.Should().Contain("Vi ses torsdag 26 november och pratar om hur det gick.");
    }

    [Fact]
    public void The_hours_on_the_telephone_stand_under_the_number()
    {
        Services.AddSingleton(new WorkRules { PhoneHours = "Vardagar kl. 9–16" });
        using (var db = Scene.Database.Open())
        {
            db.Entry(db.Members.Single(member => member.Id == Scene.Sara.Id)).Property(member => member.Phone).CurrentValue = "0701-11 11 11";
            db.SaveChanges();
        }

        Shown<OwnPlanPage>().Find(".meet").TextContent.Should().Contain("0701-11 11 11").And.Contain("Vardagar kl. 9–16");
    }

    [Fact]
    public async Task What_the_person_is_to_have_reached_stands_on_the_paper_in_their_own_words()
    {
        await Scene.At(SupportStep.ActionPlanning);
        await Scene.Do((commands, seen) => commands.WriteGoal(seen, new(1), "Jag har ett hem."));

        var page = Shown<OwnPlanPage>();

        page.FindAll("h2").Select(heading => heading.TextContent.Trim()).Should().Equal("Det här vill jag nå");
        page.Find("blockquote").TextContent.Trim().Should().Be("Jag har ett hem.");
        page.Find("#own-plan").TextContent.Should().NotContain("Vi har inte skrivit någon plan än.").And.NotContain("Egen lägenhet", "the measure is how, not what");
    }

    [Fact]
    public void Before_there_is_a_plan_the_paper_says_so()
    {
        var page = Shown<OwnPlanPage>();

        page.Find("#own-plan").TextContent.Should().Contain("Vi har inte skrivit någon plan än.");
    }
}
