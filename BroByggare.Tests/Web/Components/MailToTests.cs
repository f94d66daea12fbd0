using BroByggare.Web.Components;

namespace BroByggare.Tests.Web.Components;

public sealed class MailToTests
{
    [Theory]
    [InlineData("anna.oberg@example.se", "mailto:anna.oberg@example.se")]
    [InlineData("a@example.se?bcc=b@example.com", "mailto:a@example.se%3Fbcc%3Db@example.com")]
    [InlineData("a@example.se\"&body=x", "mailto:a@example.se%22%26body%3Dx")]
    public void Nothing_that_is_typed_into_an_address_is_more_than_an_address(string typed, string link) =>
        MailTo.Of(typed).Should().Be(link);
}
