using BroByggare.Web.Authentication;

namespace BroByggare.Tests.Web.Authentication;

public sealed class ReturnUrlTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/stod/1047?del=historik")]
    public void A_place_in_the_system_is_gone_on_to(string address) =>
        ReturnUrl.Safe(address).Should().Be(address);

    [Theory]
    [InlineData("/kontakter?sok=å", "/kontakter?sok=%C3%A5")]
    [InlineData("/kontakter?sok=två ord", "/kontakter?sok=tv%C3%A5%20ord")]
    [InlineData("/kontakter?sok=%C3%A5", "/kontakter?sok=%C3%A5")]
    [InlineData("/kontakter?sok=\U0001F600", "/kontakter?sok=%F0%9F%98%80")]
    public void Letters_that_no_header_can_carry_are_written_as_the_web_writes_them(string address, string written) =>
        ReturnUrl.Safe(address).Should().Be(written);

    [Fact]
    public void Half_a_letter_is_written_as_one_that_nobody_can_read() =>
        ReturnUrl.Safe("/kontakter?sok=\uD83D").Should().Be("/kontakter?sok=%EF%BF%BD");

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
