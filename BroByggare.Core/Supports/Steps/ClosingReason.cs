namespace BroByggare.Core.Supports.Steps;

/// <summary>Why a support was closed. All but <see cref="Completed"/> may close it early, from any step.</summary>
public enum ClosingReason
{
    /// <summary>All five steps done; only from the evaluation.</summary>
    Completed,
    NoLongerNeeded,
    Declined,
    Moved,
    NoContact,
    HandedOver,
    OutsideOurWork,

    /// <summary>Needs a reason in words.</summary>
    Other,
}
