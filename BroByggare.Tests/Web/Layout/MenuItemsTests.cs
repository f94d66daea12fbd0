using BroByggare.Core.Kernel;
using BroByggare.Web.Layout;

namespace BroByggare.Tests.Web.Layout;

public sealed class MenuItemsTests
{
    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Administrator)]
    public void Who_sees_no_person_has_no_way_to_the_supports(Role role) =>
        MenuItems.For(role).Select(item => item.Address).Should().NotContain(["/", "/stod", "/anteckna"]);

    [Theory]
    [InlineData(Role.Bridgebuilder, "/")]
    [InlineData(Role.Coordinator, "/laget")]
    [InlineData(Role.Manager, "/laget")]
    [InlineData(Role.Administrator, "/team")]
    public void A_day_begins_at_the_page_of_the_role(Role role, string address) =>
        MenuItems.Home(role).Should().Be(address);

    [Fact]
    public void One_stands_on_a_page_and_on_those_below_it()
    {
        var supports = MenuItems.For(Role.Bridgebuilder).Single(item => item.Address == "/stod");
        var myDay = MenuItems.For(Role.Bridgebuilder).Single(item => item.Address == "/");

        supports.Holds("/stod/1047").Should().BeTrue();
        supports.Holds("/stodlista").Should().BeFalse();
        myDay.Holds("/stod").Should().BeFalse();
    }
}
