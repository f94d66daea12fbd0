using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.People;

/// <summary>What is known of a person is put right, and what stood there before is kept.</summary>
public sealed class RectificationTests : IDisposable
{
    private static readonly ContactWays Before = new("031-390 06 21", true, "", "Ring efter kl. 15.");

    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task What_stood_there_before_is_kept_with_the_day_who_and_why()
    {
        await Describe("Mirela", 1991, Before with { Phone = "031-390 06 22", When = "Ring när som helst." }, RectifiedBecause.WasWrong);

        var person = (await _scene.Seen()).Person;

        person.Former.Should().BeEquivalentTo(
        [
            new FormerFactRow(PersonFact.Name, "Mira", RectifiedBecause.WasWrong, "Sara Lind", _scene.Today),
            new FormerFactRow(PersonFact.YearOfBirth, "1990", RectifiedBecause.WasWrong, "Sara Lind", _scene.Today),
            new FormerFactRow(PersonFact.Phone, "031-390 06 21", RectifiedBecause.WasWrong, "Sara Lind", _scene.Today),
            new FormerFactRow(PersonFact.When, "Ring efter kl. 15.", RectifiedBecause.WasWrong, "Sara Lind", _scene.Today),
        ]);
        person.Name.Should().Be("Mirela");
    }

    [Fact]
    public async Task Whether_text_messages_were_safe_is_kept_with_the_number()
    {
        await Describe("Mira", 1990, Before with { TextMessages = false }, RectifiedBecause.HasChanged);

        await using var db = _scene.Database.Open();
        var former = await db.FormerFacts.SingleAsync();
        (former.Fact, former.Was.Text, former.TextMessages).Should().Be((PersonFact.Phone, "031-390 06 21", true));
    }

    [Fact]
    public async Task Saving_what_stands_there_already_leaves_no_trace()
    {
        await Describe(" Mira ", 1990, Before with { Phone = "031-390 06 21 " }, RectifiedBecause.HasChanged);
        await Describe("Mira", 1990, Before, null);

        (await _scene.Seen()).Person.FormerInAll.Should().Be(0);
    }

    [Fact]
    public async Task The_same_press_sent_twice_is_kept_once()
    {
        var seen = (await _scene.Seen()).Person.Seen;

        await People.Describe(seen, "Mirela", 1990, Before, RectifiedBecause.HasChanged);
        await People.Describe(seen, "Mirela", 1990, Before, RectifiedBecause.HasChanged);

        (await _scene.Seen()).Person.FormerInAll.Should().Be(1);
    }

    [Fact]
    public async Task What_changes_something_known_says_why_and_what_only_adds_need_not()
    {
        var silent = () => Describe("Mirela", 1990, Before, null);

        (await silent.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(PersonRefusals.BecauseMissing);
        await Describe("Mira", 1990, Before with { Mail = "mira@example.org" }, null);
        (await _scene.Seen()).Person.FormerInAll.Should().Be(0, "nothing was known before");
    }

    [Fact]
    public async Task Only_the_present_name_is_searched_for()
    {
        await Describe("Soraya", 1990, Before, RectifiedBecause.HasChanged);

        (await _scene.Database.Get<PersonQueries>().Find(_scene.Sara, "Mira")).Should().BeEmpty();
        (await _scene.Database.Get<PersonQueries>().Find(_scene.Sara, "Soraya")).Should().ContainSingle();
    }

    [Fact]
    public async Task The_page_shows_the_latest_and_says_how_many_there_are()
    {
        foreach (var number in Enumerable.Range(0, 25))
            await Describe($"Mira {(char)('A' + number)}", 1990, Before, RectifiedBecause.HasChanged);

        var person = (await _scene.Seen()).Person;

        person.Former.Should().HaveCount(SupportedPerson.FormerShown);
        person.FormerInAll.Should().Be(25);
        person.Former[0].Was.Should().Be("Mira X");
    }

    [Fact]
    public async Task For_protected_registration_no_former_way_is_kept_and_those_that_were_are_taken_away()
    {
        await Describe("Mirela", 1990, Before with { Phone = "031-390 06 22" }, RectifiedBecause.HasChanged);
        await _scene.Database.Get<AccessCommands>().Protect(
            (await _scene.Seen()).Seen, ProtectionKind.ProtectedRegistration, [_scene.Sara.Id], waysAreSafe: true);
        await People.Describe(
            (await _scene.Seen()).Person.Seen, "Mirela", 1989, Before with { Phone = "031-390 06 23" }, RectifiedBecause.HasChanged, waysAreSafe: true);

        var person = (await _scene.Seen()).Person;

        person.Former.Select(former => (former.Fact, former.Was)).Should().Equal((PersonFact.YearOfBirth, "1990"), (PersonFact.Name, "Mira"));
        person.Ways.Phone.Should().Be("031-390 06 23");
    }

    private PersonCommands People => _scene.Database.Get<PersonCommands>();

    private async Task Describe(string name, int? yearOfBirth, ContactWays ways, RectifiedBecause? because) =>
        await People.Describe((await _scene.Seen()).Person.Seen, name, yearOfBirth, ways, because);
}
