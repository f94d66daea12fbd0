using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Tests.Making;

/// <summary>Supports at any place of their way, led there by their own verbs.</summary>
public static partial class A
{
    public static DateOnly Today { get; } = new(2026, 11, 19);

    public static KeyContactId KeyContact { get; } = new(1);

    public static MeasureId Measure { get; } = new(1);

    public static PlanActionId Action { get; } = new(1);

    /// <summary>Signed by the bridge-builder at noon in Stockholm, today unless another day is given.</summary>
    public static Signature Signed(DateOnly? on = null, TeamMemberId? by = null) => new(
        by ?? Bridgebuilder.Id,
        TimeZoneInfo.ConvertTimeToUtc((on ?? Today).ToDateTime(new(12, 0)), Clock.Stockholm));

    /// <summary>A support that has just come to this step, with nothing of the step done yet.</summary>
    public static IndividualSupport Support(SupportStep step = SupportStep.ProblemFormulation, DateOnly? openedOn = null)
    {
        var signed = Signed(openedOn);
        var support = IndividualSupport.Start(new(1), Team, Bridgebuilder.Id, signed);
        while (support.Step != step)
            support.DoStep(signed).Advance(signed);
        return support;
    }

    /// <summary>A support in which all five steps are done, ready to be closed.</summary>
    public static IndividualSupport DoneSupport() => Support(SupportStep.Evaluation).DoStep(Signed());

    /// <summary>A support that was closed when all was done.</summary>
    public static IndividualSupport ClosedSupport()
    {
        var support = DoneSupport();
        support.Close(ClosingReason.Completed, "", Signed());
        return support;
    }

    /// <summary>Does what the present step asks for, no more.</summary>
    public static IndividualSupport DoStep(this IndividualSupport support, Signature signed)
    {
        switch (support.Step)
        {
            case SupportStep.ProblemFormulation:
                support.WriteProblem("Jag vill ha en egen lägenhet.", signed);
                support.ChooseAreas([new("housing")], signed);
                support.Inform(signed.On, signed);
                break;
            case SupportStep.MeasureIdentification:
                support.ChooseMeasure(support.ConsiderMeasure("Söka lägenhet", signed), signed);
                break;
            case SupportStep.ActionPlanning:
                foreach (var measure in support.Measures.Where(measure => measure.IsChosen && measure.Round == support.Round.Number).ToList())
                    support.PlanAction(measure.Id, PlanActor.Person, null, "Lämna papper", signed.On, signed);
                support.AgreePlan(signed.On, signed);
                break;
            case SupportStep.Implementation:
                foreach (var action in support.Actions.Where(action => action.IsOpen).ToList())
                    support.FinishAction(action.Id, signed);
                break;
            case SupportStep.Evaluation:
                foreach (var measure in support.Measures.Where(measure => measure.IsChosen && measure.Round == support.Round.Number).ToList())
                    support.EvaluateMeasure(measure.Id, new(HowFar.Yes, HowFar.Yes), signed);
                support.Judge(HowFar.Yes, "", signed);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(support));
        }

        return support;
    }
}
