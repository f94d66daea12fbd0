namespace BroByggare.Core.People;

/// <summary>What was known of a person before, as it is shown.</summary>
/// <param name="On">The day it ceased to stand.</param>
public sealed record FormerFactRow(PersonFact Fact, string Was, RectifiedBecause Because, string By, DateOnly On);
