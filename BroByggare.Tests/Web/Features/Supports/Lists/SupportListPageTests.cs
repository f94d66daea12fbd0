using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Supports.Lists;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Supports.Lists;

public sealed class SupportListPageTests : PageTest
{
    private readonly Actor _sara;

    public SupportListPageTests()
    {
        Has<SupportListQueries>();
        Has<PersonQueries>();
        Has<OpeningCommands>();
        Has<OpeningQuestionCommands>();
        Has<WorkRules>();
        _sara = SignIn(Role.Bridgebuilder, "Sara Lind");
    }

    [Fact]
    public void One_without_supports_is_told_what_to_do()
    {
        var page = Open();

        page.Find("h1").TextContent.Should().Be("Mina stöd");
        page.Find(".empty").TextContent.Should().Contain("Inga stöd än");
        page.FindAll("table").Should().BeEmpty();
    }

    [Fact]
    public async Task Each_row_leads_to_its_support_by_number_and_shows_its_step_and_state()
    {
        var id = await Database.Opened(_sara);
        await Database.Watched(_sara, id, Database.Clock.Today());

        var page = Open();

        var row = page.Find("tbody tr");
        row.QuerySelector("a")!.GetAttribute("href").Should().Be($"/stod/{id}");
        row.TextContent.Should().Contain("1. Problem").And.Contain("2026-11-19").And.Contain("I dag");
        page.Find(".page-head p").TextContent.Should().Be("1 pågående, varav 0 vilande.");
    }

    [Fact]
    public async Task Who_is_protected_and_whose_use_is_restricted_is_told_by_a_badge_in_the_row()
    {
        var id = await Database.Opened(_sara);
        await using (var db = Database.Open())
        {
            var support = await db.Supports.SingleAsync(IndividualSupport.Is(id));
            var signed = new Signature(_sara.Id, Database.Clock.GetUtcNow().UtcDateTime);
            support.Protect(ProtectionKind.ConfidentialityMark, [_sara.Id], _ => false, signed);
            support.Restrict(RestrictionGround.AccuracyContested, "Hon säger att det är fel.", signed);
            await db.SaveChangesAsync();
        }

        var page = Open();

        page.FindAll("tbody .badge").Select(badge => badge.TextContent.Trim()).Should().Equal("Skyddad", "Begränsad");
    }

    [Fact]
    public async Task Those_that_are_chosen_are_handed_over_on_a_page_of_their_own()
    {
        var vera = await Database.Opened(_sara, "Vera");
        var lena = await Database.Opened(_sara, "Lena");
        var page = Open();
        page.FindAll(".chosen-bar").Should().BeEmpty();

        page.Find("thead .pick input").Change(true);

        page.Find(".chosen-bar strong").TextContent.Should().Be("2 stöd valda");
        page.Find(".chosen-bar a").GetAttribute("href").Should().Be($"/lamna-over?stod={vera},{lena}&fran={_sara.Id.Value}");
    }

    [Fact]
    public async Task What_is_chosen_stays_so_in_another_order_and_not_in_another_choice_of_supports()
    {
        await Database.Opened(_sara, "Lena");
        await Database.Opened(_sara, "Vera");
        SignIn(Role.Coordinator);
        var page = Open();
        page.Find("tbody .pick input").Change(true);
        var chosen = page.Find("tbody tr:has(.pick :checked) .open").TextContent;

        GoTo("ordning=nummer");

        page.WaitForAssertion(() => page.Find("tbody tr .open").TextContent.Should().NotBe(chosen));
        page.Find(".chosen-bar strong").TextContent.Should().Be("1 stöd valt");
        page.Find("tbody tr:has(.pick :checked) .open").TextContent.Should().Be(chosen);
        GoTo("vilande=nej");
        page.WaitForAssertion(() => page.FindAll(".chosen-bar").Should().BeEmpty());
    }

    [Fact]
    public async Task The_address_says_how_many_rows_and_whether_only_the_late_are_shown()
    {
        await Database.Opened(_sara);

        var page = Open("forsenade=ja&rader=25");

        page.Find(".empty").TextContent.Should().Contain("Inga stöd passar urvalet");
        Field(page, "Bara försenade").HasAttribute("checked").Should().BeTrue();
        Field(page, "Rader per sida").GetAttribute("value").Should().Be("0", "25 is the first choice");
    }

    [Fact]
    public async Task What_the_address_says_is_what_is_shown()
    {
        var parked = await Database.Opened(_sara, "Lena");
        await Database.Parked(_sara, parked, Database.Clock.Today().AddDays(5));
        var closed = await Database.Opened(_sara, "Vera");
        await Database.Closed(_sara, closed);
        await Database.Opened(_sara, "Elin");

        var page = Open("vilande=nej&avslutade=ja&ordning=nummer");

        page.FindAll("tbody th").Select(cell => cell.TextContent.Trim().Split(' ')[^1]).Should().Equal("Elin", "Vera");
        page.FindAll("th[aria-sort]").Single().TextContent.Should().Be("Stöd");
    }

    [Fact]
    public async Task Choices_that_match_nothing_say_so_and_lead_back_to_all()
    {
        await Database.Opened(_sara);

        var page = Open("steg=5");

        page.Find(".empty").TextContent.Should().Contain("Inga stöd passar urvalet");
        page.Find(".empty a").GetAttribute("href").Should().Be("/stod");
    }

    [Fact]
    public async Task A_choice_goes_into_the_address_and_begins_at_the_first_page()
    {
        await Database.Opened(_sara);
        var page = Open("sida=1&steg=1");

        await page.Find("input[type=checkbox]").ChangeAsync(false);

        new Uri(Services.GetRequiredService<NavigationManager>().Uri).Query.Should().Be("?steg=1&vilande=nej");
    }

    [Fact]
    public void No_choice_and_no_column_is_by_area_authority_or_outcome()
    {
        var page = Open("avslutade=ja");

        page.FindAll("label").Select(label => label.TextContent.Trim()).Should().BeSubsetOf(
            ["Senaste kontakt", "Rader per sida", "Visa vilande", "Visa avslutade", "Bara försenade"]);
    }

    [Fact]
    public async Task A_manager_is_shown_that_there_is_no_such_page()
    {
        await Database.Opened(_sara);
        SignIn(Role.Manager);

        var page = Open();

        page.FindAll("tbody tr").Should().BeEmpty();
        page.FindAll("button").Should().NotContain(button => button.TextContent.Contains("Öppna", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Opening_is_refused_on_its_button_until_a_near_name_is_explained()
    {
        var mira = await Database.Opened(_sara);
        var page = Open();
        await Button(page, "Öppna nytt stöd").ClickAsync(new());

        await Field(page, "Vad vill personen bli kallad?").InputAsync("Mirah");

        page.WaitForAssertion(() => page.Find(".notice").TextContent.Should().Contain($"{mira}, pågår hos Sara Lind"));
        page.Find(".mud-dialog .refusable button[aria-disabled]").GetAttribute("aria-describedby").Should().NotBeNull();
        page.Find(".mud-dialog .foot .why").TextContent.Should().Be("Skriv hur du vet att det är en annan person.");

        await Field(page, "Nej, det är en annan person.").InputAsync("Mirah är Miras moster.");
        await page.Find(".mud-dialog form").SubmitAsync();

        (await Database.Get<PersonQueries>().Find(_sara, "Mirah")).Should().ContainSingle(hit => !hit.IsNear);
        Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith($"/stod/{mira.Value + 1}");
    }

    [Fact]
    public async Task Typing_a_personal_number_is_stopped_where_it_is_typed()
    {
        var page = Open();
        await Button(page, "Öppna nytt stöd").ClickAsync(new());

        await Field(page, "Vad vill personen bli kallad?").InputAsync("19850101-1234");

        page.Find(".mud-dialog .error").TextContent.Should().Contain("personnummer");
    }

    [Fact]
    public async Task A_closed_support_of_the_same_person_can_be_gone_to_or_a_new_one_opened()
    {
        var old = await Database.Opened(_sara, "Mirja");
        await Database.Closed(_sara, old);
        var page = Open();
        await Button(page, "Öppna nytt stöd").ClickAsync(new());
        await Field(page, "Vad vill personen bli kallad?").InputAsync("Mira");

        page.WaitForAssertion(() => page.Find(".notice").TextContent.Should().Contain("avslutat 2026-11-19"));
        page.Find($".notice a[href='/stod/{old}']").TextContent.Should().Contain($"Ja, gå till {old}");
        await page.Find(".notice .refusable button").ClickAsync(new());

        Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith($"/stod/{old.Value + 1}");
        (await Database.Get<PersonQueries>().Find(_sara, "Mirja")).Select(hit => hit.Support).Should().Equal(new(old.Value + 1), old);
    }

    [Fact]
    public async Task A_coordinator_chooses_a_bridge_builder_and_sees_whose_each_support_is()
    {
        await Database.Opened(_sara);
        SignIn(Role.Coordinator, "Helena Sund");

        var page = Open();

        page.Find("h1").TextContent.Should().Be("Teamets stöd");
        page.Find("td[data-label=Brobyggare]").TextContent.Should().Be("Sara Lind");
        await Button(page, "Öppna nytt stöd").ClickAsync(new());
        await Field(page, "Vad vill personen bli kallad?").InputAsync("Soraya");
        page.Find(".mud-dialog .foot .why").TextContent.Should().Be("Välj vilken brobyggare som ska ansvara.");
    }

    private IRenderedComponent<IComponent> Open(string query = "")
    {
        GoTo(query);
        var page = Draw<SupportListPage>();
        page.WaitForState(() => page.FindAll("h1").Count > 0);
        return page;
    }

    private void GoTo(string query) => Services.GetRequiredService<NavigationManager>().NavigateTo("/stod" + (query.Length > 0 ? "?" + query : ""));
}
