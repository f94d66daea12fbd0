namespace BroByggare.Core.Supports.Referrals;

/// <summary>Three different things, counted apart.</summary>
public enum ReferralKind
{
    /// <summary>Hänvisa: told where to go. Nothing is shared with the contact.</summary>
    Refer,

    /// <summary>Lotsa: helped all the way.</summary>
    Guide,

    /// <summary>Följa med: accompanied.</summary>
    Accompany,
}
