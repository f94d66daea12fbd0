using BroByggare.Web.Authentication;

namespace BroByggare.Tests.Web.Authentication;

public sealed class StepUpTests
{
    [Theory]
    [InlineData("/arets-siffror/fil?ar=2018&format=xlsx")]
    [InlineData("/stod/1047/registerutdrag/fil")]
    public void The_file_that_somebody_proved_who_they_are_for_is_offered_when_they_come_back(string address) =>
        StepUp.File(address).Should().Be(address);

    [Theory]
    [InlineData(null)]
    [InlineData("/stod/1047")]
    [InlineData("/logga-ut?till=/fil")]
    [InlineData("//example.se/fil")]
    [InlineData("https://example.se/fil")]
    [InlineData("javascript:alert(1)/fil")]
    public void Another_address_dressed_up_as_a_file_is_not(string? address) =>
        StepUp.File(address).Should().BeNull();
}
