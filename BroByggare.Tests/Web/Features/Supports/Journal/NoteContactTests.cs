using AngleSharp.Dom;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Striking;
using BroByggare.Core.WithoutIdentity;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports.Journal;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Supports.Journal;

public sealed class NoteContactTests : PageTest
{
    private readonly Actor _sara;

    public NoteContactTests()
    {
        Has<SupportListQueries>();
        Has<PersonQueries>();
        Has<SupportCommands>();
        Has<StrikingCommands>();
        _sara = SignIn(Role.Bridgebuilder, "Sara Lind");
    }

    [Fact]
    public async Task A_contact_is_noted_for_one_of_the_recent_and_can_be_taken_back()
    {
        var mira = await Database.Opened(_sara);
        var form = Open();

        await Chip(form, $"Mira, {mira}").ChangeAsync("on");
        await Chip(form, "Hembesök").ChangeAsync("on");
        await Chip(form, "45").ChangeAsync("on");
        await Field(form, "Nästa steg").ChangeAsync("Gå igenom intyget");
        await Field(form, "Senast").ChangeAsync("2026-11-20");
        await form.Find("form").SubmitAsync();

        var act = Services.GetRequiredService<ChangeRunner>();
        act.Done!.Swedish.Should().Be("Kontakten är sparad");
        await using (var db = Database.Open())
            db.Contacts.Select(contact => new { contact.Kind, contact.Minutes }).Should().Equal(new { Kind = ContactKind.HomeVisit, Minutes = 45 });

        await form.InvokeAsync(act.TakeBack);

        var row = (await Database.Get<SupportListQueries>().List(_sara, new(), 1)).Page.Rows.Single();
        (row.LastContactOn, row.NextDueOn).Should().Be((null, null));
    }

    [Fact]
    public async Task Nobody_is_chosen_from_the_start_and_the_button_says_so()
    {
        await Database.Opened(_sara);

        var form = Open();

        form.FindAll("input[type=radio][checked]").Should().NotContain(chip => chip.ParentElement!.TextContent.Contains("Mira", StringComparison.Ordinal));
        form.Find(".foot .why").TextContent.Should().StartWith("Välj vem kontakten gällde");
    }

    [Fact]
    public async Task The_one_who_was_pressed_is_chosen_from_the_start()
    {
        for (var i = 0; i < 6; i++)
            await Database.Contacted(_sara, await Database.Opened(_sara, $"Alva {(char)('a' + i)}ng"), Database.Clock.Today());
        var quiet = await Database.Opened(_sara, "Johan");

        var form = Open(quiet);

        Chip(form, $"Johan, {quiet}").HasAttribute("checked").Should().BeTrue();
        form.FindAll(".foot .why:not(.waits)").Should().BeEmpty();
    }

    [Fact]
    public async Task In_a_joint_support_it_is_said_with_whom_the_words_are_shared()
    {
        var id = await Database.Opened(_sara);
        await Database.MadeJoint(_sara, id, with: Database.HasMember(Role.Bridgebuilder, Team, "Jonas Berg"));

        var form = Open(id);

        form.FindAll("label").Should().Contain(label => label.TextContent.Contains("Dela med Jonas Berg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_without_identity_asks_for_area_and_no_words()
    {
        var form = Open();

        await Chip(form, "Utan identitet").ChangeAsync("on");

        form.FindAll("textarea").Should().BeEmpty();
        await form.Find("form").SubmitAsync();
        form.Find(".error").TextContent.Should().Contain("Inget område är valt");
        await Chip(form, "Bostad").ChangeAsync("on");
        await form.Find("form").SubmitAsync();
        await using var db = Database.Open();
        var help = db.HelpWithoutIdentity.Single();
        (help.Area.Value, help.Minutes, help.On).Should().Be(("housing", 15, Database.Clock.Today()));
    }

    [Fact]
    public void Where_the_board_has_not_decided_it_without_identity_is_no_choice()
    {
        var form = Open(isDecided: false);

        form.Markup.Should().NotContain("Utan identitet");
    }

    private static IElement Chip(IRenderedComponent<IComponent> form, string name) =>
        form.FindAll(".chips label").First(label => label.TextContent.Trim() == name).QuerySelector("input")!;

    private IRenderedComponent<IComponent> Open(SupportId? chosen = null, bool isDecided = true)
    {
        Services.AddSingleton(new WithoutIdentityCommands(Database.Get<BroByggare.Core.Storage.Changes>(), new() { HelpWithoutIdentity = isDecided }));
        var form = Draw<NoteContact>((nameof(NoteContact.For), chosen));
        form.WaitForState(() => form.FindAll(".chips").Count > 0);
        return form;
    }
}
