using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Components;

public sealed class PagerTests : DrawnTest
{
    [Fact]
    public void A_page_link_carries_on_an_order_that_was_chosen_after_it_was_drawn()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/stod");
        var drawn = Render<Pager>(given => given.Add(pager => pager.Page, 1).Add(pager => pager.PageSize, 50).Add(pager => pager.Total, 120));

        navigation.NavigateTo("/stod?ordning=-nummer");

        drawn.WaitForAssertion(() => drawn.Find("a[rel=next]").GetAttribute("href").Should().EndWith("/stod?ordning=-nummer&sida=2"));
    }

    [Fact]
    public void The_last_page_says_which_rows_are_left()
    {
        var drawn = Render<Pager>(given => given.Add(pager => pager.Page, 3).Add(pager => pager.PageSize, 50).Add(pager => pager.Total, 120));

        drawn.Find("p").TextContent.Should().StartWith("101–120");
        drawn.FindAll("a[rel=next]").Should().BeEmpty();
    }

    [Fact]
    public void A_new_order_begins_at_the_first_page_and_the_same_again_turns_it()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/stod?ordning=nummer&sida=3");
        var drawn = Render<SortHeader>(given => given
            .Add(header => header.Key, "nummer").Add(header => header.Label, "Nummer").Add(header => header.Current, "nummer"));

        drawn.Find("th").GetAttribute("aria-sort").Should().Be("ascending");
        drawn.Find("a").GetAttribute("href").Should().EndWith("/stod?ordning=-nummer");
    }
}
