namespace BroByggare.Core.LogReviews;

/// <summary>What looking at it came to.</summary>
public enum ReviewOutcome
{
    InOrder,
    ToLookInto,
    Breach,
}
