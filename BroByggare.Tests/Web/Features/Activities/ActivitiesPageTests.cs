using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Activities;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Activities;

public sealed class ActivitiesPageTests : PageTest
{
    private readonly Actor _sara;

    public ActivitiesPageTests()
    {
        Has<ActivityQueries>();
        Has<ActivityCommands>();
        _sara = SignIn(Role.Bridgebuilder);
    }

    [Fact]
    public void The_list_says_how_many_came_and_what_still_waits_for_a_number()
    {
        Has("Bemötande", new(2026, 3, 2), counted: 47);
        Has("Romsk historia", new(2026, 11, 1));

        var page = Open(Role.Manager);

        var rows = page.FindAll("tbody tr").Select(row => row.TextContent).ToList();
        rows.Should().HaveCount(2);
        rows[0].Should().ContainAll("2026-11-01", "Romsk historia", "Föreläsning, Stadshuset", "Väntar på antal");
        rows[1].Should().ContainAll("2026-03-02", "Bemötande", "Genomförd", "47");
        page.Find(".figure-tile").TextContent.Should().ContainAll("Räknade", "47");
    }

    [Theory]
    [InlineData(Role.Bridgebuilder, true)]
    [InlineData(Role.Manager, false)]
    public void Only_who_may_write_is_offered_to_plan(Role role, bool isOffered)
    {
        var page = Open(role);

        Buttons(page).Any(button => button.TextContent.Trim() == "Ny aktivitet").Should().Be(isOffered);
        page.Find(".empty").TextContent.Should().Contain("Inga aktiviteter 2026");
    }

    [Fact]
    public void An_activity_stands_in_the_list_when_it_is_planned()
    {
        var page = Open(Role.Bridgebuilder);
        Button(page, "Ny aktivitet").Click();

        Field(page, "Studiecirkel").Change("on");
        Field(page, "Vad den heter").Change("Läxhjälp");
        Field(page, "Dag").Change("2026-12-01");
        Field(page, "Anmälda hittills").Change("12");
        page.Find("form").Submit();

        page.WaitForAssertion(() =>
            page.Find("tbody tr").TextContent.Should().ContainAll("2026-12-01", "Läxhjälp", "Studiecirkel", "Planerad", "12"));
    }

    [Fact]
    public void An_activity_without_a_name_and_a_day_is_not_planned_and_the_fields_say_why()
    {
        var page = Open(Role.Bridgebuilder);
        Button(page, "Ny aktivitet").Click();

        Field(page, "Anmälda hittills").Change("tolv");
        page.Find("form").Submit();

        page.WaitForAssertion(() => page.FindAll("[aria-invalid=true]").Should().HaveCount(3));
        page.Find("form").TextContent.Should().ContainAll("Skriv vad aktiviteten heter.", "Välj vilken dag.", "Skriv ett heltal");
        using var db = Database.Open();
        db.Activities.Should().BeEmpty();
    }

    [Fact]
    public void A_number_that_cannot_be_understood_is_not_left_out_in_silence()
    {
        var page = Open(Role.Bridgebuilder);
        Button(page, "Ny aktivitet").Click();

        Field(page, "Vad den heter").Change("Läxhjälp");
        Field(page, "Dag").Change("2026-12-01");
        Field(page, "Anmälda hittills").Change("tolv");
        page.Find("form").Submit();

        page.WaitForAssertion(() => Field(page, "Anmälda hittills").GetAttribute("aria-invalid").Should().Be("true"));
        using var db = Database.Open();
        db.Activities.Should().BeEmpty();
    }

    [Fact]
    public void What_the_list_shows_stands_in_the_address()
    {
        Has("Bemötande", new(2018, 3, 2), counted: 47);
        var address = Services.GetRequiredService<NavigationManager>();
        address.NavigateTo("/aktiviteter?ar=2018&slag=Lecture");
        var page = Open(Role.Manager);
        page.Find("tbody").TextContent.Should().Contain("Bemötande");

        Field(page, "Målgrupp").Change("3");

        address.Uri.Should().EndWith("/aktiviteter?ar=2018&slag=Lecture&malgrupp=School");
    }

    private void Has(string title, DateOnly on, int? counted = null)
    {
        var activity = Activity.Plan(new(ActivityKind.Lecture, title, on, "Stadshuset", Audience.Staff, []), null, _sara.Id);
        if (counted is not null)
            activity.Hold(new(null, null, counted), Database.Clock.Today());
        Database.Has(activity);
    }

    private IRenderedComponent<IComponent> Open(Role role)
    {
        SignIn(role);
        var page = Draw<ActivitiesPage>();
        page.WaitForElement("section");
        return page;
    }
}
