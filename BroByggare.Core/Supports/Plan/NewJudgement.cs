using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.Plan;

/// <summary>The person's own judgement of a round, as it was given.</summary>
/// <param name="Helped">Null: the person was asked and declined.</param>
/// <param name="Words">Their own words, may be left out; at most 4,000 characters.</param>
public sealed record NewJudgement(HowFar? Helped, string Words);
