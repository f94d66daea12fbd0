namespace BroByggare.Tests.Core.Authorization.Walk;

/// <summary>What came of it. Which rule of the work a change met does not matter here: it was let through to the rules.</summary>
internal enum Answer
{
    Through,

    /// <summary>Missing, null or nothing.</summary>
    Hidden,
    NotAllowed,
    SignedOut,
    OnlyInHand,
    NotForDeputies,
}
