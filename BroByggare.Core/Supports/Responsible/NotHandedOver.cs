using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>One of several supports that could not be handed over with the others, and the rule that was against it.</summary>
public sealed record NotHandedOver(SupportId Id, Refusal Why);
