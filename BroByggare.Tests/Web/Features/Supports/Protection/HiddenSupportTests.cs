using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.OwnPlan;
using BroByggare.Web.Features.Supports.Protection;
using Bunit;
using Microsoft.EntityFrameworkCore;

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
        await Scene.Database.Get<EmergencyCommands>().OpenInEmergency(FormKey.By(Scene.Daniel), Scene.Id, "Hon ringde och måste ha numret.");
        SignIn(Scene.Daniel);

        var page = Shown<SupportPage>();

        page.Find(".notice.strong").TextContent.Should().Contain("20 november, kl. 14.32");
        var menu = Menu(page);
        foreach (var refused in new[] { AccessPageTexts.Title, SupportPageTexts.ChangeResponsible })
            menu.Single(choice => choice.TextContent.Trim().StartsWith(refused.Swedish, StringComparison.Ordinal)).TextContent.Should().EndWith(AccessRefusals.OnlyInHand.Wording.Swedish);
    }

    [Fact]
    public async Task What_nobody_else_finds_is_taken_into_hand_with_one_press()
    {
        await Protect(ProtectionKind.ConfidentialityMark);
        await using (var db = Scene.Database.Open())
        {
            (await db.Members.FirstAsync(member => member.Id == Scene.Sara.Id)).SwitchOff();
            await db.SaveChangesAsync();
        }

        await Scene.Database.Get<EmergencyCommands>().OpenInEmergency(FormKey.By(Scene.Helena), Scene.Id, "Sara har slutat, och ingen annan hittar personen.");
        SignIn(Scene.Helena);
        var page = Shown<SupportPage>();

        Button(page, AccessPageTexts.TakeIntoHand).Click();

        page.WaitForAssertion(() => page.Markup.Should().NotContain(AccessPageTexts.EmergencyYours.Swedish));
        (await Scene.Seen(Scene.Helena)).WhyNotDecide.Should().BeNull();
    }

    private async Task Protect(ProtectionKind kind) => await Scene.Database.Get<AccessCommands>()
        .Protect((await Scene.Seen()).Seen, kind, [Scene.Sara.Id], false);
}
