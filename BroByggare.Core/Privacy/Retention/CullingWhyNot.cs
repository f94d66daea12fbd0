using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>Why the one who looks may not do what can be done with a culling; null where they may.</summary>
public sealed record CullingWhyNot(Refusal? Exempt, Refusal? HandIn, Refusal? Withdraw, Refusal? Decide, Refusal? Stop, Refusal? DecideRest);
