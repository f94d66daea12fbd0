using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Tests.Core.Supports.History;

public sealed class HistoryTextsTests
{
    private static readonly HistoryRow Row = new(
        HistoryKind.Opened,
        "Sara Lind",
        new(2026, 10, 14, 15, 30, 0),
        SupportStep.MeasureIdentification,
        SupportStep.ActionPlanning,
        "",
        ClosingReason.Moved,
        RoundKind.NewProblem,
        "Daniel Ek",
        "Försörjningsstöd",
        new(2027, 1, 11))
    {
        FromMember = "Maria Holm",
        Line = "Ringer skolan",
        Measure = "Gå i skolan",
        Goal = "Jag hittar själv till skolan",
        GoalOutcome = GoalOutcome.Partly,
        ContactKind = ContactKind.Call,
        Minutes = 15,
        Done = HowFar.Yes,
        Helped = HowFar.Partly,
    };

    [Fact]
    public void A_move_names_both_steps_by_number_and_name()
    {
        var told = (Row with { Kind = HistoryKind.Advanced }).Sentence();

        told.Swedish.Should().Be("Sara Lind gick från steg 2, Identifiera åtgärder, till steg 3, Utforma handlingsplan.");
        told.English.Should().Be("Sara Lind went from step 2, Identify measures, to step 3, Action plan.");
    }

    [Fact]
    public void A_reason_stands_in_quotes()
    {
        var told = (Row with { Kind = HistoryKind.ResponsibleAdded, Why = "Skolan är Daniels område." }).Sentence();

        told.Swedish.Should().Be("Sara Lind lade till Daniel Ek som ansvarig: ”Skolan är Daniels område.”");
        told.English.Should().Be("Sara Lind added Daniel Ek as responsible: “Skolan är Daniels område.”");
    }

    [Fact]
    public void A_reason_with_braces_is_told_as_it_was_written()
    {
        var told = (Row with { Kind = HistoryKind.SteppedBack, Why = "Fel {0} rad {" }).Sentence();

        told.Swedish.Should().EndWith("”Fel {0} rad {”");
    }

    [Fact]
    public void A_day_is_written_out_in_the_reader_s_language()
    {
        var told = (Row with { Kind = HistoryKind.Parked }).Sentence();

        told.Swedish.Should().Be("Sara Lind lät stödet vila till den 11 januari 2027.");
        told.English.Should().Be("Sara Lind parked the support until 11 January 2027.");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_is_told_as_a_whole_sentence_that_says_who(HistoryKind kind)
    {
        var told = (Row with { Kind = kind }).Sentence();

        foreach (var sentence in new[] { told.Swedish, told.English })
            sentence.Should().StartWith("Sara Lind ").And.EndWith(".").And.NotContain("{").And.NotContain("  ");
        told.Swedish.Should().NotBe(told.English);
    }

    public static TheoryData<HistoryKind> Kinds() => [.. Enum.GetValues<HistoryKind>()];
}
