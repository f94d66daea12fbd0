using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>Somebody stands in (vikarierar) for a member between two days, both included.</summary>
public sealed class Deputy
{
    private Deputy() { }

    internal Deputy(TeamMemberId standsIn, DateOnly from, DateOnly until)
    {
        StandsIn = standsIn;
        From = from;
        Until = until;
    }

    public DeputyId Id { get; private set; }

    /// <summary>The one who stands in.</summary>
    public TeamMemberId StandsIn { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly Until { get; private set; }

    /// <summary>The day it was called off, from which it no longer holds, or null. Kept, because it says who could see what when.</summary>
    public DateOnly? CalledOffOn { get; private set; }

    public bool Holds(DateOnly today) => CalledOffOn is null && From <= today && today <= Until;

    internal void CallOff(DateOnly on) => CalledOffOn = on;
}
