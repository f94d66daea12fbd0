using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Protection;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.OwnPlan;
using BroByggare.Web.Features.Supports.Protection;
using Bunit;

namespace BroByggare.Tests.Web.Features.Supports.Protection;

public sealed class HiddenSupportTests : SupportScreen
{
    [Fact]
    public async Task A_protected_person_is_marked_and_their_plan_is_refused_on_the_button()
    {
        await Protect(ProtectionKind.ProtectedRegistration);

        var page = Shown<SupportPage>();

        page.Find("h1").TextContent.Should().Contain("Skyddad folkbokföring");
        WhyNot(page, Button(page, SupportPageTexts.OwnPlan)).Should().Be(AccessRefusals.NotOnPaper.Wording.Swedish);
        page.Find(".only-print").TextContent.Should().Be(AccessPageTexts.NotPrinted.Swedish);
        page.Find(".no-print h1").TextContent.Should().Contain("Mira", "the whole of it stays off paper");
    }

    [Fact]
    public async Task The_sheet_says_why_it_is_not_there()
    {
        await Protect(ProtectionKind.ConfidentialityMark);

        var page = Shown<OwnPlanPage>();

        page.Markup.Should().Contain(AccessRefusals.NotOnPaper.Wording.Swedish).And.NotContain("Mira");
    }

    [Fact]
    public async Task Whoever_came_in_an_emergency_is_told_until_when_and_what_is_not_theirs()
    {
        await Scene.Database.Get<EmergencyCommands>().Open(Fresh.By(Scene.Daniel), Scene.Id, "Hon ringde och måste ha numret.");
        SignIn(Scene.Daniel);

        var page = Shown<SupportPage>();

        page.Find(".notice.strong").TextContent.Should().Contain("20 november, kl. 14.32");
        var menu = Menu(page);
        foreach (var refused in new[] { AccessPageTexts.Title, SupportPageTexts.ChangeResponsible })
            menu.Single(choice => choice.TextContent.Trim().StartsWith(refused.Swedish, StringComparison.Ordinal)).TextContent.Should().EndWith(AccessRefusals.OnlyInHand.Wording.Swedish);
    }

    private async Task Protect(ProtectionKind kind) => await Scene.Database.Get<AccessCommands>()
        .Protect((await Scene.Seen()).Seen, kind, [Scene.Sara.Id], false);
}
