namespace BroByggare.Core.Demo;

/// <summary>How many of the supports that were opened in a year were closed in the same year, the next, the one after and the third.</summary>
internal sealed record DemoCohort(int Year, params int[] ClosedAfter);
