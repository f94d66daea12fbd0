using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>What the rules say now, and the latest cullings, the newest first.</summary>
public sealed record CullingOverview(IReadOnlyList<RuleRow> Rules, IReadOnlyList<CullingHead> Cullings, Refusal? WhyNotPrepare);
