namespace BroByggare.Core.Supports.Responsible;

/// <summary>What became of an offer to take over.</summary>
public enum OfferState
{
    Waiting,
    Accepted,
    Declined,
    TakenBack,

    /// <summary>The support was closed or handed over otherwise, or one of the two no longer could.</summary>
    Ended,
}
