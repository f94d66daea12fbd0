using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.KeyContacts;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Features.KeyContacts;

public sealed class KeyContactPageTests : PageTest
{
    private readonly KeyContact _police = KeyContact.Add(new("Polisen", "Vakthavande\nReceptionen", "", "", "", [new("health")]));

    public KeyContactPageTests()
    {
        Has<KeyContactQueries>();
        Has<KeyContactCommands>();
        Database.Has(_police);
    }

    [Fact]
    public void A_contact_is_archived_and_brought_back()
    {
        var page = Open(Role.Bridgebuilder);

        Button(page, "Arkivera").Click();
        page.WaitForAssertion(() => page.Markup.Should().Contain("Arkiverad den 19 november 2026."));
        Button(page, "Ta tillbaka ur arkivet").Click();

        page.WaitForAssertion(() => page.Markup.Should().NotContain("Arkiverad den"));
    }

    [Fact]
    public void To_archive_can_be_undone_and_the_page_shows_it()
    {
        var page = Open(Role.Bridgebuilder);
        var toast = Draw<ChangeToast>();
        Button(page, "Arkivera").Click();
        page.WaitForAssertion(() => page.Markup.Should().Contain("Arkiverad den"));

        toast.WaitForElement("button").Click();

        page.WaitForAssertion(() => page.Markup.Should().NotContain("Arkiverad den"));
    }

    [Fact]
    public void A_contact_is_corrected_in_its_form()
    {
        var page = Open(Role.Coordinator);
        Button(page, "Ändra").Click();
        Field(page, "Namn").GetAttribute("value").Should().Be("Polisen");

        Field(page, "När de svarar").Change("Vard. 9–15");
        page.Find("form").Submit();

        page.WaitForAssertion(() => page.Find("dl").TextContent.Should().Contain("Vard. 9–15"));
    }

    [Fact]
    public void Who_only_reads_the_register_sees_the_contact_without_buttons_that_change_it()
    {
        var page = Open(Role.Manager);

        page.Find("h1").TextContent.Should().Be("Polisen");
        Buttons(page).Should().NotContain(button => button.TextContent.Contains("Arkivera") || button.TextContent.Contains("Ändra"));
    }

    [Fact]
    public void How_referrals_have_gone_is_told_in_numbers_and_without_names()
    {
        var sara = SignIn(Role.Bridgebuilder);
        Refer(sara, "Elin");
        Refer(sara, "Mario");

        var page = Open(Role.Manager);

        page.Find(".chart").TextContent.Should().ContainAll("2 i allt: hänvisade 2, lotsade 0", "Färre än 5 svarade 2026", "Planerad");
        page.Find(".chart svg[role=img]").GetAttribute("aria-label").Should().Contain("Planerad 2");
        page.Markup.Should().NotContainAny("Elin", "Mario");
    }

    [Fact]
    public void A_contact_without_referrals_says_so()
    {
        Open(Role.Manager).Find(".empty").TextContent.Should().Contain("Inga hänvisningar 2026");
    }

    private IRenderedComponent<IComponent> Open(Role role)
    {
        SignIn(role);
        var page = Draw<KeyContactPage>((nameof(KeyContactPage.Id), _police.Id.Value));
        page.WaitForElement("h1");
        return page;
    }

    private void Refer(Actor by, string name)
    {
        var signed = new Signature(by.Id, Database.Clock.Now());
        var person = Person.Register(name, null, ContactWays.None, signed.On);
        Database.Has(person);
        var support = IndividualSupport.Start(person.Id, by.TeamId, by.Id, signed);
        support.GiveConsent(_police.Id, "Namn", "För att få hjälp", signed.On.AddDays(30), signed);
        support.Refer(ReferralKind.Refer, _police.Id, "Anmälan", signed.On.AddDays(7), signed);
        Database.Has(support);
    }
}
