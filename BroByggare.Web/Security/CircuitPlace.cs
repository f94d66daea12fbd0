using BroByggare.Core.Kernel;

namespace BroByggare.Web.Security;

/// <summary>Whether there was room for this circuit; one that came too late shows why instead of a page.</summary>
internal sealed class CircuitPlace
{
    public Refusal? WhyNot { get; private set; }

    /// <summary>Whose it is.</summary>
    public TeamMemberId Member { get; set; }

    public void Take(Refusal? whyNot) => WhyNot = whyNot;
}
