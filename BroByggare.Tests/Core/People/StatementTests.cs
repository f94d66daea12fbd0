using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.People;

/// <summary>The person's own view of what is written about them.</summary>
public sealed class StatementTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Everybody_who_opens_the_support_sees_it_in_the_person_s_words_with_day_and_who_wrote_it()
    {
        await Write(StatementAbout.Everything, "Jag har aldrig bett om det här.");

        (await _scene.Seen(_scene.Helena)).Person.Statements.Should().ContainSingle()
            .Which.Should().Be(new StatementView(new(1), StatementAbout.Everything, "Jag har aldrig bett om det här.", "Sara Lind", _scene.Today));
    }

    [Fact]
    public async Task Another_is_added_beside_it_and_the_first_stays_as_it_was()
    {
        await Write(StatementAbout.Everything, "Jag har aldrig bett om det här.");
        await Write(StatementAbout.Name, "Jag heter inte så.");

        (await _scene.Seen()).Person.Statements.Select(statement => statement.Words).Should()
            .Equal("Jag heter inte så.", "Jag har aldrig bett om det här.");
    }

    [Fact]
    public async Task One_that_the_person_withdraws_is_seen_no_more_and_cannot_be_withdrawn_again()
    {
        await Write(StatementAbout.Everything, "Jag har aldrig bett om det här.");

        await Withdraw(new(1));
        var again = () => Withdraw(new(1));

        (await _scene.Seen()).Person.Statements.Should().BeEmpty();
        (await again.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(PersonRefusals.AlreadyWithdrawn);
    }

    [Fact]
    public async Task Another_person_s_statement_is_not_there_to_be_withdrawn()
    {
        await Write(StatementAbout.Everything, "Jag har aldrig bett om det här.");
        var other = _scene.Database.HasSupport(_scene.Sara, "Nadja");
        var seen = (await _scene.Queries.View(_scene.Sara, other))!.Person.Seen;

        var withdraw = () => People.WithdrawStatement(seen, new(1));

        await withdraw.Should().ThrowAsync<MissingException>();
    }

    [Fact]
    public async Task Four_thousand_characters_are_kept_and_one_more_is_refused_and_so_is_nothing()
    {
        var longest = new string('å', Person.LongestStatement);

        var tooLong = () => Write(StatementAbout.Support, longest + "!");
        var empty = () => Write(StatementAbout.Support, "  ");
        await Write(StatementAbout.Support, longest);

        (await tooLong.Should().ThrowAsync<RefusedException>()).Which.Refusal.Code.Should().Be(CommonRefusals.TooLong.Code);
        (await empty.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.TextMissing);
        (await _scene.Seen()).Person.Statements.Single().Words.Should().Be(longest);
    }

    [Fact]
    public async Task Twenty_can_stand_and_room_is_made_by_withdrawing_one()
    {
        foreach (var number in Enumerable.Range(1, Person.MostStatements))
            await Write(StatementAbout.Everything, $"Uppfattning {number}");

        var another = () => Write(StatementAbout.Everything, "En till");

        (await another.Should().ThrowAsync<RefusedException>()).Which.Refusal.Code.Should().Be(PersonRefusals.TooManyStatements.Code);
        (await _scene.Seen()).Person.WhyNotWriteStatement.Should().NotBeNull();
        await Withdraw(new(1));
        await another.Should().NotThrowAsync();
    }

    private PersonCommands People => _scene.Database.Get<PersonCommands>();

    private async Task Write(StatementAbout about, string words) => await People.WriteStatement((await _scene.Seen()).Person.Seen, about, words);

    private async Task Withdraw(StatementId id) => await People.WithdrawStatement((await _scene.Seen()).Person.Seen, id);
}
