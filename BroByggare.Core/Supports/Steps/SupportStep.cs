namespace BroByggare.Core.Supports.Steps;

/// <summary>The five steps of individual support. Their order is stated in <see cref="SupportSteps"/>, not by these numbers.</summary>
public enum SupportStep
{
    /// <summary>Problemformulering: what is the matter, in the person's own words.</summary>
    ProblemFormulation,

    /// <summary>Identifiera åtgärder: what could be done, and what is chosen together.</summary>
    MeasureIdentification,

    /// <summary>Utforma handlingsplan: who does what by when.</summary>
    ActionPlanning,

    /// <summary>Genomförande: the plan is carried out.</summary>
    Implementation,

    /// <summary>Uppföljning och utvärdering: was it done, did it help.</summary>
    Evaluation,
}
