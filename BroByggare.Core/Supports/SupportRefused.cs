using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports;

/// <summary>For each thing one could do with a support, the rule against it now, as the support itself answers; null when it can be done.</summary>
/// <param name="Write">Whatever is written along the way: contacts, notes, watches, results, consents, areas, responsible.</param>
/// <param name="Move">Whatever takes it onward, also while it must not be parked.</param>
/// <param name="Close">For every reason.</param>
public sealed record SupportRefused(
    Refusal? Write,
    Refusal? Move,
    Refusal? Advance,
    Refusal? StepBack,
    Refusal? StartNewRound,
    Refusal? Resume,
    Refusal? Reopen,
    Refusal? WriteProblem,
    Refusal? ConsiderMeasures,
    Refusal? Plan,
    Refusal? Agree,
    Refusal? Evaluate,
    IReadOnlyDictionary<ClosingReason, Refusal?> Close);
