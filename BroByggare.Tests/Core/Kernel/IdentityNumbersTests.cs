using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Core.Kernel;

/// <summary>Made up, with a true control digit where one is wanted.</summary>
public sealed class IdentityNumbersTests
{
    [Theory]
    [InlineData("850101-1236")]
    [InlineData("8501011236")]
    [InlineData("850101 1236")]
    [InlineData("19850101-1236")]
    [InlineData("198501011236")]
    [InlineData("19850101 1236")]
    [InlineData("1985-01-01-1236")]
    [InlineData("1985-01-01 - 1236")]
    [InlineData("85-01-01-1236")]
    [InlineData("85.01.01-1236")]
    [InlineData("1985/01/01-1236")]
    [InlineData("1985 01 01 1236")]
    [InlineData("20000229-1235")]
    [InlineData("1985-01-01 1236")]
    [InlineData("850101+1236")]
    [InlineData("18850101+1236")]
    [InlineData("850101–1236")]
    [InlineData("850101−1236")]
    [InlineData("850101\u00a01236")]
    [InlineData("850\u200b101-12\u200b36")]
    [InlineData("８５０１０１－１２３６")]
    [InlineData("Hon heter Mira (850101-1236), ring henne.")]
    [InlineData("pnr:850101-1236.")]
    [InlineData("850101-12 36")]
    [InlineData("850101\n1236")]
    [InlineData("850101_1236")]
    [InlineData("850101--1236")]
    [InlineData("850101: 1236")]
    [InlineData("(850101)1236")]
    [InlineData("(850101) 1236")]
    public void A_personal_identity_number_is_seen_however_it_is_written(string text) =>
        IdentityNumbers.StandIn(text).Should().BeTrue();

    [Theory]
    [InlineData("850161-1233")]
    [InlineData("198501611233")]
    public void A_coordination_number_is_seen_too(string text) => IdentityNumbers.StandIn(text).Should().BeTrue();

    [Theory]
    [InlineData("850101-1234", "the control digit does not fit")]
    [InlineData("851301-1237", "there is no thirteenth month")]
    [InlineData("850132-1239", "there is no 32nd of January")]
    [InlineData("850230-1231", "there is no 30th of February")]
    [InlineData("556036-0793", "an organisation's number")]
    [InlineData("070-123 45 67", "a telephone number")]
    [InlineData("0701-23 45 67", "a telephone number")]
    [InlineData("+46 70 123 45 67", "a telephone number abroad")]
    [InlineData("5051-1236", "a bank giro")]
    [InlineData("8501011236789", "longer than one")]
    [InlineData("2026-11-29 1430", "a day and a time of day")]
    [InlineData("2026-11-29", "a day")]
    [InlineData("Ärende 2026:850101", "too short")]
    [InlineData("", "nothing")]
    public void Another_number_passes(string text, string because) => IdentityNumbers.StandIn(text).Should().BeFalse(because);

    [Fact]
    public void In_a_field_for_a_telephone_number_ten_digits_in_a_row_are_one()
    {
        const string couldBeBoth = "0701234569";

        IdentityNumbers.StandIn(couldBeBoth).Should().BeTrue();
        IdentityNumbers.StandInPhone(couldBeBoth).Should().BeFalse();
        IdentityNumbers.StandInPhone("850101-1236").Should().BeTrue();
        IdentityNumbers.StandInPhone("070123-4569").Should().BeTrue();
    }

    [Fact]
    public void One_with_a_slip_in_it_almost_stands_there()
    {
        IdentityNumbers.AlmostStandIn("född 850101-1234").Should().BeTrue();
        IdentityNumbers.AlmostStandIn("född 850101-1236").Should().BeFalse("that is one");
        IdentityNumbers.AlmostStandIn("ring 0701234567").Should().BeFalse();
        IdentityNumbers.AlmostStandIn("2026-11-29").Should().BeFalse();
    }

    [Fact]
    public void No_text_that_comes_in_may_hold_one()
    {
        var note = () => Input.Text("Hon är född 850101-1236.", Input.LongestNote);
        var line = () => Input.OptionalText("19850101-1236", Input.LongestLine);
        var phone = () => Input.Phone("850101-1236");

        note.Should().Throw<RefusedException>().Which.Refusal.Should().Be(CommonRefusals.IdentityNumber);
        line.Should().Throw<RefusedException>().Which.Refusal.Should().Be(CommonRefusals.IdentityNumber);
        phone.Should().Throw<RefusedException>().Which.Refusal.Should().Be(CommonRefusals.IdentityNumber);
        Input.Phone(" 070-123 45 67 ").Should().Be("070-123 45 67");
    }
}
