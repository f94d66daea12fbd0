using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Journal;

/// <summary>What stood somewhere in a support before it was written anew: kept, so that nothing is changed in silence. Only striking changes it.</summary>
public sealed class FormerText
{
    private FormerText() { }

    internal FormerText(FormerPlace place, int part, string words, Signature signed)
    {
        Place = place;
        Part = part;
        Words = words;
        By = signed.By;
        At = signed.At;
    }

    public int Id { get; private set; }

    public FormerPlace Place { get; private set; }

    /// <summary>The number of the round, the measure or the line.</summary>
    public int Part { get; private set; }

    /// <summary>As they stood; empty only when they are struck.</summary>
    public EncryptedText Words { get; private set; } = "";

    /// <summary>Who wrote it anew.</summary>
    public TeamMemberId By { get; private set; }

    /// <summary>UTC; the moment it ceased to stand.</summary>
    public DateTime At { get; private set; }

    internal void Strike() => Words = "";
}
