using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Protection;

/// <summary>A restriction that lasts, as everybody who opens the support sees it.</summary>
/// <param name="WhyNotLift">Why the one who looks cannot lift it.</param>
public sealed record RestrictionView(RestrictionGround Ground, string Why, DateOnly Since, Refusal? WhyNotLift);
