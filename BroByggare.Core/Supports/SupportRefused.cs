using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports;

/// <summary>For each thing one could do with a support, the rule against it now, as the support itself answers; null when it can be done.</summary>
public sealed record SupportRefused
{
    /// <summary>Whatever is written along the way: contacts, notes, watches, results, consents, areas, responsible.</summary>
    public required Refusal? Write { get; init; }

    /// <summary>Whatever takes it onward, also while it must not be parked.</summary>
    public required Refusal? Move { get; init; }

    public required Refusal? Advance { get; init; }

    public required Refusal? StepBack { get; init; }

    public required Refusal? StartNewRound { get; init; }

    public required Refusal? Resume { get; init; }

    public required Refusal? Reopen { get; init; }

    public required Refusal? WriteProblem { get; init; }

    public required Refusal? ConsiderMeasures { get; init; }

    public required Refusal? Plan { get; init; }

    public required Refusal? Agree { get; init; }

    public required Refusal? Evaluate { get; init; }

    /// <summary>For every reason.</summary>
    public required IReadOnlyDictionary<ClosingReason, Refusal?> Close { get; init; }
}
