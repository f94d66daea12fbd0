using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.Plan;

/// <summary>Did we do it, did it help: asked of every chosen measure before closing.</summary>
public sealed record MeasureOutcome(HowFar Done, HowFar Helped);
