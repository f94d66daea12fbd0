using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>A person on a list, by the number of their latest support and nothing else.</summary>
public sealed class CullingLine
{
    private CullingLine() { }

    internal CullingLine(int number, SupportId support) => (Number, SupportId) = (number, support);

    /// <summary>Counted from 1 within the list.</summary>
    public int Number { get; private set; }

    public SupportId SupportId { get; private set; }

    /// <summary>Why it stays; null when it is to be erased.</summary>
    public Exemption? Exemption { get; internal set; }

    /// <summary>Null until the culling has come to it.</summary>
    public CullingOutcome? Outcome { get; internal set; }

    /// <summary>The support, only so that who may see the list follows from it.</summary>
    internal IndividualSupport? Support { get; private set; }

    internal bool IsLeft => Exemption is null && Outcome is null;
}
