using BroByggare.Web.Components;

namespace BroByggare.Tests.Web.Components;

public sealed class PhoneLinkTests
{
    [Theory]
    [InlineData("070-123 45 67", "0701234567")]
    [InlineData("+46 (0)70-123 45 67", "+46701234567")]
    [InlineData("(+46) 70 123 45 67", "+46701234567")]
    [InlineData("+46 70 123 45 67", "+46701234567")]
    [InlineData("070-123 45 67, mamma 031-12 34 56", "0701234567")]
    [InlineData("070 123 45 67 / 073 765 43 21", "0701234567")]
    [InlineData("070-1234567/073-7654321", "0701234567")]
    [InlineData("033-35 70 00 ankn. 12", "033357000")]
    [InlineData("Ring efter 15: 070-123 45 67", "0701234567")]
    [InlineData("031/12 34 56", "031123456")]
    [InlineData("0771-114 114 knappval 2", "0771114114")]
    [InlineData("1177", "1177")]
    [InlineData("114 14", "11414")]
    [InlineData("070–123 45 67", "0701234567")]
    public void A_link_dials_the_first_number_that_stands_there(string typed, string number)
    {
        PhoneLink.Call(typed).Should().Be("tel:" + number);
        PhoneLink.TextMessage(typed).Should().Be("sms:" + number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fråga mamma")]
    [InlineData("efter 15")]
    [InlineData("070 123 45 67 073 765 43 21")]
    public void Where_it_cannot_be_told_there_is_no_link(string typed) => PhoneLink.Call(typed).Should().BeNull();
}
