using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>A bridge-builder is responsible for a support, from a day and until another, both included.</summary>
public sealed class Responsibility
{
    private Responsibility() { }

    internal Responsibility(int number, TeamMemberId member, DateOnly from)
    {
        Number = number;
        MemberId = member;
        From = from;
    }

    /// <summary>Counted from 1 within the support.</summary>
    public int Number { get; private set; }

    public TeamMemberId MemberId { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>Last day, or null while it lasts. Closing a support does not end it: who had it may read it.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>As the support says itself; kept here so that a list of what somebody has open does not read all they ever had.</summary>
    public DateOnly? SupportClosedOn { get; internal set; }

    public bool IsCurrent => Until is null;

    internal void End(DateOnly on) => Until = on;
}
