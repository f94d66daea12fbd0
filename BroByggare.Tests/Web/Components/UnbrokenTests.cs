using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;

namespace BroByggare.Tests.Web.Components;

public sealed class UnbrokenTests : DrawnTest
{
    [Fact]
    public void A_day_and_an_hour_each_stand_in_one_line_and_the_words_are_as_they_were()
    {
        using var swedish = InLanguage.Swedish();
        Text words = new("Karin <Wall>, {0:yyyy-MM-dd} kl. {0:H.mm}.", "Karin <Wall>, {0:yyyy-MM-dd} {0:HH:mm}.");

        var drawn = Render(words.With(new DateTime(2026, 11, 29, 9, 5, 0)).Whole());

        drawn.FindAll(".nowrap").Select(kept => kept.TextContent).Should().Equal("2026-11-29", "kl. 9.05");
        drawn.Nodes.Aggregate("", (all, node) => all + node.TextContent).Should().Be("Karin <Wall>, 2026-11-29 kl. 9.05.");
    }
}
