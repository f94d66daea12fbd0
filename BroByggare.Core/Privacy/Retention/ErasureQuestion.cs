using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>Before a person is asked to be erased: which supports it takes, and why it cannot be done now, if so.</summary>
public sealed record ErasureQuestion(FormKey FormKey, SupportId Support, IReadOnlyList<SupportId> Supports, Refusal? WhyNot);
