using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Opening;

/// <summary>What is done is opened again: a slip of the finger at once, anything else with a reason.</summary>
public sealed class OpeningAgainTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public void Whoever_marked_it_the_same_day_needs_no_reason()
    {
        var support = A.Support(SupportStep.Implementation);
        support.FinishAction(A.Action, A.Signed());

        support.OpenActionAgain(A.Action, "", A.Signed());

        support.Actions[0].Should().Match<PlanAction>(line => line.IsOpen && line.SettledBy == null);
        support.History[^1].Kind.Should().Be(HistoryKind.ActionOpenedAgain);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(0, true)]
    public void Another_day_or_a_colleague_s_takes_a_reason(int daysLater, bool byColleague)
    {
        var support = A.Support(SupportStep.Implementation);
        support.FinishAction(A.Action, A.Signed());
        var signed = A.Signed(A.Today.AddDays(daysLater), byColleague ? new TeamMemberId(77) : null);

        var silently = () => support.OpenActionAgain(A.Action, " ", signed);
        silently.ShouldBeRefusedBy(SupportRefusals.ReasonMissing);
        support.OpenActionAgain(A.Action, "Papperen kom tillbaka.", signed);

        support.Actions[0].IsOpen.Should().BeTrue();
        support.History[^1].Why.Text.Should().Be("Papperen kom tillbaka.");
    }

    [Fact]
    public void A_dropped_line_loses_its_reason_which_stays_in_the_history()
    {
        var support = A.Support(SupportStep.Implementation);
        support.DropAction(A.Action, "Behövs inte.", A.Signed());

        support.OpenActionAgain(A.Action, "Behövs ändå.", A.Signed(A.Today.AddDays(1)));

        (support.Actions[0].IsOpen, support.Actions[0].DropReason.Text).Should().Be((true, ""));
        support.History[^2].Why.Text.Should().Be("Behövs inte.");
    }

    [Fact]
    public void Not_when_it_is_evaluated_already()
    {
        var support = A.Support(SupportStep.Evaluation);

        var open = () => support.OpenActionAgain(A.Action, "Ändå.", A.Signed());

        open.ShouldBeRefusedBy(SupportRefusals.NotPlanned);
    }

    [Fact]
    public async Task The_history_names_the_line_and_who_opened_it_again()
    {
        await _scene.At(SupportStep.Implementation);
        await _scene.Do((commands, seen) => commands.FinishAction(seen, new(1)));
        _scene.Database.Clock.Pass(TimeSpan.FromDays(1));

        await _scene.Do((commands, seen) => commands.OpenActionAgain(seen, new(1), "Papperen kom tillbaka."));

        var told = (await _scene.Queries.History(_scene.Sara, _scene.Id, 1))!.Rows[0].Sentence();
        told.Swedish.Should().Be("Sara Lind öppnade raden ”Lämnar papper till hyresvärden” i planen igen: ”Papperen kom tillbaka.”");
    }

    [Fact]
    public async Task A_watch_that_was_not_done_after_all_waits_for_its_day_again()
    {
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring skolan", _scene.Today));
        await _scene.Do((commands, seen) => commands.FinishWatch(seen, new(1)));

        await _scene.Do((commands, seen) => commands.OpenWatchAgain(seen, new(1)));

        (await _scene.Seen()).OpenWatches.Should().ContainSingle(watch => watch.What == "Ring skolan");
        var again = () => _scene.Do((commands, seen) => commands.OpenWatchAgain(seen, new(1)));
        (await again.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.WatchNotSettled);
    }
}
