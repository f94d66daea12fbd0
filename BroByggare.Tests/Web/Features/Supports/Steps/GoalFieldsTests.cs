using BroByggare.Core.Supports.Plan;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Supports.Steps;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Supports.Steps;

public sealed class GoalFieldsTests : DrawnTest
{
    private readonly InLanguage _swedish = InLanguage.Swedish();

    public GoalFieldsTests() => Services.AddSingleton<TimeProvider>(new FixedClock());

    [Theory]
    [InlineData(GoalOutcome.Reached, true)]
    [InlineData(GoalOutcome.Changed, false)]
    public void Words_that_the_chosen_answer_would_take_away_are_shown(GoalOutcome chosen, bool areShown)
    {
        var saved = new PlanGoalView(new(1), "En egen lägenhet", null, null, GoalOutcome.Changed, "Bo hos min syster", "", null);

        var drawn = Render<GoalFields>(parameters => parameters.Add(fields => fields.Answer, new() { Goal = saved, Outcome = chosen, ChangedTo = saved.ChangedTo }));

        drawn.FindAll(".written").Select(told => told.TextContent).Should().Equal(areShown ? ["Bo hos min syster"] : []);
    }

    protected override void Dispose(bool disposing)
    {
        _swedish.Dispose();
        base.Dispose(disposing);
    }
}
