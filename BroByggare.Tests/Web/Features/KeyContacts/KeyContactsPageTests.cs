using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.KeyContacts;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.KeyContacts;

public sealed class KeyContactsPageTests : PageTest
{
    public KeyContactsPageTests()
    {
        Has<KeyContactQueries>();
        Has<KeyContactCommands>();
    }

    [Fact]
    public void A_contact_is_one_tap_from_a_call_or_a_mail()
    {
        Database.Has(KeyContact.Add(new("Polisen", "Vakthavande", "031-390 06 40, knappval 2", "vakten@example.se", "Alla dagar", [new("health")])));

        var page = Open(Role.Bridgebuilder);

        var row = page.Find("tbody tr");
        row.QuerySelector("th a")!.GetAttribute("href").Should().Be("/kontakter/1");
        row.TextContent.Should().ContainAll("Polisen", "Hälsa", "Vakthavande", "Alla dagar", "Inga än");
        row.QuerySelector("a[href^='tel:']")!.GetAttribute("href").Should().Be("tel:0313900640");
        row.QuerySelector("a[href^='mailto:']")!.TextContent.Should().Be("Mejla Polisen");
    }

    [Theory]
    [InlineData(Role.Bridgebuilder, true)]
    [InlineData(Role.Coordinator, true)]
    [InlineData(Role.Manager, false)]
    [InlineData(Role.Administrator, false)]
    public void Only_who_may_write_is_offered_to_add(Role role, bool isOffered)
    {
        Has("Polisen");

        var page = Open(role);

        page.Find("tbody").TextContent.Should().Contain("Polisen");
        Buttons(page).Any(button => button.TextContent.Trim() == "Ny kontakt").Should().Be(isOffered);
    }

    [Fact]
    public void A_new_contact_stands_in_the_list_when_it_is_saved()
    {
        var page = Open(Role.Bridgebuilder);
        page.Markup.Should().Contain("Registret är tomt");
        Button(page, "Ny kontakt").Click();

        Field(page, "Namn").Change("Vårdcentralen");
        Field(page, "Telefon").Change("031-390 06 41");
        Field(page, "Hälsa, social omsorg och trygghet").Change(true);
        page.Find("form").Submit();

        page.WaitForAssertion(() => page.Find("tbody tr").TextContent.Should().ContainAll("Vårdcentralen", "Hälsa", "031-390 06 41"));
        page.FindAll("form").Should().BeEmpty("the dialog is closed");
    }

    [Fact]
    public void A_contact_without_a_name_is_not_saved_and_the_field_says_why()
    {
        var page = Open(Role.Bridgebuilder);
        Button(page, "Ny kontakt").Click();

        page.Find("form").Submit();

        page.WaitForAssertion(() => Field(page, "Namn").GetAttribute("aria-invalid").Should().Be("true"));
        page.Find("form").TextContent.Should().Contain(KeyContactRefusals.OrganisationMissing.Wording.Swedish);
        using var db = Database.Open();
        db.KeyContacts.Should().BeEmpty();
    }

    [Fact]
    public void A_name_that_is_taken_is_told_in_the_form_and_what_was_typed_stays()
    {
        Has("Polisen");
        var page = Open(Role.Bridgebuilder);
        Button(page, "Ny kontakt").Click();

        Field(page, "Namn").Change("polisen");
        page.Find("form").Submit();

        page.WaitForAssertion(() => page.Find(".mud-dialog [role=alert]").TextContent.Should().Contain(KeyContactRefusals.NameTaken.Wording.Swedish));
        Field(page, "Namn").GetAttribute("value").Should().Be("polisen");
    }

    [Fact]
    public void What_the_list_shows_stands_in_the_address()
    {
        Has("Polisen", "Samhall");
        var address = Services.GetRequiredService<NavigationManager>();
        address.NavigateTo("/kontakter?sida=1");
        var page = Open(Role.Manager);

        Field(page, "Sök kontakt").Change(" sam ");

        address.Uri.Should().EndWith("/kontakter?sok=sam");
    }

    [Fact]
    public void An_address_with_a_search_shows_only_what_was_found()
    {
        Has("Polisen", "Samhall");
        Services.GetRequiredService<NavigationManager>().NavigateTo("/kontakter?sok=sam");

        var page = Open(Role.Manager);

        page.FindAll("tbody tr").Should().ContainSingle().Which.TextContent.Should().Contain("Samhall");
    }

    [Fact]
    public void A_search_that_finds_nothing_says_what_to_do()
    {
        Has("Polisen");
        Services.GetRequiredService<NavigationManager>().NavigateTo("/kontakter?sok=xyz&omrade=work&sida=nonsens");

        var page = Open(Role.Manager);

        page.Find(".empty").TextContent.Should().Contain("Ingen kontakt passar");
        page.Find(".empty a").GetAttribute("href").Should().Be("/kontakter");
    }

    private void Has(params string[] organisations) =>
        Database.Has([.. organisations.Select(organisation => KeyContact.Add(new(organisation, "", "", "", "", [])))]);

    private IRenderedComponent<IComponent> Open(Role role)
    {
        SignIn(role);
        var page = Draw<KeyContactsPage>();
        page.WaitForElement("section");
        return page;
    }
}
