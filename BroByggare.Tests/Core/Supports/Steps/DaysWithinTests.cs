using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Steps;

/// <summary>What is said to have happened in a support happened while it was there: a slip in the year moves the figures of a year that is done with.</summary>
public sealed class DaysWithinTests
{
    private static readonly DateOnly Opened = A.Today.AddDays(-40);

    public static TheoryData<string> Happened => [.. Ways.Keys];

    private static Dictionary<string, Action<IndividualSupport, DateOnly>> Ways => new()
    {
        ["result"] = (support, on) => support.NoteResult(ResultKind.Job, on, "", A.Signed()),
        ["obstacle"] = (support, on) => support.NoteObstacle(ObstacleKind.LongWait, A.KeyContact, on, "", A.Signed()),
        ["contact"] = (support, on) => support.LogContact(ContactKind.Call, on, 5, "", true, A.Signed()),
        ["agreed"] = (support, on) => support.AgreePlan(on, A.Signed()),
    };

    [Theory]
    [MemberData(nameof(Happened))]
    public void Not_before_it_was_opened_nor_after_today(string what)
    {
        var tooEarly = () => Ways[what](Planned(), Opened.AddDays(-1));
        var tooLate = () => Ways[what](Planned(), A.Today.AddDays(1));

        tooEarly.ShouldBeRefusedBy(SupportRefusals.BeforeOpening);
        tooLate.ShouldBeRefusedBy(CommonRefusals.InTheFuture);
        Ways[what](Planned(), Opened);
        Ways[what](Planned(), A.Today);
    }

    [Fact]
    public void The_person_may_have_been_told_when_one_first_met_but_not_years_before()
    {
        var support = A.Support(openedOn: Opened);

        support.Inform(Opened.AddMonths(-1), A.Signed());
        var longBefore = () => support.Inform(Opened.AddMonths(-1).AddDays(-1), A.Signed());

        longBefore.ShouldBeRefusedBy(SupportRefusals.InformedTooEarly);
    }

    private static IndividualSupport Planned()
    {
        var support = A.Support(SupportStep.ActionPlanning, openedOn: Opened);
        support.PlanAction(A.Measure, PlanActor.Person, null, "Lämnar papper", A.Today, A.Signed());
        return support;
    }
}
