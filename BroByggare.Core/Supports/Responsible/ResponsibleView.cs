using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>One who is responsible now.</summary>
public sealed record ResponsibleView(TeamMemberId Id, string Name, string Phone, DateOnly From, Refusal? WhyNotRemove)
{
    /// <inheritdoc cref="IndividualSupport.FirstDayToHandOver" />
    public DateOnly FirstDayToHandOver { get; init; }
}
