using BroByggare.Web.Accounts;

namespace BroByggare.Tests.Web.Accounts;

public sealed class ReturnUrlTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/stod/1047?del=historik")]
    public void A_place_in_the_system_is_gone_on_to(string address) =>
        ReturnUrl.Safe(address).Should().Be(address);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("//example.se")]
    [InlineData("/\\example.se")]
    [InlineData("https://example.se")]
    [InlineData("stod")]
    [InlineData("/stod\r\nSet-Cookie: a=b")]
    public void Anything_else_leads_to_the_start(string? address) =>
        ReturnUrl.Safe(address).Should().Be("/");
}
