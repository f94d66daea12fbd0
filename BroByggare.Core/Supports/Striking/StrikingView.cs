using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Striking;

/// <summary>Words that somebody asks to have struck, as it is shown to who decides; never the words themselves.</summary>
/// <param name="Day">The day of the words.</param>
/// <param name="AskedOn">The day it was asked.</param>
/// <param name="WhyNotApprove">Why this member may not.</param>
public sealed record StrikingView(StrikingId Id, DateOnly Day, string Why, string AskedBy, DateOnly AskedOn, Refusal? WhyNotApprove)
{
    /// <summary>Where the words stand.</summary>
    public StruckPlace Place { get; init; }

    /// <inheritdoc cref="WordsStriking.Part" />
    public int Part { get; init; }

    /// <summary>The one who looks asked for it.</summary>
    public bool IsOwn { get; init; }
}
