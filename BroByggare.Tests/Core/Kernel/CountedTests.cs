using BroByggare.Web.Features.Accounts;
using BroByggare.Web.Features.Supports.Lists;

namespace BroByggare.Tests.Core.Kernel;

public sealed class CountedTests
{
    [Fact]
    public void One_is_called_otherwise_than_none_and_several()
    {
        (TeamPageTexts.Lead.Of(1).Swedish, TeamPageTexts.Lead.Of(0).Swedish, TeamPageTexts.Lead.Of(1).English).Should().Be(
            ("1 konto. Den som slutar stängs av men tas aldrig bort.", "0 konton. Den som slutar stängs av men tas aldrig bort.", "1 account. One who leaves is switched off, never removed."));
        SupportListTexts.HandedOver.Of(3, "Jonas Berg").Swedish.Should().Be("3 stöd är lämnade till Jonas Berg.");
        SupportListTexts.HandedOver.Of(1, "Jonas Berg").English.Should().Be("1 support is handed over to Jonas Berg.");
    }
}
