namespace BroByggare.Core.Figures;

/// <summary>Why a count is not given out. For the screen only: in a file the reason would tell the count.</summary>
public enum WhyHidden
{
    /// <summary>It is so small that somebody might be recognised.</summary>
    Small,

    /// <summary>With it, a small count could be worked out.</summary>
    ToProtectAnother,
}
