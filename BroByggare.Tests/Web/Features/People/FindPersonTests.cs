using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.People;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.People;

public sealed class FindPersonTests : PageTest
{
    [Fact]
    public async Task Choosing_a_hit_opens_the_support_and_closed_ones_say_so()
    {
        Has<PersonQueries>();
        var sara = SignIn(Role.Bridgebuilder);
        var open = await Database.Opened(sara);
        await Database.Closed(sara, await Database.Opened(sara, "Mirja"));
        var box = Draw<FindPerson>();

        await box.Find("input").InputAsync("mir");

        box.FindAll("[role=option]").Select(hit => hit.TextContent.Trim()).Should().HaveCount(2);
        box.FindAll("[role=option]")[1].TextContent.Should().Contain("avslutat 2026-11-19");
        box.FindAll("[role=option] .name").Select(name => name.TextContent).Should().Equal(["Mira, ", "Mirja, "], "names can be hidden here too");
        await box.Find("input").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" });
        Services.GetRequiredService<NavigationManager>().Uri.Should().EndWith($"/stod/{open}");
    }
}
