using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>What was known of a person before it was written anew: kept, so that nothing is changed in silence. Never changed.</summary>
public sealed class FormerFact
{
    private FormerFact() { }

    internal FormerFact(PersonFact fact, string was, RectifiedBecause because, Signature signed)
    {
        Fact = fact;
        Was = was;
        Because = because;
        By = signed.By;
        At = signed.At;
    }

    public int Id { get; private set; }

    public PersonFact Fact { get; private set; }

    /// <summary>As it stood; never empty, at most 500 characters.</summary>
    public EncryptedText Was { get; private set; } = "";

    /// <summary>Whether text messages to the number were safe; null for anything but a number.</summary>
    public bool? TextMessages { get; internal init; }

    public RectifiedBecause Because { get; private set; }

    public TeamMemberId By { get; private set; }

    /// <summary>UTC; the moment it ceased to stand.</summary>
    public DateTime At { get; private set; }
}
