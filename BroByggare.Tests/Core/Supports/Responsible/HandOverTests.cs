using BroByggare.Core.Accounts;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Responsible;

/// <summary>One hands over to another: who has it, from which day, and what is written about it.</summary>
public sealed class HandOverTests : IDisposable
{
    private static readonly TeamMemberId Sara = A.Bridgebuilder.Id;

    private static readonly TeamMemberId Daniel = new(9);

    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public void The_one_stops_and_the_other_begins_on_the_same_day()
    {
        var support = A.Support(openedOn: A.Today.AddDays(-20));

        support.HandOver(Sara, Daniel, A.Today.AddDays(-3), A.Signed());

        support.Responsible.Select(responsibility => (responsibility.MemberId, responsibility.From, responsibility.Until)).Should().Equal(
            (Sara, A.Today.AddDays(-20), A.Today.AddDays(-3)), (Daniel, A.Today.AddDays(-3), null));
        support.IsJoint.Should().BeFalse();
    }

    [Theory]
    [InlineData(-20, null)]
    [InlineData(0, null)]
    [InlineData(-21, "support.hand-over-too-early")]
    [InlineData(1, "common.in-the-future")]
    public void The_day_is_from_when_the_one_began_until_today(int days, string? rule)
    {
        var support = A.Support(openedOn: A.Today.AddDays(-20));

        (support.WhyNotHandOver(Sara, Daniel, A.Today.AddDays(days), A.Today)?.Code).Should().Be(rule);
    }

    [Fact]
    public void A_reopened_support_is_not_handed_over_on_a_day_when_it_was_closed()
    {
        var support = A.Support(openedOn: A.Today.AddDays(-20));
        support.Close(ClosingReason.Moved, "", A.Signed(A.Today.AddDays(-10)));
        support.Reopen("Tillbaka", null, _ => true, A.Signed(A.Today.AddDays(-5)));

        support.WhyNotHandOver(Sara, Daniel, A.Today.AddDays(-6), A.Today).Should().Be(SupportRefusals.HandOverTooEarly);
        support.WhyNotHandOver(Sara, Daniel, A.Today.AddDays(-5), A.Today).Should().BeNull();
    }

    [Fact]
    public void One_who_is_responsible_already_goes_on_alone()
    {
        var support = A.Support(openedOn: A.Today.AddDays(-20));
        support.AddResponsible(Daniel, "", A.Signed(A.Today.AddDays(-8)));

        support.WhyNotHandOver(Sara, Daniel, A.Today.AddDays(-9), A.Today).Should().Be(SupportRefusals.HandOverBeforeTheyBegan);
        support.HandOver(Sara, Daniel, A.Today.AddDays(-8), A.Signed());

        support.Responsible.Where(responsibility => responsibility.IsCurrent).Should().ContainSingle().Which.MemberId.Should().Be(Daniel);
        support.Responsible.Should().HaveCount(2);
    }

    [Fact]
    public void It_is_not_handed_over_to_oneself_nor_to_one_who_is_kept_out_nor_by_one_who_has_it_not()
    {
        var support = A.Support();
        support.KeepOut(Daniel, "Släkt", _ => true, A.Signed());

        support.WhyNotHandOver(Sara, Sara, A.Today, A.Today).Should().Be(SupportRefusals.HandOverToSame);
        support.WhyNotHandOver(Sara, Daniel, A.Today, A.Today).Should().Be(AccessRefusals.KeptOut);
        var another = () => support.HandOver(new(7), new(8), A.Today, A.Signed());
        another.Should().Throw<MissingException>();
    }

    [Fact]
    public void Both_are_told_but_not_the_one_who_does_it()
    {
        var byHimself = A.Support(openedOn: A.Today.AddDays(-20));
        byHimself.HandOver(Sara, Daniel, A.Today, new(Sara, A.Signed().At));
        var byAnother = A.Support(openedOn: A.Today.AddDays(-20));
        byAnother.HandOver(Sara, Daniel, A.Today, new(new(99), A.Signed().At));

        byHimself.RemovalNotices.Select(told => (told.To, told.Kind)).Should().Equal((Daniel, RemovedKind.HandedOver));
        byAnother.RemovalNotices.Select(told => (told.To, told.Kind)).Should().BeEquivalentTo([(Daniel, RemovedKind.HandedOver), (Sara, RemovedKind.HandedOn)]);
    }

    [Fact]
    public void A_closed_support_is_not_handed_over()
    {
        A.ClosedSupport().WhyNotHandOver(Sara, Daniel, A.Today, A.Today).Should().Be(SupportRefusals.Closed);
    }

    [Fact]
    public async Task It_is_one_line_of_the_log_and_one_sentence_of_the_history()
    {
        var before = Lines();

        await _scene.Assigned(_scene.Daniel.Id);

        Lines().Except(before).Should().ContainSingle().Which.Should().Be("IndividualSupport.HandOver");
        var history = (await _scene.Queries.History(_scene.Daniel, _scene.Id, 10))!.Rows;
        history.Should().HaveCount(2);
        history[0].Sentence().Swedish.Should().Be("Helena Sund antecknade att Sara Lind lämnade över till Daniel Ek den 19 november 2026. Personen fick veta det 19 november 2026 (På telefon).");
        history[0].Sentence().English.Should().Be("Helena Sund noted that Sara Lind handed over to Daniel Ek on 19 November 2026. The person was told on 19 November 2026 (By telephone).");
        (await _scene.Queries.View(_scene.Sara, _scene.Id)).Should().BeNull("she no longer has it");
    }

    [Fact]
    public async Task Only_a_bridge_builder_of_the_team_takes_over_and_somebody_must_be_chosen()
    {
        (await Refusal(_scene.Helena.Id)).Should().Be(SupportRefusals.NotABridgebuilder);
        (await Refusal(null)).Should().Be(SupportRefusals.SuccessorMissing);
    }

    [Fact]
    public async Task Who_may_find_a_protected_person_follows_the_one_who_takes_over()
    {
        await _scene.Database.Get<AccessCommands>().Protect((await _scene.Seen()).Seen, ProtectionKind.ConfidentialityMark, [_scene.Sara.Id], true);

        await _scene.PassedTo(_scene.Daniel);

        (await _scene.Queries.View(_scene.Daniel, _scene.Id)).Should().NotBeNull();
        (await _scene.Queries.View(_scene.Sara, _scene.Id)).Should().BeNull();
    }

    private async Task<Refusal?> Refusal(TeamMemberId? to)
    {
        var hand = () => _scene.Assigned(to);
        return (await hand.Should().ThrowAsync<RefusedException>()).Which.Refusal;
    }

    private List<string> Lines()
    {
        using var db = _scene.Database.Open();
        return [.. db.Log.Where(entry => !entry.IsRead).Select(entry => entry.Command)];
    }
}
